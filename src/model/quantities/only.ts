/**
 * What people type into a field that asks for one thing: "1 200", "1.200,50", "€ 49", "30–40", "3 months". The field says what it wants; what
 * cannot be read, or can be read in two ways, is a problem that the field tells, and no number.
 */
import { parseNumeral } from './numerals.ts';
import { timeUnit } from './periods.ts';
import type { TimeUnit } from './types.ts';

/** Why typed text counts as nothing. */
export const FIELD_PROBLEMS = [
	'no-number',
	'two-ways',
	'not-whole',
	'too-much',
	'too-little',
	'upside-down',
	'no-money',
	'no-time',
	'no-percent',
	'no-day',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

/** What a field's text comes to: nothing where it is empty, a value, or why there is none. */
export interface Typed<Value> {
	readonly value?: Value | undefined;
	readonly problem?: FieldProblem | undefined;
}

/** A number from its low to its high end; both are the same where one number was typed. */
export interface TypedRange {
	readonly low: number;
	readonly high: number;
}

export interface NumberLimits {
	/** Thousandths make sense, and thousands do not: "3.125" and "3,125" are a little over three, as credits are. */
	readonly hasThousandths?: boolean;
	/** Only whole numbers make sense. */
	readonly isWhole?: boolean;
	/** The least that makes sense; 0 unless told otherwise. */
	readonly least?: number;
	/** The most that makes sense; below 1,000,000,000 unless told otherwise. */
	readonly most?: number;
}

/** More than this is a slip of the finger: no price and no number of hours comes near. */
const MOST = 1e9;
const NUMERAL = /^(?:\d[\d.,'\u00a0\u2009\u202f ]*\d|\d)$/;
/** A decimal that begins with its mark: ".5". */
const BARE_DECIMAL = /^[.,]\d+$/;
/** One point before exactly three digits: thousands in one country, thousandths in another. */
const TWO_WAYS = /^[1-9]\d{0,2}\.\d{3}$/;
const THOUSANDTHS = /^(\d{1,3})[.,](\d{3})$/;
const RANGE_SIGN = /\s*(?:–|—|-|\bto\b|\bbis\b)\s*/;
/** Signs, codes and names of currencies around an amount: "€", "US$", "CHF", "kr", "/-". */
const MONEY = /^([^\d]{0,12}?)\s*(\d[\d.,'\u00a0\u2009\u202f ]*\d|\d|[.,]\d+)\s*([^\d]{0,12})$/;
const CURRENCY = /^[\p{Sc}\p{L}.\-–/= ]*$/u;
const WITH_UNIT = /^(.*?\d)\s*(\p{L}+)\.?$/u;

/** How many of a unit of time make one of another, where the calendar gives no whole number on average: a year is 365.25 days, a month its twelfth. */
const DAYS: Readonly<Record<TimeUnit, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

const nothing: Typed<never> = {};
const fails = (problem: FieldProblem): Typed<never> => ({ problem });

function numeral(text: string, isMoney: boolean, hasThousandths = false): Typed<number> {
	const [, whole, thousandths] = (hasThousandths && THOUSANDTHS.exec(text)) || [];
	if (whole !== undefined) return { value: Number(`${whole}.${thousandths}`) };
	if (BARE_DECIMAL.test(text)) return { value: Number(text.replace(',', '.')) };
	if (!NUMERAL.test(text)) return fails('no-number');
	if (!isMoney && TWO_WAYS.test(text)) return fails('two-ways');
	const value = parseNumeral(text.replace(/[.,]$/, ''));
	return value === undefined ? fails('no-number') : { value };
}

function within(typed: Typed<number>, { isWhole = false, least = 0, most = MOST }: NumberLimits): Typed<number> {
	const { value } = typed;
	if (value === undefined) return typed;
	if (isWhole && !Number.isInteger(value)) return fails('not-whole');
	if (value > most || value >= MOST) return fails('too-much');
	return value < least ? fails('too-little') : typed;
}

/** A number of 0 or more: "7.5", "7,5", "1 200", "1,200". "3.125" can be read in two ways; "1e3" and "-4" are none. */
export function readNumberField(text: string, limits: NumberLimits = {}): Typed<number> {
	const typed = text.trim();
	return typed === '' ? nothing : within(numeral(typed, false, limits.hasThousandths), limits);
}

/** A number, or a range of numbers: "30–40", "30 to 40". The low end comes first. */
export function readRangeField(text: string, limits: NumberLimits = {}): Typed<TypedRange> {
	const typed = text.trim();
	if (typed === '') return nothing;
	const ends = typed.split(RANGE_SIGN);
	if (ends.length > 2 || ends[0] === '') return fails('no-number');
	const [low, high = low] = ends.map((end) => within(numeral(end, false, limits.hasThousandths), limits));
	const problem = low?.problem ?? high?.problem;
	if (problem) return fails(problem);
	if (low?.value === undefined || high?.value === undefined) return fails('no-number');
	return low.value > high.value ? fails('upside-down') : { value: { low: low.value, high: high.value } };
}

/** An amount of money of 0 or more, whatever sign or code stands beside it: "€ 49", "1.200,50", "CHF 1'200", "49 USD". Three digits after one mark are thousands. */
export function readMoneyField(text: string, limits: NumberLimits = {}): Typed<number> {
	const typed = text.trim();
	if (typed === '') return nothing;
	const [, before = '', amount = '', after = ''] = MONEY.exec(typed) ?? [];
	if (amount === '' || !CURRENCY.test(before) || /[-–]/.test(before) || !CURRENCY.test(after)) return fails('no-money');
	const read = within(numeral(amount, true), limits);
	return read.problem === 'no-number' ? fails('no-money') : read;
}

/** A length of time in the unit that the field asks for: "3 months", "90 days", or the bare number. A month is a twelfth of 365.25 days. */
export function readTimeField(text: string, unit: TimeUnit, limits: NumberLimits = {}): Typed<number> {
	const typed = text.trim();
	if (typed === '') return nothing;
	const [, amount = typed, word] = WITH_UNIT.exec(typed) ?? [];
	const given = word === undefined ? unit : timeUnit(word.toLowerCase());
	if (!given) return fails('no-time');
	const { value, problem } = numeral(amount, false);
	if (value === undefined) return fails(problem === 'two-ways' ? problem : 'no-time');
	return within({ value: given === unit ? value : Math.round(((value * DAYS[given]) / DAYS[unit]) * 1000) / 1000 }, limits);
}

/** A share as a fraction from 0 to 1, typed as "60 %" or "60". */
export function readPercentField(text: string): Typed<number> {
	const typed = text.replace(/%\s*$/, '').trim();
	if (typed === '') return nothing;
	const { value } = numeral(typed, false);
	return value === undefined || value > 100 ? fails('no-percent') : { value: value / 100 };
}
