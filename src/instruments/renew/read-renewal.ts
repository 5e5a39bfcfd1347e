/** What the entered texts come to. */

import { isDay } from '~/model/is-day.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import { readMoneyField, readRangeField, readTimeField, type Typed, type TypedRange } from '~/model/quantities/only.ts';
import { NOTICE_LIMIT } from '~/model/renewal/deadline.ts';
import type { Renewal, RenewalQuestions } from '~/model/renewal/types.ts';
import type { Interval } from '~/model/types.ts';
import { askedField } from './entries.ts';

/** Longer than a working life: more years of use, and more years of a term, are a slip. */
const MOST_YEARS = 100;
const MONTHS = 12;
/** A day or so: no term is shorter. */
const SHORTEST_TERM = 0.03;

/** By field, what its text comes to. */
export interface TypedRenewal {
	readonly expires: Typed<string>;
	/** Days. */
	readonly notice: Typed<number>;
	/** Years. */
	readonly use: Typed<TypedRange>;
	/** Months. */
	readonly term: Typed<number>;
	readonly price: Typed<number>;
	readonly hours: Typed<TypedRange>;
	readonly againPrice: Typed<number>;
	readonly againHours: Typed<TypedRange>;
}

/** What entries come to. */
export interface ReadRenewal {
	readonly typed: TypedRenewal;
	readonly renewal: Renewal;
	readonly name: string;
	/** A day of the calendar. */
	readonly expires: string | undefined;
	/** Whole days that are to be left when acting: what is begun counts as whole. 0 where nobody said. */
	readonly notice: number;
}

/** Reads entries. What cannot be read counts as not known. */
export function readRenewal(entries: Entries, questions: RenewalQuestions): ReadRenewal {
	const text = (field: string) => entries[field] ?? '';
	const typed: TypedRenewal = {
		expires: readDay(text('expires')),
		notice: readTimeField(text('notice'), 'day', { most: NOTICE_LIMIT }),
		use: readYears(text('use')),
		term: readTimeField(text('term'), 'month', { least: SHORTEST_TERM, most: MOST_YEARS * MONTHS }),
		price: readMoneyField(text('price')),
		hours: readRangeField(text('hours')),
		againPrice: readMoneyField(text('again-price')),
		againHours: readRangeField(text('again-hours')),
	};
	const again = text('again');
	return {
		typed,
		renewal: {
			chosen: Object.fromEntries(questions.flatMap(({ id, reckoned }) => (reckoned ? [] : [[id, text(askedField(id))]]))),
			useMonths: months(typed.use.value),
			termMonths: exactly(typed.term.value),
			price: exactly(typed.price.value),
			hours: ends(typed.hours.value),
			canBeTakenAgain: again === 'yes' ? true : again === 'no' ? false : undefined,
			// What stands in a field that does not show is not meant.
			againPrice: again === 'no' ? undefined : exactly(typed.againPrice.value),
			againHours: again === 'no' ? undefined : ends(typed.againHours.value),
		},
		name: text('name').trim(),
		expires: typed.expires.value,
		notice: Math.ceil(typed.notice.value ?? 0),
	};
}

function readDay(text: string): Typed<string> {
	const day = text.trim();
	if (day === '') return {};
	return isDay(day) ? { value: day } : { problem: 'no-day' };
}

/** Years, as a number, a range or a length of time: "2", "2–3", "18 months". */
function readYears(text: string): Typed<TypedRange> {
	const limits = { most: MOST_YEARS };
	const range = readRangeField(text, limits);
	if (range.problem !== 'no-number') return range;
	const { value, problem } = readTimeField(text, 'year', limits);
	return value === undefined ? { problem } : { value: { low: value, high: value } };
}

const ends = (range: TypedRange | undefined): Interval | undefined => range && { lo: range.low, hi: range.high };
const exactly = (amount: number | undefined): Interval | undefined => (amount === undefined ? undefined : { lo: amount, hi: amount });
/** To the thousandth, as a length of time is read. */
const months = (years: TypedRange | undefined): Interval | undefined => {
	const inMonths = (one: number) => Math.round(one * MONTHS * 1000) / 1000;
	return years && { lo: inMonths(years.low), hi: inMonths(years.high) };
};
