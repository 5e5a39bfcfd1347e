import { isDay } from '../is-day.ts';

/** Milliseconds of a day in UTC, which has no summer time. */
const DAY = 86_400_000;

/** The day as a whole number of days since 1 January 1970; undefined for what is no day of the calendar. */
export const dayNumber = (day: string | undefined): number | undefined => (isDay(day) ? Date.parse(day) / DAY : undefined);

/** The day of a number; undefined where it lies outside the years 1000 to 2999, or is none. */
export function dayOf(number: number): string | undefined {
	const date = new Date(number * DAY);
	const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
	return isDay(day) ? day : undefined;
}

/**
 * The day so many whole months later, or the last of its month where it has no such day: 12 months from 29 February end on 28 February.
 * `Infinity` where that is beyond what a calendar can reckon; `NaN` stays what it is.
 */
export function addMonths(number: number, months: number): number {
	if (Number.isNaN(number)) return number;
	const from = new Date(number * DAY);
	const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
	const later = Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate()));
	return Number.isNaN(later) ? Number.POSITIVE_INFINITY : later / DAY;
}

/** Later than any day that can be written, by whole cycles of the calendar (400 years of 146,097 days), so that months still count right there. */
export const FAR = 10 * 146_097;

/** Below any part of a day that matters: 3 hours at 3 a week are 7 days, however the division rounds. */
const SLIP = 1e-9;

/** Whole days that so many hours take at so many a week, a day begun counted as one. 0 hours take none; nothing takes longer than `FAR`. */
export const daysFor = (hours: number, pace: number): number => (hours === 0 ? 0 : Math.min(FAR, Math.ceil((hours / pace) * 7 - SLIP)));
