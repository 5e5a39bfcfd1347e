/** What the entered texts come to. */

import { isDay } from '~/model/is-day.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import { readRangeField, readTimeField, readTimeRangeField } from '~/model/quantities/only.ts';
import { readMoneyRangeField } from '~/model/quantities/only-money.ts';
import type { Typed, TypedRange } from '~/model/quantities/typed.ts';
import { NOTICE_LIMIT } from '~/model/renewal/deadline.ts';
import type { Renewal, RenewalQuestions } from '~/model/renewal/types.ts';
import type { Interval } from '~/model/types.ts';
import { readerMarks } from '~/parts/reader-marks.ts';
import { askedField } from './entries.ts';

/** Longer than a working life: more years of use, and more years of a term, are a slip. */
const MOST_YEARS = 100;
const MONTHS = 12;
/** A day or so: no term is shorter. */
const SHORTEST_TERM = 0.03;

/** By field, what its text comes to. */
export interface TypedRenewal extends Readonly<Record<string, Typed<unknown>>> {
	readonly expires: Typed<string>;
	/** Days. */
	readonly notice: Typed<number>;
	/** Years. */
	readonly use: Typed<TypedRange>;
	/** Months. */
	readonly term: Typed<TypedRange>;
	readonly price: Typed<TypedRange>;
	readonly hours: Typed<TypedRange>;
	readonly 'again-price': Typed<TypedRange>;
	readonly 'again-hours': Typed<TypedRange>;
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

/**
 * Reads entries. What cannot be read counts as not known.
 *
 * @param marks how the reader's language writes numbers
 */
export function readRenewal(entries: Entries, questions: RenewalQuestions, marks = readerMarks()): ReadRenewal {
	const text = (field: string) => entries[field] ?? '';
	const typed: TypedRenewal = {
		expires: readDay(text('expires')),
		notice: readTimeField(text('notice'), 'day', { marks, most: NOTICE_LIMIT }),
		use: readTimeRangeField(text('use'), 'year', { marks, most: MOST_YEARS }),
		term: readTimeRangeField(text('term'), 'month', { marks, least: SHORTEST_TERM, most: MOST_YEARS * MONTHS }),
		price: readMoneyRangeField(text('price'), { marks }),
		hours: readRangeField(text('hours'), { marks }, 'hours'),
		'again-price': readMoneyRangeField(text('again-price'), { marks }),
		'again-hours': readRangeField(text('again-hours'), { marks }, 'hours'),
	};
	const again = text('again');
	return {
		typed,
		renewal: {
			chosen: Object.fromEntries(questions.flatMap(({ id, reckoned }) => (reckoned ? [] : [[id, text(askedField(id))]]))),
			useMonths: months(typed.use.value),
			termMonths: ends(typed.term.value),
			price: ends(typed.price.value),
			hours: ends(typed.hours.value),
			canBeTakenAgain: again === 'yes' ? true : again === 'no' ? false : undefined,
			// What stands in a field that does not show is not meant.
			againPrice: again === 'no' ? undefined : ends(typed['again-price'].value),
			againHours: again === 'no' ? undefined : ends(typed['again-hours'].value),
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

const ends = (range: TypedRange | undefined): Interval | undefined => range && { lo: range.low, hi: range.high };
/** To the thousandth, as a length of time is read. */
const months = (years: TypedRange | undefined): Interval | undefined => {
	const inMonths = (one: number) => Math.round(one * MONTHS * 1000) / 1000;
	return years && { lo: inMonths(years.low), hi: inMonths(years.high) };
};
