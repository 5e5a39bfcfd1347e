import { entriesStore } from '~/device/entries.ts';
import type { IsField } from '~/model/keeping/entries.ts';

const FIELD =
	/^(?:name|total|unit|limit|word|price|rest|start|pace|piece-(?:[1-9]|1[0-2])-(?:name|amount|unit|cost|counts|expiry|day|years|finish|hours))$/;

export const isField: IsField = (field) => FIELD.test(field);
export const STORE = entriesStore('stack', isField);
