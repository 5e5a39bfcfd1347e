import { isAtLeast } from '../tolerance.ts';
import type { Order } from '../types.ts';
import { isKnown } from '../values/resolve-answer.ts';
import type { FactorReading } from './factors.ts';
import type { Priorities } from './result.ts';

/**
 * What comes first for the person, and where the candidate surely does best and worst. Only factors with no unanswered
 * question are compared, and a factor is best (worst) only if it is at least as good (poor) as every other, whatever
 * its tallies leave open.
 */
export function findPriorities(order: Order, readings: readonly FactorReading[]): Priorities {
	const known = readings.flatMap(({ factor, interval, questions }) =>
		interval && questions.every((one) => one.interval === undefined || isKnown(one.answer)) ? [{ id: factor.id, interval }] : [],
	);
	const best = known.filter((one) => known.every((other) => one === other || isAtLeast(one.interval.lo, other.interval.hi)));
	const worst = known.filter((one) => known.every((other) => one === other || isAtLeast(other.interval.lo, one.interval.hi)));
	return {
		first: order[0] ?? [],
		best: best.filter((one) => !worst.includes(one)).map(({ id }) => id),
		worst: worst.filter((one) => !best.includes(one)).map(({ id }) => id),
	};
}
