/**
 * Weightings that keep an order of importance with ties. `groupSizes` lists how many factors each group holds, most
 * important first, every size at least 1; weights come one for each factor, in the same order, and sum to 1.
 */
import { TOLERANCE } from '../tolerance.ts';

/** What makes a weighting of 1 add up to about 100 points. */
const POINTS = 100;

/**
 * Half of the weight is shared equally, so that no factor can be weighed away: each weighs at least 1/(2n).
 * Infinity for no factors.
 */
export function defaultFloor(factors: number): number {
	return 1 / (2 * factors);
}

/**
 * Corners of the set of weightings that keep the order, each weight at least `floor` (0 to 1/n): corner g gives every
 * factor the floor, and the first g groups the rest in equal parts. The corners span a simplex. With floor 0 and no
 * ties their mean is the rank-order centroid of Barron & Barrett (1996), Management Science 42, 1515-1523.
 */
export function weightCorners(
	groupSizes: readonly number[],
	floor: number = defaultFloor(countFactors(groupSizes)),
): readonly (readonly number[])[] {
	const factors = countFactors(groupSizes);
	const free = 1 - factors * floor;
	return groupSizes.map((_, group) => {
		const first = countFactors(groupSizes.slice(0, group + 1));
		return Array.from({ length: factors }, (_, factor) => floor + (factor < first ? free / first : 0));
	});
}

/** Central weights: the mean of the corners. Tied factors get the very same number. Empty without corners. */
export function centralWeights(corners: readonly (readonly number[])[]): readonly number[] {
	const sums = corners.reduce((sum, corner) => corner.map((weight, factor) => weight + (sum[factor] ?? 0)), []);
	return sums.map((sum) => sum / corners.length);
}

/**
 * Points: weights × 100, each rounded half up on its own, so that tied factors carry the same and a more important one
 * never fewer. Their sum is near 100, not always at it.
 */
export function weightPoints(weights: readonly number[]): readonly number[] {
	return weights.map((weight) => Math.floor(weight * POINTS + 0.5 + TOLERANCE));
}

function countFactors(groupSizes: readonly number[]): number {
	return groupSizes.reduce((sum, size) => sum + size, 0);
}
