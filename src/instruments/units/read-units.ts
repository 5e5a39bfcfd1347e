import type { Entries } from '~/model/keeping/entries.ts';
import type { NumberMarks } from '~/model/quantities/marks.ts';
import { readPercentRangeField, readRangeField } from '~/model/quantities/only.ts';
import type { Typed, TypedRange } from '~/model/quantities/typed.ts';
import type { Interval } from '~/model/types.ts';
import type { NamedUnit } from '~/model/units/wording.ts';
import { withYearLoad } from '~/model/units/year-load.ts';
import { readerMarks } from '~/parts/reader-marks.ts';
import { SOME_HOURS } from './some-hours.ts';

/** Nobody studies more in a life, and no year has more points. */
const MOST = 1_000_000;
const WHOLE = 100;

/** What was entered, as the model computes with it. */
export interface ReadUnits {
	/** What each field's text comes to, for the errors beside the fields. */
	readonly typed: Readonly<Record<'amount' | 'share' | 'load', Typed<TypedRange>>>;
	/** Undefined where nothing can be read. */
	readonly amount: Interval | undefined;
	/** The unit, with the size that the year's load gives it; `hours` where it is not known which hours they are. */
	readonly from: NamedUnit | typeof SOME_HOURS | undefined;
	/** Share of the work that is supervised, 0 to 1. */
	readonly share: Interval | undefined;
	/** All units, with the sizes that the year's load gives. */
	readonly units: readonly NamedUnit[];
	/** How many points make a full-time year. */
	readonly load: Interval | undefined;
}

const toInterval = ({ value }: Typed<TypedRange>): Interval | undefined => value && { lo: value.low, hi: value.high };

/** In a number of hours a mark before three digits may part thousands; of credits nobody has thousands. */
function readAmount(text: string, isHours: boolean, marks: NumberMarks): Typed<TypedRange> {
	return readRangeField(text, { marks, most: MOST, hasThousandths: !isHours }, isHours ? 'hours' : undefined);
}

function readLoad(text: string, marks: NumberMarks): Typed<TypedRange> {
	const typed = readRangeField(text, { marks, most: MOST });
	return typed.value?.low === 0 ? { problem: 'too-little' } : typed;
}

/**
 * Reads what was entered. A unit that does not exist, from an old link, is none.
 *
 * @param marks how the reader's language writes numbers
 */
export function readUnits(entries: Entries, all: readonly NamedUnit[], marks = readerMarks()): ReadUnits {
	const { amount = '', unit = '', share = '', load = '' } = entries;
	const chosen = all.find(({ id }) => id === unit);
	const isHours = unit === SOME_HOURS || (chosen?.hours !== undefined && chosen.source === undefined);
	const typed = {
		amount: readAmount(amount, isHours, marks),
		share: readPercentRangeField(share, { marks }),
		load: readLoad(load, marks),
	};
	const yearLoad = toInterval(typed.load);
	const units = all.map((one) => withYearLoad(one, yearLoad));
	const from = unit === SOME_HOURS ? SOME_HOURS : units.find(({ id }) => id === unit);
	const shareOf = toInterval(typed.share);
	return {
		typed,
		amount: toInterval(typed.amount),
		from,
		share: shareOf && { lo: shareOf.lo / WHOLE, hi: shareOf.hi / WHOLE },
		units,
		load: yearLoad,
	};
}
