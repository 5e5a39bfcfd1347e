/** What holds a candidate back, whatever its score. */

import { TOLERANCE } from '../tolerance.ts';
import type { Interval, Order } from '../types.ts';
import type { Cap } from './conclusion.ts';
import type { FactorReading } from './factors.ts';
import { scopeIncludes } from './scope.ts';
import type { WeightedGoal } from './weighted-goal.ts';

/** A zero on one of this many most important factors is not to be made up for elsewhere. Our judgement. */
export const VETO_PLACES = 2;

/**
 * Sure zeros that matter, then capped options; each by importance and id. A zero that a capped option makes on its own is one thing and is
 * told once, as the option.
 */
export function findCaps(weighted: WeightedGoal, readings: readonly FactorReading[]): readonly Cap[] {
	const cappedIn = new Set<string>();
	const options = readings.flatMap(({ factor, questions, counting }) =>
		questions.flatMap(({ question, answer, hasDroppedOut }): readonly Cap[] => {
			if (hasDroppedOut || answer?.kind !== 'option' || !scopeIncludes(answer.option.caps, weighted.goal)) return [];
			if (counting === 1) cappedIn.add(factor.id);
			return [{ kind: 'capped-option', question: question.id, option: answer.option.id }];
		}),
	);
	const intervals = new Map(readings.map(({ factor, interval }) => [factor.id, interval]));
	const zeros = zeroFactors(weighted.order, intervals).filter(({ factor, isCertain }) => isCertain && !cappedIn.has(factor));
	return [...zeros.map(({ factor }): Cap => ({ kind: 'zero-factor', factor })), ...options];
}

/** A factor that is at 0, or only possibly so. */
export interface ZeroFactor {
	readonly factor: string;
	readonly isCertain: boolean;
}

/**
 * Factors among the two most important that are at 0, or possibly so. Factors without an interval have dropped out and
 * take no place. A group of tied factors counts only if it fits the places whole: a tie past the second place singles
 * nobody out.
 */
export function zeroFactors(order: Order, intervals: ReadonlyMap<string, Interval | undefined>): readonly ZeroFactor[] {
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
			.map(({ factor, interval }) => ({ factor, isCertain: interval.hi < TOLERANCE }));
	});
}
