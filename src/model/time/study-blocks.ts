import { DAYS_IN_WEEK, dayNumber, dayOf, weekdayOf } from './day-numbers.ts';
import { type DaysOff, gapsOf, isOff } from './days-off.ts';

/** Minutes of a day, and of an hour. */
export const MINUTES_IN_DAY = 1440;
export const MINUTES_IN_HOUR = 60;

/** The same hours of every week, by the clock on the wall. */
export interface StudyBlock {
	/** 1 for Monday to 7 for Sunday. */
	readonly weekday: number;
	/** Minutes after midnight, 0 to 1439. */
	readonly begins: number;
	/** How long, 1 to 1440. It may run past midnight. */
	readonly minutes: number;
}

/** A block as a calendar repeats it. All its days are of one weekday. */
export interface BlockSeries {
	/** The first day of study with it. */
	readonly first: string;
	/** It is not repeated after this day. */
	readonly until: string;
	/** Days in between that are left out. */
	readonly except: readonly string[];
}

/** Hours a week of all blocks together; where two overlap, both count. */
export function hoursOfBlocks(blocks: readonly StudyBlock[]): number {
	return blocks.reduce((sum, { minutes }) => sum + minutes, 0) / MINUTES_IN_HOUR;
}

/** Whether two blocks want the same minute of a week; Sunday night runs into Monday. */
export function areOverlapping(blocks: readonly StudyBlock[]): boolean {
	const week = DAYS_IN_WEEK * MINUTES_IN_DAY;
	const spans = blocks.map(({ weekday, begins, minutes }) => ({ from: (weekday - 1) * MINUTES_IN_DAY + begins, minutes }));
	return spans.some((one, at) =>
		spans.slice(at + 1).some((other) => {
			const apart = (((other.from - one.from) % week) + week) % week;
			return apart < one.minutes || week - apart < other.minutes;
		}),
	);
}

/** The days of a block from the start to the end of study, both included; undefined where there is none. */
export function seriesOf({ weekday }: StudyBlock, start: string, end: string, daysOff: readonly DaysOff[] = []): BlockSeries | undefined {
	const gaps = gapsOf(daysOff);
	const [from, until] = [dayNumber(start), dayNumber(end)];
	let first = from + ((weekday - weekdayOf(from) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
	while (first <= until && isOff(first, gaps)) first += DAYS_IN_WEEK;
	const firstDay = first <= until ? dayOf(first) : undefined;
	if (firstDay === undefined) return undefined;
	const except: string[] = [];
	for (const gap of gaps) {
		const next = first + Math.max(0, Math.ceil((gap.from - first) / DAYS_IN_WEEK)) * DAYS_IN_WEEK;
		for (let day = next; day <= Math.min(gap.to, until); day += DAYS_IN_WEEK) except.push(dayOf(day) ?? '');
	}
	return { first: firstDay, until: end, except };
}
