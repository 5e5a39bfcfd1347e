import { entriesStore } from '~/device/entries.ts';
import type { Entries, IsField } from '~/model/keeping/entries.ts';

/** So many periods off can have dates, and so many study times a week. */
export const OFF_LIMIT = 6;
export const BLOCK_LIMIT = 7;

const FIELD =
	/^(?:hours|pace|start|deadline|planned|actual|off|off-[1-6]-(?:from|to)|course|block-[1-7]-(?:day|from|to)|signed-up|refund|trial)$/;

export const isField: IsField = (field) => FIELD.test(field);

export const STORE = entriesStore('time', isField);

/** How many rows of fields to offer: those that are filled in, and one more up to the limit. `row` is the beginning of their names, such as `off`. */
export function rowsOf(entries: Entries, row: string, limit: number): readonly number[] {
	const filled = Object.keys(entries).flatMap((field) => (field.startsWith(`${row}-`) ? [Number(field.split('-')[1])] : []));
	return Array.from({ length: Math.min(limit, Math.max(0, ...filled) + 1) }, (_, at) => at + 1);
}
