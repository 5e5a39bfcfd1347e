/** Fields that ask for one thing: a number, a range of numbers, an amount of money, a length of time, a share. One grammar reads all of them. */
import { timeUnit } from './time-units.ts';
import type { NumberLimits, Typed, TypedRange } from './typed.ts';
import { type FieldKind, readEnds, readOne } from './typed-ends.ts';
import type { TimeUnit } from './types.ts';

/** How many of a unit of time make one of another, where the calendar gives no whole number on average: a year is 365.25 days, a month its twelfth. */
const DAYS: Readonly<Record<TimeUnit, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
/** Units that one letter names beside a number. */
const LETTERS: Readonly<Record<string, TimeUnit>> = { d: 'day', w: 'week', y: 'year' };
const A_WEEK = /\s*(?:\/|\b(?:per|an?|each|every)\b)\s*(?:weeks?|wk|w)\.?$|\bweekly$/;

function timeKind(unit: TimeUnit, problem: 'no-number' | 'no-time', isWeekly = false): FieldKind {
	return {
		problem,
		factorOf: (before, after) => {
			const word = after
				.toLowerCase()
				.replace(isWeekly ? A_WEEK : '', '')
				.replace(/\.$/, '');
			const given = word === '' ? unit : (timeUnit(word) ?? LETTERS[word]);
			if (before !== '' || !given) return undefined;
			return given === unit ? 1 : DAYS[given] / DAYS[unit];
		},
	};
}

const NUMBER: FieldKind = { problem: 'no-number', factorOf: (before, after) => (before + after === '' ? 1 : undefined) };
const HOURS = timeKind('hour', 'no-number');
const WEEKLY_HOURS = timeKind('hour', 'no-number', true);

/** What a number counts, where it counts hours: "40 h" is one then, and of hours a week "5 hours a week". */
export type Counting = 'hours' | 'hours a week';

const kindOf = (counting: Counting | undefined) => (counting ? (counting === 'hours' ? HOURS : WEEKLY_HOURS) : NUMBER);

/** A number of 0 or more: "7.5", "7,5", "1 200", "1.200", in the digits of any script. "1e3" is none. */
export const readNumberField = (text: string, limits: NumberLimits = {}, counting?: Counting): Typed<number> =>
	readOne(text, limits, kindOf(counting));

/** A number, or a range of numbers: "30–40", "30 to 40". The low end comes first. */
export const readRangeField = (text: string, limits: NumberLimits = {}, counting?: Counting): Typed<TypedRange> =>
	readEnds(text, limits, kindOf(counting));

/** A length of time in the unit that the field asks for: "3 months", "90 days", or the bare number. A month is a twelfth of 365.25 days. */
export const readTimeField = (text: string, unit: TimeUnit, limits: NumberLimits = {}): Typed<number> =>
	readOne(text, limits, timeKind(unit, 'no-time'));

/** The same, or a range of it: "2–3 years", "18 to 24 months". */
export function readTimeRangeField(text: string, unit: TimeUnit, limits: NumberLimits = {}): Typed<TypedRange> {
	return readEnds(text, limits, timeKind(unit, 'no-time'));
}

const PERCENT: FieldKind = {
	problem: 'no-percent',
	factorOf: (before, after) => (/^(?:|%|percent|per cent)$/i.test(before + after) ? 1 : undefined),
};
const WHOLE = 100;

/** Percentages, of which the highest problem is that they are none. */
const asPercent = <Value>(typed: Typed<Value>): Typed<Value> => (typed.problem === 'too-much' ? { problem: 'no-percent' } : typed);

/** A share from 0 to 100, or a range of shares: "60 %", "20–40 %". */
export const readPercentRangeField = (text: string, limits: NumberLimits = {}): Typed<TypedRange> =>
	asPercent(readEnds(text, { ...limits, most: WHOLE }, PERCENT));

/** A share as a fraction from 0 to 1, typed as "60 %" or "60". */
export function readPercentField(text: string, limits: NumberLimits = {}): Typed<number> {
	const { value, ...others } = asPercent(readOne(text, { ...limits, most: WHOLE }, PERCENT));
	return value === undefined ? others : { value: value / WHOLE, ...others };
}
