/** What keeps a verdict at `open`, whatever the score. */

import { TOLERANCE } from '../tolerance.ts';
import type { Interval, Order } from '../types.ts';
import type { FactorReading } from './factors.ts';
import type { Cap } from './result.ts';
import { scopeIncludes } from './scope.ts';
import type { WeightedGoal } from './weighted-goal.ts';

/** A zero on one of this many most important factors is not to be made up for elsewhere. Our judgement. */
const VETO_PLACES = 2;

/** Unknown deal-breakers, then zeros that matter, then capped options; each by importance and id. */
export function findCaps(weighted: WeightedGoal, readings: readonly FactorReading[]): readonly Cap[] {
	const questions = readings.flatMap((reading) => reading.questions);
	const unknown = questions
		.filter(({ dealBreaker }) => dealBreaker === 'unknown')
		.map(({ question }) => ({ kind: 'deal-breaker', question: question.id }) as const);
	const capped = questions.flatMap(({ question, answer }) =>
		answer?.kind === 'option' && scopeIncludes(answer.option.caps, weighted.goal)
			? [{ kind: 'capped-option', question: question.id, option: answer.option.id } as const]
			: [],
	);
	const intervals = new Map(readings.map(({ factor, interval }) => [factor.id, interval]));
	return [...unknown, ...zeroCaps(weighted.order, intervals), ...capped];
}

/**
 * Factors among the two most important that are at 0, or possibly so. Factors without an interval have dropped out and
 * take no place. A group of tied factors counts only if it fits the places whole: a tie past the second place singles
 * nobody out.
 */
export function zeroCaps(order: Order, intervals: ReadonlyMap<string, Interval | undefined>): readonly Cap[] {
	let places = VETO_PLACES;
	return order.flatMap((group) => {
		const applicable = group.flatMap((factor) => {
			const interval = intervals.get(factor);
			return interval ? [{ factor, interval }] : [];
		});
		places -= applicable.length;
		if (places < 0) return [];
		return applicable
			.filter(({ interval }) => interval.lo < TOLERANCE)
			.map(({ factor, interval }) => ({ kind: 'zero-factor', factor, isCertain: interval.hi < TOLERANCE }) as const);
	});
}
