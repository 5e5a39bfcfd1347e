import { LOCALE } from './language.ts';

/** Numbers and days as the language has them. */

/** A number with at most so many decimals, without groups of thousands. */
export function formatNumber(number: number, decimals = 0): string {
	return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: decimals, useGrouping: false }).format(number);
}

/** A day of the calendar, given as 2026-11-24: "24 November 2026". */
export function formatDay(day: string): string {
	return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The day of a moment, where the reader is. */
export function formatMoment(moment: Date): string {
	return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(moment);
}
