import { entriesStore } from '~/device/entries.ts';
import type { Entries, IsField } from '~/model/keeping/entries.ts';
import { dayNumber, dayOf } from '~/model/time/day-numbers.ts';
import * as words from './words.ts';

/** So many periods off can have dates, and so many study times a week. */
export const OFF_LIMIT = 6;
export const BLOCK_LIMIT = 7;

const FIELD =
	/^(?:hours|pace|start|deadline|planned|actual|off|off-[1-6]-(?:from|to)|course|block-[1-7]-(?:day|from|to)|signed-up|refund|trial)$/;

export const isField: IsField = (field) => FIELD.test(field);

export const STORE = entriesStore('time', isField);

/** A made-up course of 30 to 40 hours, for which somebody has twelve weeks less one. */
export const EXAMPLE = {
	hours: '30–40',
	pace: '6',
	start: '2027-01-11',
	deadline: '2027-04-04',
	'off-1-from': '2027-02-15',
	'off-1-to': '2027-02-21',
	planned: '20',
	actual: '28',
	course: words.exampleCourse,
	'block-1-day': '2',
	'block-1-from': '19:00',
	'block-1-to': '21:00',
	'block-2-day': '6',
	'block-2-from': '09:00',
	'block-2-to': '13:00',
	refund: '14',
} as const satisfies Entries;

const DAY_FIELDS: readonly (keyof typeof EXAMPLE)[] = ['start', 'deadline', 'off-1-from', 'off-1-to'];
const WEEK = 7;

/** The example with its days moved by whole weeks, so that it never begins in the past: nothing else about it changes. */
export function exampleFrom(today: string): Entries {
	const weeks = Math.max(0, Math.ceil((dayNumber(today) - dayNumber(EXAMPLE.start)) / WEEK));
	const moved = DAY_FIELDS.map((field) => [field, dayOf(dayNumber(EXAMPLE[field]) + weeks * WEEK) ?? EXAMPLE[field]]);
	return { ...EXAMPLE, ...Object.fromEntries(moved) };
}

/** How many rows of fields to offer: those that are filled in, and one more up to the limit. `row` is the beginning of their names, such as `off`. */
export function rowsOf(entries: Entries, row: string, limit: number): readonly number[] {
	const filled = Object.keys(entries).flatMap((field) => (field.startsWith(`${row}-`) ? [Number(field.split('-')[1])] : []));
	return Array.from({ length: Math.min(limit, Math.max(0, ...filled) + 1) }, (_, at) => at + 1);
}
