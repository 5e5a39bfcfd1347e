/** A plan as months of days, for a picture. */
import { dayNumber, dayOf, weekdayOf } from './day-numbers.ts';
import { gapsOf, isOff } from './days-off.ts';
import type { Outcome, TimePlan, TimeResult } from './plan.ts';

/**
 * What a day of a plan is for. `none`: before the start, or after all is over. `off`: a dated day off. `study`: needed in any case. `maybe`:
 * needed only if it takes more than the fewest hours. `late`: needed, or perhaps needed, after the deadline. `spare`: done, and not due yet.
 * `open`: between start and deadline, while nobody knows how many days it takes.
 */
export const DAY_USES = ['none', 'off', 'study', 'maybe', 'late', 'spare', 'open'] as const;
export type DayUse = (typeof DAY_USES)[number];

export interface CalendarMonth {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** Weekday of its first day: 1 for Monday to 7 for Sunday. */
	readonly begins: number;
	/** One for each of its days. */
	readonly days: readonly DayUse[];
	/** Day of the month that is the deadline, where it is in this month. */
	readonly deadline: number | undefined;
}

/** A picture of more months is no help: two years. */
export const MONTH_LIMIT = 24;

export interface PlanCalendar {
	readonly months: readonly CalendarMonth[];
	/** There is more than the limit lets in. */
	readonly isCut: boolean;
}

const NO_CALENDAR: PlanCalendar = { months: [], isCut: false };

/**
 * The months of a plan, from its start to its deadline or its finish, whichever is later. Empty without a start, and where neither a deadline nor a
 * finish is known. Days off without a date are in it as days of study, because nobody knows which they are.
 */
export function calendarOf(plan: TimePlan, { least, most }: TimeResult): PlanCalendar {
	if (plan.start === undefined) return NO_CALENDAR;
	const first = dayNumber(plan.start);
	const due = plan.deadline === undefined ? undefined : dayNumber(plan.deadline);
	const earliest = endOf(least, first);
	// Where nobody says how many hours it takes at most, nothing ends it.
	const latest = least && !most ? Number.POSITIVE_INFINITY : endOf(most, first);
	if (due === undefined && earliest === undefined) return NO_CALENDAR;
	const ends = [first, due, earliest, earliest !== Number.POSITIVE_INFINITY && latest === Number.POSITIVE_INFINITY ? earliest : latest];
	const last = Math.max(...ends.filter((end) => end !== undefined));
	const gaps = gapsOf(plan.daysOff ?? []);
	const useOf = (day: number): DayUse => {
		const isDue = due !== undefined && day <= due;
		if (day < first || day > last) return 'none';
		if (isOff(day, gaps)) return 'off';
		if (earliest === undefined || latest === undefined) return isDue ? 'open' : 'none';
		if (day > latest) return isDue ? 'spare' : 'none';
		if (due !== undefined && !isDue) return 'late';
		return day <= earliest ? 'study' : 'maybe';
	};
	return monthsOf(first, last, due, useOf);
}

/** The last day of study. The day before the first where there is nothing to do, and never where it is later than days go. */
function endOf(outcome: Outcome | undefined, first: number): number | undefined {
	if (outcome?.studyDays === undefined) return undefined;
	if (outcome.studyDays === 0) return first - 1;
	return outcome.finish === undefined ? Number.POSITIVE_INFINITY : dayNumber(outcome.finish);
}

function monthsOf(first: number, last: number, due: number | undefined, useOf: (day: number) => DayUse): PlanCalendar {
	const months: CalendarMonth[] = [];
	let begins = first - (dateOfMonth(first) - 1);
	for (; begins <= last && months.length < MONTH_LIMIT; begins += daysInMonth(begins)) {
		const count = daysInMonth(begins);
		const days = Array.from({ length: count }, (_, at) => useOf(begins + at));
		const isDue = due !== undefined && due >= begins && due < begins + count;
		months.push({ ...yearAndMonth(begins), begins: weekdayOf(begins), days, deadline: isDue ? due - begins + 1 : undefined });
	}
	return { months, isCut: begins <= last };
}

const partsOf = (day: number) => (dayOf(day) ?? '').split('-').map(Number);
const dateOfMonth = (day: number) => partsOf(day)[2] ?? 1;

function yearAndMonth(day: number): { readonly year: number; readonly month: number } {
	const [year = 0, month = 1] = partsOf(day);
	return { year, month };
}

/** How many days the month has whose first day this is: 31 days on, it is the 1st again, or as many days later as the month has fewer. */
function daysInMonth(begins: number): number {
	return 31 - (dateOfMonth(begins + 31) - 1);
}
