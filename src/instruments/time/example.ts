import type { Entries } from '~/model/keeping/entries.ts';
import { dayNumber, dayOf } from '~/model/time/day-numbers.ts';
import { exampleCourse } from './result-words.ts';

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
	course: exampleCourse,
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
