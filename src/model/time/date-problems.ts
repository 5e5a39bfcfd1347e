import { dayNumber, dayOf } from './day-numbers.ts';
import type { DaysOff } from './days-off.ts';

/** What can be wrong with the days of a plan. `deadline-past` leaves nothing to plan; the others are slips. */
export type DateProblem = 'deadline-before-start' | 'deadline-past' | 'off-ends-before-it-begins';

/** The days that are looked at, each a day of the calendar. */
export interface PlannedDays {
	readonly start?: string | undefined;
	readonly deadline?: string | undefined;
	readonly daysOff?: readonly DaysOff[] | undefined;
	/** The day on which somebody asks. */
	readonly today: string;
}

/** All that is wrong with the days of a plan, by what they say alone. A start in the past is none: the course may have begun. */
export function findDateProblems({ start, deadline, daysOff = [], today }: PlannedDays): readonly DateProblem[] {
	const problems: DateProblem[] = [];
	if (deadline !== undefined && deadline < today) problems.push('deadline-past');
	if (deadline !== undefined && start !== undefined && deadline < start) problems.push('deadline-before-start');
	if (daysOff.some(({ from, to }) => to < from)) problems.push('off-ends-before-it-begins');
	return problems;
}

/** The last day of a refund or trial period, and the day after it. */
export interface FreePeriod {
	/** The last day on which it is free, or on which the money can be had back. */
	readonly lastFreeDay: string;
	/** The first day that may cost. */
	readonly ends: string;
}

/**
 * A period of so many days from the day on which somebody signs up or pays. That day counts as the first: sellers that begin to count on the next
 * day, or at the hour, give a day more, and none gives less, so nobody is late by this count. Undefined for less than a day and parts of days.
 */
export function freePeriod(signedUp: string, days: number | undefined): FreePeriod | undefined {
	if (days === undefined || !Number.isInteger(days) || days < 1) return undefined;
	const [lastFreeDay, ends] = [dayOf(dayNumber(signedUp) + days - 1), dayOf(dayNumber(signedUp) + days)];
	return lastFreeDay === undefined || ends === undefined ? undefined : { lastFreeDay, ends };
}
