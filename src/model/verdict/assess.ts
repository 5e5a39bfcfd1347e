import type { Answers, Interval } from '../types.ts';
import { scoreInterval } from '../weights/polytope.ts';
import { byAsking } from './by-asking.ts';
import { findCaps } from './caps.ts';
import type { Cap, Conclusion, Suspended } from './conclusion.ts';
import { type FactorReading, readFactors } from './factors.ts';
import { isRequirement } from './meanings.ts';
import { isSettledBy, rangeVerdict } from './verdict.ts';
import type { WeightedGoal } from './weighted-goal.ts';

/** The verdict and what it rests on: the part of a result that is computed anew for every single change of an answer. */
export interface Assessment extends Conclusion {
	readonly readings: readonly FactorReading[];
	/** Lowest and highest score at the points, 0 to 1. */
	readonly range: Interval;
	readonly cappedBy: readonly Cap[];
	/** Ids of the questions that could still rule it out, in the order of asking. */
	readonly couldRuleOut: readonly string[];
	readonly isRequired: boolean;
	readonly suspended: readonly Suspended[];
}

/** Where no factor applies, nothing is known: the range is 0 to 1. */
export function assess(weighted: WeightedGoal, answers: Answers): Assessment {
	const readings = readFactors(weighted, answers);
	const range = scoreInterval(
		weighted.factors.map(({ points }) => points),
		readings.map(({ interval }) => interval),
	);
	const questions = readings.flatMap((reading) => reading.questions);
	const caps = findCaps(weighted, readings);
	const isRequired = questions.some(({ answer }) => isRequirement(answer));
	const cappedBy = isRequired ? [] : caps;
	const suspended = questions.flatMap(({ question, isSuspended }): readonly Suspended[] =>
		isSuspended ? [{ kind: 'deal-breaker', question: question.id }] : [],
	);
	const isRuledOut = questions.some(({ dealBreaker }) => dealBreaker === 'met');
	const couldRuleOut = questions
		.filter(({ dealBreaker }) => dealBreaker === 'unknown')
		.map(({ question }) => question)
		.sort(byAsking)
		.map(({ id }) => id);
	const verdict = rangeVerdict(range);
	return {
		readings,
		range,
		standing: isRuledOut ? 'ruled-out' : cappedBy.length > 0 ? 'held-back' : 'open-to-judgement',
		verdict,
		isSettled: isSettledBy(verdict, couldRuleOut),
		cappedBy,
		couldRuleOut,
		isRequired,
		suspended: isRequired ? [...suspended, ...caps] : [],
	};
}
