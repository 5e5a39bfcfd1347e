/**
 * The days until a credential expires. Days are texts such as `2028-02-29`, whole days of the calendar reckoned in UTC, so that neither a time
 * zone nor a change of the clocks moves one. The day on which it expires is the last on which it is valid.
 */
import { isDay } from '../is-day.ts';
import { addDays, addMonths } from '../keeping/days.ts';

/** Milliseconds of a day in UTC, which knows no change of the clocks. */
const DAY = 86_400_000;

/** Longer than anybody waits: five centuries of notice are a slip. */
export const NOTICE_LIMIT = 36_525;

/**
 * Where today stands. `ahead`: the last day to act is still to come. `now`: it is today, or has passed while the credential is still valid.
 * `last-day`: it expires today. `past`: it has expired.
 */
export type DeadlineState = 'ahead' | 'now' | 'last-day' | 'past';

export interface Deadline {
	/** Whole days from today to the day on which it expires: 0 today, below 0 once it has passed. */
	readonly daysLeft: number;
	/** The last day on which to act, so that the wanted notice is left. */
	readonly actBy: string;
	/** Whole days from today to that day; below 0 once it has passed. */
	readonly daysToAct: number;
	readonly state: DeadlineState;
	/** The day to be reminded on: the last day to act, or the day of expiry where that has passed; undefined where both have. */
	readonly remindOn: string | undefined;
}

/** Whole days from one day to another; below 0 where that is earlier. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/**
 * Undefined where a date is none of the calendar, or the last day to act would be none.
 *
 * @param notice days that are to be left when acting; whole, 0 or more
 */
export function findDeadline(expires: string, today: string, notice: number): Deadline | undefined {
	if (!isDay(expires) || !isDay(today) || !Number.isInteger(notice) || notice < 0 || notice > NOTICE_LIMIT) return undefined;
	const actBy = addDays(expires, -notice);
	if (!isDay(actBy)) return undefined;
	const [daysLeft, daysToAct] = [daysBetween(today, expires), daysBetween(today, actBy)];
	return {
		daysLeft,
		actBy,
		daysToAct,
		state: daysLeft < 0 ? 'past' : daysLeft === 0 ? 'last-day' : daysToAct > 0 ? 'ahead' : 'now',
		remindOn: daysToAct >= 0 ? actBy : daysLeft >= 0 ? expires : undefined,
	};
}

/**
 * The day on which it expires once it is renewed, in the last days of a shorter month where its day is missing there: of 29 February it is
 * 28 February in most years. Undefined where the term is no whole number of months above 0, or the day is outside the calendar.
 */
export function nextExpiry(expires: string, termMonths: number): string | undefined {
	if (!isDay(expires) || !Number.isInteger(termMonths) || termMonths < 1 || termMonths > NOTICE_LIMIT) return undefined;
	const next = addMonths(expires, termMonths);
	return isDay(next) ? next : undefined;
}
