import { entriesStore } from '~/device/entries.ts';
import type { IsField } from '~/model/keeping/entries.ts';
import { isCostField } from './fields.ts';

export const isField: IsField = isCostField;
export const STORE = entriesStore('cost', isField);
