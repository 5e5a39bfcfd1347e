import type { Answers, DealBreakerState, Interval, Question } from '../types.ts';
import { valueInterval } from '../values/answers.ts';
import { answerTo, type ResolvedAnswer } from '../values/resolve-answer.ts';
import { dealBreakerState } from './deal-breakers.ts';
import type { WeightedFactor, WeightedGoal } from './weighted-goal.ts';

/** One question with what its answer means. */
export interface QuestionReading {
	readonly question: Question;
	readonly answer: ResolvedAnswer | undefined;
	/** Undefined where it does not count: set aside, or without values. */
	readonly interval: Interval | undefined;
	/** Undefined where no answer can be a deal-breaker for this goal. */
	readonly dealBreaker: DealBreakerState | undefined;
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

/** Reads every factor's answers, in the order of the weighted. */
export function readFactors(weighted: WeightedGoal, answers: Answers): readonly FactorReading[] {
	return weighted.factors.map((factor) => {
		const questions = factor.questions.map((question) => {
			const answer = answerTo(question, answers);
			const interval = valueInterval(question, answer);
			return { question, answer, interval, dealBreaker: dealBreakerState(question, weighted.goal, answer) };
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
