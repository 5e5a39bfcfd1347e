import { isAtLeast } from '../tolerance.ts';
import { isAmount } from './cents.ts';

/**
 * How many renewals fall within the years for which it is to be of use. One that is due on the last day is not needed any more: every three
 * years, within three, is none; within four, one. Undefined where the years are not known or make no sense.
 */
export function renewalsWithin(horizonYears: number | undefined, everyYears: number | undefined): number | undefined {
	if (!isAmount(horizonYears) || !isAmount(everyYears) || horizonYears === 0 || everyYears === 0) return undefined;
	const terms = horizonYears / everyYears;
	const whole = Math.round(terms);
	// A term that is whole but for a rounding error of the machine is whole: 0.3 years hold exactly three of 0.1.
	const isWhole = isAtLeast(terms, whole) && isAtLeast(whole, terms);
	return isWhole ? Math.max(0, whole - 1) : Math.floor(terms);
}
