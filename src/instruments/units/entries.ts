import { entriesStore } from '~/device/entries.ts';
import type { Entries, IsField } from '~/model/keeping/entries.ts';

export const isField: IsField = (field) => /^(?:amount|unit|share|load)$/.test(field);

/** What is entered into the converter, as the device keeps it. */
export const STORE = entriesStore('units', isField);

/** A made-up course, to try it with and to show step by step. */
export const EXAMPLE: Entries = { amount: '6', unit: 'ects', share: '20' };
