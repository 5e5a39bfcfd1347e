import type { Answers, Interval, Verdict } from '../types.ts';
import { scoreInterval } from '../weights/polytope.ts';
import { findCaps } from './caps.ts';
import { type FactorReading, readFactors } from './factors.ts';
import type { Cap, Conclusion } from './result.ts';
import { capVerdict, rangeVerdict } from './verdict.ts';
import type { WeightedGoal } from './weighted-goal.ts';

/** The verdict and what it rests on: the part of a result that is computed anew for every single change of an answer. */
export interface Assessment extends Conclusion {
	readonly readings: readonly FactorReading[];
	/** Lowest and highest score at the points, 0 to 1. */
	readonly range: Interval;
	readonly uncapped: Verdict;
	readonly caps: readonly Cap[];
}

/** Where no factor applies, nothing is known: the range is 0 to 1. */
export function assess(weighted: WeightedGoal, answers: Answers): Assessment {
	const readings = readFactors(weighted, answers);
	const range = scoreInterval(
		weighted.factors.map(({ points }) => points),
		readings.map(({ interval }) => interval),
	);
	const uncapped = rangeVerdict(range);
	const caps = findCaps(weighted, readings);
	const isRuledOut = readings.some(({ questions }) => questions.some(({ dealBreaker }) => dealBreaker === 'met'));
	return { readings, range, uncapped, caps, verdict: capVerdict(uncapped, caps), isRuledOut };
}
