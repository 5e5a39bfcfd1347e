/**
 * What a cost has to bring in. Nothing is assumed about what a credential brings: the questions are how large a gain pays for it, and how
 * likely that gain has to be. A gain begins when the credential is there, and comes at the end of each month of the horizon.
 */
import type { Bounds } from './types.ts';

/** Months in a year. */
export const MONTHS_IN_YEAR = 12;

/** A number that may still turn out higher; without `max` nothing limits it yet. It is not rounded. */
export interface Needed {
	readonly min: number;
	readonly max: number | undefined;
}

/**
 * What one unit of money at the end of each of so many months is worth today: (1 − (1 + i)^−months) ÷ i, the present value of an ordinary
 * annuity, with i the monthly rate that compounds to the yearly one. Without interest it is the number of months.
 *
 * @param yearlyRate 0.05 for 5 % a year; at least 0
 */
export function annuityFactor(yearlyRate: number, months: number): number {
	if (yearlyRate === 0) return months;
	const monthlyRate = (1 + yearlyRate) ** (1 / MONTHS_IN_YEAR) - 1;
	return (1 - (1 + monthlyRate) ** -months) / monthlyRate;
}

/** What has to come in each month so that it pays for a cost. What is free needs nothing, and what has no months Infinity. */
export function breakEvenGain(cost: number, months: number, yearlyRate = 0): number {
	return cost === 0 ? 0 : cost / annuityFactor(yearlyRate, months);
}

/**
 * How likely a gain has to be so that it pays for a cost on average: cost ÷ what it brings in. Above 1 it cannot pay back within those months,
 * and where nothing comes in it is Infinity; what is free needs no chance at all.
 *
 * @param finishing chance of finishing, 0 to 1: without that nothing comes in
 */
export function breakEvenChance(cost: number, gainPerMonth: number, months: number, yearlyRate = 0, finishing = 1): number {
	return cost === 0 ? 0 : cost / (gainPerMonth * annuityFactor(yearlyRate, months) * finishing);
}

/** Months after which a gain has paid for a cost, without interest. Infinity where nothing comes in, and 0 for what is free. */
export function paybackMonths(cost: number, gainPerMonth: number): number {
	return cost === 0 ? 0 : cost / gainPerMonth;
}

/** What has to come in each month, in cents, at either end of a cost. Undefined where the months are not known. */
export function gainNeeded(cost: Bounds, months: number | undefined): Needed | undefined {
	if (months === undefined || !(months > 0)) return undefined;
	return atEnds(cost, (cents) => breakEvenGain(cents, months));
}

/**
 * How likely a gain has to be, among those who finish, at either end of a cost. Undefined where gain or months are not known. Where the chance
 * of finishing is not known, the lower end holds for somebody who is sure to finish, and nothing limits the upper end.
 *
 * @param gainPerMonth in cents
 */
export function chanceNeeded(
	cost: Bounds,
	gainPerMonth: number | undefined,
	months: number | undefined,
	finishing: number | undefined,
): Needed | undefined {
	if (gainPerMonth === undefined || months === undefined || !(months > 0)) return undefined;
	const needed = atEnds(cost, (cents) => breakEvenChance(cents, gainPerMonth, months, 0, finishing ?? 1));
	return finishing === undefined && needed.max !== 0 ? { min: needed.min, max: undefined } : needed;
}

const atEnds = ({ min, max }: Bounds, by: (cents: number) => number): Needed => ({
	min: by(min),
	max: max === undefined ? undefined : by(max),
});

/**
 * What a chance that is needed says: `free`, nothing has to come in; `possible`, it is at most 1 whatever the rest turns out to be;
 * `unsettled`, it may still turn out above 1; `impossible`, it is above 1 in any case.
 */
export type Prospect = 'free' | 'possible' | 'unsettled' | 'impossible';

export function prospectOf({ min, max }: Needed): Prospect {
	if (max === 0) return 'free';
	if (min > 1) return 'impossible';
	return max === undefined || max > 1 ? 'unsettled' : 'possible';
}
