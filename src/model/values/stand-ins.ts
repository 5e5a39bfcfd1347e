import type { MeasureKind } from '../types.ts';
import type { MeasureNumbers } from './measure-needs.ts';

/** Numbers that stand in for those of a measure, where only the share counts that they come to. */
interface StandIns {
	/** Use a given share, without a margin. */
	readonly using: (share: number) => MeasureNumbers;
	/** Fit as stated with nothing to spare, and not with the margin. */
	readonly tightest?: MeasureNumbers;
}

const STAND_INS: Readonly<Record<MeasureKind, StandIns>> = {
	time: {
		using: (share) => ({ hours: share, pace: 1, weeks: 1, allowance: 1 }),
		tightest: { hours: 1, pace: 1, weeks: 1 },
	},
	cost: { using: (share) => ({ price: share, budget: 1 }) },
};

/** Stand-in numbers of a measure that use a given share. */
export function numbersUsing(kind: MeasureKind, share: number): MeasureNumbers {
	return STAND_INS[kind].using(share);
}

/** Stand-in numbers that fit as stated with nothing to spare and not with the margin; undefined for a measure without a margin. */
export function tightestNumbers(kind: MeasureKind): MeasureNumbers | undefined {
	return STAND_INS[kind].tightest;
}
