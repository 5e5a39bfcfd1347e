/**
 * Scores of one candidate over weightings. Values come one for each factor, in the order of the weights; a factor that
 * does not apply has `undefined`, and its weight goes to the others in proportion. Scores run from 0 to 1.
 */

import { TOLERANCE } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { simplexFractionNonpositive } from './simplex.ts';

/** What is left possible where no factor applies or there is none: anything. */
const ANYTHING: Interval = { lo: 0, hi: 1 };

/** Lowest and highest score at one weighting. Weights may have any positive sum: they count by their proportions. */
export function scoreInterval(weights: readonly number[], values: readonly (Interval | undefined)[]): Interval {
	let [lo, hi, counted] = [0, 0, 0];
	weights.forEach((weight, factor) => {
		const value = values[factor];
		if (value === undefined) return;
		lo += weight * value.lo;
		hi += weight * value.hi;
		counted += weight;
	});
	return counted === 0 ? ANYTHING : { lo: lo / counted, hi: hi / counted };
}

/**
 * Lowest and highest score over the whole simplex with these corners. Exact: a ratio of two linear functions takes its
 * extremes at corners.
 */
export function scoreBounds(corners: readonly (readonly number[])[], values: readonly (Interval | undefined)[]): Interval {
	const scores = corners.map((weights) => scoreInterval(weights, values));
	if (scores.length === 0) return ANYTHING;
	return { lo: Math.min(...scores.map(({ lo }) => lo)), hi: Math.max(...scores.map(({ hi }) => hi)) };
}

/**
 * Share of the weightings, uniform on the simplex with these corners, that score at least `line` with known values.
 * Exact: a score reaches the line where the weights times (value − line) sum to 0 or more, which is linear. 1 when no
 * factor applies, as nothing then speaks against it.
 */
export function shareAtLeast(corners: readonly (readonly number[])[], values: readonly (number | undefined)[], line: number): number {
	const shortfalls = corners.map((weights) =>
		weights.reduce((sum, weight, factor) => {
			const value = values[factor];
			return value === undefined ? sum : sum + weight * (line - value);
		}, 0),
	);
	return simplexFractionNonpositive(shortfalls.map((sum) => (Math.abs(sum) < TOLERANCE ? 0 : sum)));
}
