import type { Interval } from '~/model/types.ts';
import { hoursOf, SUPERVISED_HOUR, TOTAL_HOUR } from '~/model/units/convert.ts';
import { inEveryUnit, type UnitRow } from '~/model/units/every-unit.ts';
import { exactly } from '~/model/units/intervals.ts';
import { COUNTED, type Counted, type Unit } from '~/model/units/types.ts';
import type { NamedPractice, NamedUnit } from '~/model/units/wording.ts';
import { needsYearLoad } from '~/model/units/year-load.ts';
import type { ReadUnits } from './read-units.ts';
import { SOME_HOURS } from './some-hours.ts';

type Row = UnitRow<NamedUnit, NamedPractice>;

/**
 * What a group of rows rests on. `straight`: its units count the same hours as the one that was entered. `share`: they do not, and the share of
 * supervised work was used. `open`: they do not, and that share is missing or may be 0. `if`: it is not known which hours were entered, and
 * these would be the amounts if they were those that the group counts.
 */
export type Ground = 'straight' | 'share' | 'open' | 'if';

/** Units that count the same hours. */
export interface RowGroup {
	readonly counts: Counted;
	readonly ground: Ground;
	readonly rows: readonly Row[];
}

/** What could still be entered, and would say more. */
export const MISSING = ['unit', 'amount', 'share', 'load'] as const;
export type Missing = (typeof MISSING)[number];

/** What was entered, in every unit. */
export interface UnitsView {
	/** What was entered, or one of the unit where no amount was. */
	readonly amount: Interval;
	readonly from: NamedUnit | typeof SOME_HOURS;
	/** The same in hours of the kind that the unit counts; undefined where it has no size yet, or is hours itself. */
	readonly hours: Interval | undefined;
	/** The same in hours of the other kind, by the share of supervised work; undefined where that is not known. */
	readonly otherHours: Interval | undefined;
	/** The kind that was entered first; without rows that are no more than hours asked about. */
	readonly groups: readonly RowGroup[];
	readonly missing: readonly Missing[];
}

const hourOf = (counts: Counted): Unit => (counts === 'total' ? TOTAL_HOUR : SUPERVISED_HOUR);
const known = (row: Row | undefined) => (row?.conversion.kind === 'amount' ? row.conversion.amount : undefined);

/** Whether a unit is an hour, of either kind. */
export const isHour = ({ id }: Unit): boolean => id === TOTAL_HOUR.id || id === SUPERVISED_HOUR.id;

/** What there is to say; undefined as long as no unit is chosen. */
export function viewUnits(read: ReadUnits, practices: readonly NamedPractice[]): UnitsView | undefined {
	const { from, share, units } = read;
	if (from === undefined) return undefined;
	const amount = read.amount ?? exactly(1);
	const rowsFrom = (unit: Unit) => inEveryUnit(amount, unit, { units, practices }, share);
	const isLoadMissing = units.some(needsYearLoad);
	const missing = (isShareMissing: boolean) =>
		MISSING.filter((one) => (one === 'amount' && !read.amount) || (one === 'share' && isShareMissing) || (one === 'load' && isLoadMissing));
	if (from === SOME_HOURS) {
		const groups = COUNTED.map(
			(counts): RowGroup => ({ counts, ground: 'if', rows: rowsFrom(hourOf(counts)).filter(({ unit }) => unit.counts === counts) }),
		);
		return { amount, from, hours: undefined, otherHours: undefined, groups, missing: ['unit', ...missing(false)] };
	}
	const rows = rowsFrom(from);
	const groups = COUNTED.map((counts): RowGroup => {
		const own = rows.filter(({ unit }) => unit.counts === counts);
		if (counts === from.counts) return { counts, ground: 'straight', rows: own };
		const isThrough = own.some(({ conversion }) => conversion.kind === 'amount');
		const isShareOpen = own.every(
			({ conversion }) => conversion.kind === 'open' && !conversion.obstacles.every((obstacle) => obstacle === 'no-year-load'),
		);
		return { counts, ground: isThrough || !isShareOpen ? 'share' : 'open', rows: own };
	});
	const hours = hoursOf(amount, from);
	const other = rows.find(({ unit }) => isHour(unit) && unit.counts !== from.counts);
	return {
		amount,
		from,
		hours: hours.kind === 'amount' ? hours.amount : undefined,
		otherHours: known(other),
		groups: from.counts === 'total' ? groups : groups.toReversed(),
		missing: missing(groups.some(({ ground }) => ground === 'open')),
	};
}
