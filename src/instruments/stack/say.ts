/** Amounts, prices and days as they are said. A range is rounded outwards, so that nothing is said to be surer than it is. */
import { dayOf } from '~/model/stack/days.ts';
import type { Expiry, Range } from '~/model/stack/types.ts';
import { formatDay, formatNumber } from '~/words/format.ts';
import type { Currency } from './currency.ts';
import * as words from './result-words.ts';
import type { StackUnit } from './slim-units.ts';

/** Credits are given in halves, quarters and eighths: 3.125 points is one. */
const FINEST = 3;
/** A range needs no more than tenths. */
const TENTHS = 10;
const CENTS = 2;

const floor = (value: number) => formatNumber(Math.floor(value * TENTHS + 1e-6) / TENTHS, 1);
const ceil = (value: number) => formatNumber(Math.ceil(value * TENTHS - 1e-6) / TENTHS, 1);

/** A number with as many decimals as it has, three at most. */
export const sayNumber = (value: number): string => formatNumber(value, FINEST);

/** "15 ECTS credits", "20 to 24 ECTS credits", "at least 5 ECTS credits". */
export function sayAmount({ low, high }: Range, unit: StackUnit): string {
	if (low === high) return words.amountOf(low, unit, sayNumber(low));
	if (high === Number.POSITIVE_INFINITY) return words.atLeast(words.amountOf(low, unit, floor(low)));
	return words.amountOf(high, unit, words.to(floor(low), ceil(high)));
}

/** The most and the least that a range holds, as bare numbers. */
export const mostOf = ({ low, high }: Range): string => (low === high ? sayNumber(high) : ceil(high));
export const leastOf = ({ low, high }: Range): string => (low === high ? sayNumber(low) : floor(low));

/** The most that a range holds, with its unit. */
export const sayMost = (range: Range, unit: StackUnit): string => words.amountOf(range.high, unit, mostOf(range));

/** A whole number without decimals, any other with two. */
function sayPrice(value: number, { before, after }: Currency): string {
	const number = Number.isInteger(value) ? formatNumber(value) : value.toFixed(CENTS);
	return [before, number, after].filter(Boolean).join('\u00a0');
}

/** "€ 450", "€ 450 to € 500", "at least € 450". */
export function sayMoney({ low, high }: Range, currency: Currency): string {
	if (low === high) return sayPrice(low, currency);
	if (high === Number.POSITIVE_INFINITY) return words.atLeast(sayPrice(low, currency));
	return words.to(sayPrice(low, currency), sayPrice(high, currency));
}

const day = (number: number): string => formatDay(dayOf(number) ?? '2999-12-31');

/** "by 7 June 2027", "between 1 June 2027 and 3 August 2027", "on 1 June 2027 at the earliest". */
export function sayDays({ low, high }: Range): string {
	if (low === high) return words.onDay(day(low));
	return high === Number.POSITIVE_INFINITY ? words.notBefore(day(low)) : words.betweenDays(day(low), day(high));
}

/** "until 7 June 2027" and its like. */
export function sayUntil(range: Range | undefined): string {
	if (!range) return words.untilUnknown;
	const { low, high } = range;
	if (low === high) return words.untilDay(day(low));
	return high === Number.POSITIVE_INFINITY ? words.untilAtLeast(day(low)) : words.untilBetween(day(low), day(high));
}

/** How long a piece counts, in a few words; '' where that is not known. `time` is the length as typed. */
export function sayExpiry(expiry: Expiry | undefined, time: string): string {
	if (expiry?.kind === 'none') return words.neverExpires;
	if (expiry?.kind === 'day') return words.countsUntil(formatDay(expiry.day));
	return expiry ? words.countsFor(time) : '';
}
