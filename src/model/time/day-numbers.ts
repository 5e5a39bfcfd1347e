/**
 * Days as whole numbers, so that they can be added and counted: days since 1 January 1970. All in UTC, where every day has 24 hours; a change to
 * summer time moves no day.
 */

const MS_IN_DAY = 86_400_000;

/** A week has seven days, and the 168 hours that nobody can exceed. */
export const DAYS_IN_WEEK = 7;
export const HOURS_IN_WEEK = 168;

/** 1970 began on a Thursday, the fourth day of the week. */
const WEEKDAY_OF_FIRST = 4;

/** The number of a day like `2026-11-24`, which has to be one of the calendar (`isDay`). */
export function dayNumber(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / MS_IN_DAY;
}

/** The first and the last day that `isDay` knows. Plans go no further. */
const FIRST_DAY = dayNumber('1000-01-01');
const LAST_DAY = dayNumber('2999-12-31');

/** The day of a number; undefined outside the years 1000 to 2999, and for anything that is no whole number. */
export function dayOf(number: number): string | undefined {
	if (!Number.isInteger(number) || number < FIRST_DAY || number > LAST_DAY) return undefined;
	return new Date(number * MS_IN_DAY).toISOString().slice(0, 10);
}

/** Day of the week of a day's number: 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
	return ((((number + WEEKDAY_OF_FIRST - 1) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + 1;
}
