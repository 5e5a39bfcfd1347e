/** What was typed, as the plan that the model computes with. What cannot be read counts as nothing, and its field says why. */
import { isDay } from '~/model/is-day.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import { readPercentField, readRangeField, readTimeField } from '~/model/quantities/only.ts';
import { readMoneyRangeField } from '~/model/quantities/only-money.ts';
import type { NumberLimits, Typed, TypedRange } from '~/model/quantities/typed.ts';
import { shareOf } from '~/model/stack/range.ts';
import { type Expiry, type Piece, type Plan, type Range, type Target, WORDS } from '~/model/stack/types.ts';
import { convert, hoursOf } from '~/model/units/convert.ts';
import type { Conversion } from '~/model/units/types.ts';
import { readerMarks } from '~/parts/reader-marks.ts';
import { type Currency, currenciesOf, NO_CURRENCY } from './currency.ts';
import { fieldOf } from './row-fields.ts';
import { filledRows } from './rows.ts';
import { sayExpiry } from './say.ts';
import { type StackUnit, unitOf } from './slim-units.ts';

/** How the amount of a piece was come by: as entered, converted through hours, as the target counts it, not convertible, or not entered. */
export type Size = 'same' | 'hours' | 'stated' | 'open' | 'none';

/** What of a piece only the screen needs. */
export interface NamedPiece {
	/** Its row in the form, from 1. */
	readonly row: number;
	/** '' where it has none. */
	readonly name: string;
	readonly unit: StackUnit;
	/** In its own unit. */
	readonly amount: Range | undefined;
	readonly size: Size;
	/** How long it counts, in a few words; '' where that is not known. */
	readonly lasts: string;
}

/** A plan with its names. */
export interface ReadPlan {
	readonly plan: Plan;
	/** In the order of the plan's pieces. */
	readonly pieces: readonly NamedPiece[];
	/** The target's name; '' where it has none. */
	readonly name: string;
	/** The target's unit, in which everything is counted. */
	readonly unit: StackUnit;
	/** By field, what its text comes to. */
	readonly typed: Readonly<Record<string, Typed<unknown>>>;
	/** The currency of all amounts; without a sign where none was typed, or several were. */
	readonly currency: Currency;
	/** The currencies that were typed, where there is more than one. */
	readonly mixed: readonly Currency[];
}

/** Hours of a week are as many. */
const PACE: NumberLimits = { least: 0.1, most: 168 };
/** Nothing is valid for longer. */
const YEARS: NumberLimits = { least: 1 / 12, most: 100 };
const MONTHS = 12;

/**
 * Reads entries.
 *
 * @param units in which amounts are entered; the first one where none is chosen
 * @param marks how the reader's language writes numbers
 */
export function readPlan(entries: Entries, units: readonly StackUnit[], marks = readerMarks()): ReadPlan {
	const typed: Record<string, Typed<unknown>> = {};
	const prices: string[] = [];
	const textOf = (field: string) => entries[field] ?? '';
	const read = <Value>(field: string, reader: (text: string) => Typed<Value>): Value | undefined => {
		const found = reader(textOf(field));
		typed[field] = found;
		return found.value;
	};
	const amount = (field: string, of: StackUnit) => read<TypedRange>(field, (text) => readAmount(text, of, { marks }));
	const hours = (field: string) => read<TypedRange>(field, (text) => readRangeField(text, { marks }, 'hours'));
	const money = (field: string) => {
		const value = read<TypedRange>(field, (text) => readMoneyRangeField(text, { marks }));
		if (value !== undefined) prices.push(textOf(field));
		return value;
	};
	const unit = unitOf(units, textOf('unit'));
	const total = amount('total', unit);

	const rows = filledRows(entries).map(({ row, parts }) => {
		const field = (part: string) => fieldOf(row, part);
		const own = unitOf(units, parts['unit'] ?? unit.id);
		const size = sizeOf({ amount: amount(field('amount'), own), unit: own, counts: amount(field('counts'), unit), target: unit });
		const expiry = expiryOf(
			parts['expiry'],
			read(field('day'), readDay),
			read(field('years'), (text) => readTimeField(text, 'year', { ...YEARS, marks })),
		);
		const piece: Piece = {
			amount: size.worth,
			hours: hours(field('hours')) ?? size.hours,
			cost: money(field('cost')),
			expiry,
			finish: read(field('finish'), readDay),
		};
		return {
			piece,
			named: {
				row,
				name: parts['name']?.trim() ?? '',
				unit: own,
				amount: size.amount,
				size: size.kind,
				lasts: sayExpiry(expiry, parts['years'] ?? ''),
			},
		};
	});
	const target: Target = {
		total,
		limit: read('limit', (text) => readLimit(text, total, unit, { marks })),
		price: money('price'),
		restPrice: money('rest'),
		word: WORDS.find((word) => word === textOf('word')),
	};
	const plan = {
		pieces: rows.map(({ piece }) => piece),
		target,
		start: read('start', readDay),
		pace: read('pace', (text) => readRangeField(text, { ...PACE, marks }, 'hours a week')),
	};
	const currencies = currenciesOf(prices);
	return {
		plan,
		pieces: rows.map(({ named }) => named),
		name: textOf('name').trim(),
		unit,
		typed,
		currency: (currencies.length === 1 && currencies[0]) || NO_CURRENCY,
		mixed: currencies.length > 1 ? currencies : [],
	};
}

/** Some credits have thousandths, and nobody has thousands of them; of hours it is the other way round. */
function readAmount(text: string, { hours }: StackUnit, limits: NumberLimits): Typed<TypedRange> {
	const isHours = hours !== undefined && hours.hi <= 1;
	return readRangeField(text, { ...limits, hasThousandths: !isHours }, isHours ? 'hours' : undefined);
}

const readDay = (text: string): Typed<string> => {
	if (text.trim() === '') return {};
	return isDay(text) ? { value: text } : { problem: 'no-day' };
};

/** The most that is accepted, as an amount or as a share of the whole: "40", "50 %". */
function readLimit(text: string, total: Range | undefined, unit: StackUnit, limits: NumberLimits): Typed<Range> {
	if (!/[%٪％]/.test(text)) return readAmount(text, unit, limits);
	const { value, ...others } = readPercentField(text, limits);
	return value === undefined ? others : { value: total && shareOf(total, value), ...others };
}

function expiryOf(kind: string | undefined, day: string | undefined, years: number | undefined): Expiry | undefined {
	if (kind === 'none') return { kind };
	if (kind === 'day') return day === undefined ? undefined : { kind, day };
	return kind === 'after' && years !== undefined ? { kind, months: Math.round(years * MONTHS) } : undefined;
}

interface Sized {
	readonly kind: Size;
	readonly amount: Range | undefined;
	/** In the target's unit. */
	readonly worth: Range | undefined;
	/** All the work in it, where the unit counts all work. */
	readonly hours: Range | undefined;
}

/** What a piece is worth in the target's unit. What the target counts it as goes before what hours would make it. */
function sizeOf(of: { amount: Range | undefined; unit: StackUnit; counts: Range | undefined; target: StackUnit }): Sized {
	const { amount, unit, counts, target } = of;
	const interval = amount && { lo: amount.low, hi: amount.high };
	const hours = interval && unit.counts === 'total' ? rangeOf(hoursOf(interval, unit)) : undefined;
	if (counts) return { kind: 'stated', amount, worth: counts, hours };
	const conversion = interval && convert(interval, unit, target);
	if (!conversion) return { kind: 'none', amount, worth: undefined, hours };
	if (conversion.kind === 'open') return { kind: 'open', amount, worth: undefined, hours };
	return { kind: conversion.by === 'same' ? 'same' : 'hours', amount, worth: rangeOf(conversion), hours };
}

const rangeOf = (conversion: Conversion): Range | undefined =>
	conversion.kind === 'amount' ? { low: conversion.amount.lo, high: conversion.amount.hi } : undefined;
