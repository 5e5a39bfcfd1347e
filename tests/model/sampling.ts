/** Numbers in [0, 1) that are the same in every run: mulberry32, enough for checks by sampling. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Parts of 1, uniform on the simplex of that many corners. */
export function uniformParts(count: number, random: () => number): readonly number[] {
	const draws = Array.from({ length: count }, () => -Math.log(1 - random()));
	const sum = draws.reduce((total, draw) => total + draw, 0);
	return draws.map((draw) => draw / sum);
}

/**
 * Weights uniform on those that keep an order without ties, each at least `floor`: any parts, sorted. It shares no step
 * with the corners that the engine uses.
 */
export function rankedWeights(count: number, floor: number, random: () => number): readonly number[] {
	const parts = [...uniformParts(count, random)].sort((a, b) => b - a);
	return parts.map((part) => floor + (1 - count * floor) * part);
}

/** Mixture of corners with uniform parts. */
export function mixCorners(corners: readonly (readonly number[])[], random: () => number): readonly number[] {
	const parts = uniformParts(corners.length, random);
	return (corners[0] ?? []).map((_, factor) => corners.reduce((sum, corner, at) => sum + (corner[factor] ?? 0) * (parts[at] ?? 0), 0));
}
