import { dayNumber } from './day-numbers.ts';

/** Days on which nobody studies, as `2026-12-24`: from the first to the last of them, both included. One day has the same twice. */
export interface DaysOff {
	readonly from: string;
	readonly to: string;
}

/** The same as numbers of days, the first and the last. */
export interface Gap {
	readonly from: number;
	readonly to: number;
}

/** Days off as gaps in order of time, none touching another. One that ends before it begins has no days. */
export function gapsOf(daysOff: readonly DaysOff[]): readonly Gap[] {
	const sorted = daysOff
		.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
		.filter(({ from, to }) => to >= from)
		.sort((a, b) => a.from - b.from);
	const gaps: Gap[] = [];
	for (const gap of sorted) {
		const last = gaps.at(-1);
		if (last && gap.from <= last.to + 1) gaps[gaps.length - 1] = { from: last.from, to: Math.max(last.to, gap.to) };
		else gaps.push(gap);
	}
	return gaps;
}

/** Whether a day lies within a gap. */
export function isOff(day: number, gaps: readonly Gap[]): boolean {
	return gaps.some(({ from, to }) => day >= from && day <= to);
}

/** How many days from the first to the last, both included, lie within gaps; 0 where the last comes before the first. */
export function countOff(first: number, last: number, gaps: readonly Gap[]): number {
	return gaps.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, last) - Math.max(from, first) + 1), 0);
}

/** The last of `count` days that are not off, of which the earliest can be `first`. For a count below 1 it is the first day itself that is free. */
export function lastOfStudyDays(first: number, count: number, gaps: readonly Gap[]): number {
	let day = first;
	let left = Math.max(1, count);
	for (const { from, to } of gaps) {
		if (to < day) continue;
		const before = Math.max(0, from - day);
		if (left <= before) break;
		left -= before;
		day = to + 1;
	}
	return day + left - 1;
}

/** The first of `count` days that are not off, of which the latest can be `last`: the same, counted back. */
export function firstOfStudyDays(last: number, count: number, gaps: readonly Gap[]): number {
	const mirrored = gaps.map(({ from, to }) => ({ from: -to, to: -from })).reverse();
	return -lastOfStudyDays(-last, count, mirrored);
}
