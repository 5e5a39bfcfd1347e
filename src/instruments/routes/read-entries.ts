import { isDay } from '~/model/is-day.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import type { NumberMarks } from '~/model/quantities/marks.ts';
import { readRangeField, readTimeField } from '~/model/quantities/only.ts';
import { readMoneyField, readMoneyRangeField } from '~/model/quantities/only-money.ts';
import { plainNumber } from '~/model/quantities/plain-number.ts';
import type { Typed, TypedRange } from '~/model/quantities/typed.ts';
import { daysBetween } from '~/model/routes/days.ts';
import { BREADTHS, type Needs, RECOGNISERS, type Told } from '~/model/routes/types.ts';
import { readerMarks } from '~/parts/reader-marks.ts';
import { TICK } from './entries.ts';

/** No plan reaches further than 50 years. */
const MOST_WEEKS = 2600;
const WEEK_DAYS = 7;
const WEEK_HOURS = 168;
/** An offer of less than a minute is a slip. */
const LEAST_HOURS = 0.02;

/** What the entries say, and what could not be read. */
export interface ReadEntries {
	readonly needs: Needs;
	/** By id of the route. */
	readonly told: Readonly<Record<string, Told>>;
	/** By field: what the typed texts come to. */
	readonly typed: Readonly<Record<string, Typed<unknown>>>;
	/** The day that was given has passed, so that it counts as nothing. */
	readonly isPast: boolean;
}

const rangeOf = ({ low, high }: TypedRange) => ({ min: low, max: high });

/**
 * Reads what was entered. What cannot be read counts as nothing.
 *
 * @param ids of all routes
 * @param today as `2026-11-24`
 * @param marks how the reader's language writes numbers
 */
export function readEntries(entries: Entries, ids: readonly string[], today: string, marks = readerMarks()): ReadEntries {
	const text = (field: string) => entries[field] ?? '';
	const pace = readRangeField(text('pace'), { marks, most: WEEK_HOURS }, 'hours a week');
	const limit = readMoneyField(text('limit'), { marks });
	const offers = ids.map((id) => ({
		id,
		hours: readRangeField(text(`hours-${id}`), { marks, least: LEAST_HOURS }, 'hours'),
		price: readMoneyRangeField(text(`price-${id}`), { marks }),
	}));
	const { days, day, weeks, isPast } = readUntil(text('day'), text('weeks'), today, marks);
	const licence = text('licence');
	const named = ids.filter((id) => text(`named-${id}`) === TICK);
	return {
		needs: {
			time: { days, pace: pace.value && rangeOf(pace.value) },
			cost: limit.value === undefined ? undefined : { limit: limit.value },
			breadth: BREADTHS.find((one) => one === text('breadth')),
			recognition: readRecognisers(text),
			licence:
				licence === 'no' || licence === TICK ? { isInvolved: licence === TICK, named: named.length > 0 ? named : undefined } : undefined,
		},
		told: Object.fromEntries(
			offers.map(({ id, hours, price }) => [
				id,
				{
					hours: hours.value && rangeOf(hours.value),
					price: price.value && rangeOf(price.value),
				},
			]),
		),
		typed: Object.fromEntries([
			...Object.entries({ day, weeks, pace, limit }),
			...offers.flatMap(({ id, hours, price }) => [[`hours-${id}`, hours] as const, [`price-${id}`, price] as const]),
		]),
		isPast,
	};
}

/** Whole days until it is needed: to the day given, or else as many as the weeks have. */
function readUntil(day: string, weeks: string, today: string, marks: NumberMarks) {
	const length = readTimeField(weeks, 'week', { marks, most: MOST_WEEKS });
	const left = isDay(day) ? daysBetween(today, day) : undefined;
	const isPast = left !== undefined && left < 0;
	const isWrong = isPast || (day !== '' && left === undefined);
	return {
		days: isWrong || left === undefined ? length.value && Math.round(length.value * WEEK_DAYS) : left,
		day: (isWrong ? { problem: 'no-day' } : {}) satisfies Typed<never>,
		weeks: length,
		isPast,
	};
}

/** Undefined while nobody is ticked; empty where nobody has to recognise it. */
function readRecognisers(text: (field: string) => string): Needs['recognition'] {
	const ticked = RECOGNISERS.filter((one) => text(`who-${one}`) === TICK);
	return ticked.length > 0 || text('who-nobody') === TICK ? ticked : undefined;
}

/** Numbers of the fit check's answers on time and cost that are of use here, as entries. */
export function entriesFromFit({ pace, weeks, budget }: Readonly<Record<string, number>>): Entries {
	const given = Object.entries({ pace, weeks, limit: budget }).flatMap(([field, number]) =>
		number !== undefined && number >= 0 ? [[field, plainNumber(number)] as const] : [],
	);
	return Object.fromEntries(given);
}
