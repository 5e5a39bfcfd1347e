import type { Answers, DealBreakerState, Interval, Question } from '../types.ts';
import { valueInterval } from '../values/answers.ts';
import { answerTo, type ResolvedAnswer } from '../values/resolve-answer.ts';
import { dealBreakerState } from './deal-breakers.ts';
import { isFree, isRequirement } from './meanings.ts';
import type { WeightedFactor, WeightedGoal } from './weighted-goal.ts';

/** One question with what its answer means. */
export interface QuestionReading {
	readonly question: Question;
	readonly answer: ResolvedAnswer | undefined;
	/** It is asked in vain: there is nothing to get back of a price of 0. */
	readonly hasDroppedOut: boolean;
	/** Undefined where it does not count: set aside, dropped out, or without values. */
	readonly interval: Interval | undefined;
	/** Undefined where no answer can be a deal-breaker for this goal, or where it is suspended. */
	readonly dealBreaker: DealBreakerState | undefined;
	/** Its deal-breaker would apply, if the credential were not required. */
	readonly isSuspended: boolean;
}

/** One factor with what the answers to its questions mean. */
export interface FactorReading {
	readonly factor: WeightedFactor;
	readonly questions: readonly QuestionReading[];
	/** How many of its questions count. */
	readonly counting: number;
	/** Mean of the intervals that count; undefined where none does: the factor drops out. */
	readonly interval: Interval | undefined;
}

/** Reads every factor's answers, in the order of the weighted. An answer can change what another one means: required, and free. */
export function readFactors(weighted: WeightedGoal, answers: Answers): readonly FactorReading[] {
	const given = weighted.factors.map(({ questions }) => questions.map((question) => ({ question, answer: answerTo(question, answers) })));
	const resolved = given.flat().map(({ answer }) => answer);
	const [isRequired, costsNothing] = [resolved.some(isRequirement), resolved.some(isFree)];
	return weighted.factors.map((factor, at) => {
		const questions = (given[at] ?? []).map(({ question, answer }): QuestionReading => {
			const hasDroppedOut = costsNothing && question.dropsOutWhenFree === true;
			const state = hasDroppedOut ? undefined : dealBreakerState(question, weighted.goal, answer);
			const canBeSuspended = isRequired && question.suspendedWhenRequired === true;
			return {
				question,
				answer,
				hasDroppedOut,
				interval: hasDroppedOut ? undefined : valueInterval(question, answer),
				dealBreaker: canBeSuspended ? undefined : state,
				isSuspended: canBeSuspended && state === 'met',
			};
		});
		const intervals = questions.flatMap(({ interval }) => (interval ? [interval] : []));
		return { factor, questions, counting: intervals.length, interval: meanInterval(intervals) };
	});
}

/** Sum of the points of the factors that apply. */
export function countPoints(readings: readonly FactorReading[]): number {
	return readings.reduce((sum, { factor, interval }) => (interval ? sum + factor.points : sum), 0);
}

/** Mean of both ends. Undefined for no intervals. */
export function meanInterval(intervals: readonly Interval[]): Interval | undefined {
	const count = intervals.length;
	if (count === 0) return undefined;
	const sum = intervals.reduce((so, { lo, hi }) => ({ lo: so.lo + lo, hi: so.hi + hi }));
	return { lo: sum.lo / count, hi: sum.hi / count };
}
