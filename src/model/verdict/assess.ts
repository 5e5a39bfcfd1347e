import type { Answers, Interval, Verdict } from '../types.ts';
import { scoreInterval } from '../weights/polytope.ts';
import { findHolds } from './caps.ts';
import { type FactorReading, readFactors } from './factors.ts';
import type { Hold, Standing } from './result.ts';
import { capVerdict, rangeVerdict } from './verdict.ts';
import type { Frame } from './weighted-goal.ts';

/** The verdict and what it rests on: the part of a result that is computed anew for every single change of an answer. */
export interface Assessment extends Standing {
	readonly readings: readonly FactorReading[];
	/** Lowest and highest score at the points, 0 to 1. */
	readonly range: Interval;
	readonly uncapped: Verdict;
	readonly holds: readonly Hold[];
}

/** Where no factor applies, nothing is known: the range is 0 to 1. */
export function assess(frame: Frame, answers: Answers): Assessment {
	const readings = readFactors(frame, answers);
	const range = scoreInterval(
		frame.factors.map(({ points }) => points),
		readings.map(({ interval }) => interval),
	);
	const uncapped = rangeVerdict(range);
	const holds = findHolds(frame, readings);
	const isHeldUp = readings.some(({ questions }) => questions.some(({ dealBreaker }) => dealBreaker === 'met'));
	return { readings, range, uncapped, holds, verdict: capVerdict(uncapped, holds), isHeldUp };
}
