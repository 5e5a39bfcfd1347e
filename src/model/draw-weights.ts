/** A point uniform on the simplex: numbers from 0 that sum to 1, by normalised exponentials. Empty for no corners. */
export function drawSimplex(random: () => number, corners: number): readonly number[] {
	const drawn = Array.from({ length: corners }, () => -Math.log(1 - random()));
	const sum = drawn.reduce((total, one) => total + one, 0);
	return drawn.map((one) => one / sum);
}

/**
 * A weighting uniform on the simplex with these corners (`weightCorners`), which are affinely independent. A point of the simplex sorted in
 * descending order is uniform among the sorted ones; its steps, times their places, are the parts of the corners.
 */
export function drawWeights(random: () => number, corners: readonly (readonly number[])[]): readonly number[] {
	const sorted = [...drawSimplex(random, corners.length)].sort((a, b) => b - a);
	const parts = sorted.map((one, place) => (place + 1) * (one - (sorted[place + 1] ?? 0)));
	return (corners[0] ?? []).map((_, factor) => corners.reduce((sum, corner, at) => sum + (parts[at] ?? 0) * (corner[factor] ?? 0), 0));
}
