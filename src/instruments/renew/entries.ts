import { entriesStore } from '~/device/entries.ts';
import { isField } from './fields.ts';

/** What the device keeps of it. */
export const STORE = entriesStore('renew', isField);
