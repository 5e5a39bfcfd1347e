/** What is entered, as text by field. */

import { entriesStore } from '~/device/entries.ts';
import type { IsField } from '~/model/keeping/entries.ts';

/** A question's answer is kept under its id, with this before it: a question may have any name that content gives it. */
const ASKED = 'ask-';
/** The field of a question that is answered by choice. */
export const askedField = (question: string) => ASKED + question;

export const isField: IsField = (field) =>
	/^(name|expires|notice|use|term|price|hours|again|again-price|again-hours|ask-[a-z][a-z0-9-]{0,40})$/.test(field);

/** What the device keeps of it. */
export const STORE = entriesStore('renew', isField);
