/** A point uniform on the simplex: numbers from 0 that sum to 1, by normalised exponentials. Empty for no corners. */
export function drawSimplex(random: () => number, corners: number): readonly number[] {
	return drawParts(random, corners);
}

/**
 * A weighting uniform on the simplex with these corners (`weightCorners`), which are affinely independent. A point of the simplex sorted in
 * descending order is uniform among the sorted ones; its steps, times their places, are the parts of the corners.
 */
export function drawWeights(random: () => number, corners: readonly (readonly number[])[]): readonly number[] {
	const sorted = drawParts(random, corners.length);
	sortDown(sorted);
	const weights = (corners[0] ?? []).map(() => 0);
	for (let place = 0; place < corners.length; place++) {
		const corner = corners[place] as readonly number[];
		const part = (place + 1) * ((sorted[place] as number) - (sorted[place + 1] ?? 0));
		for (let factor = 0; factor < weights.length; factor++)
			weights[factor] = (weights[factor] as number) + part * (corner[factor] as number);
	}
	return weights;
}

function drawParts(random: () => number, count: number): number[] {
	const parts: number[] = [];
	let sum = 0;
	for (let at = 0; at < count; at++) {
		const drawn = -Math.log(1 - random());
		parts.push(drawn);
		sum += drawn;
	}
	for (let at = 0; at < count; at++) parts[at] = (parts[at] as number) / sum;
	return parts;
}

/** By insertion: there are as many numbers as groups of factors, and a comparison sorts tens of thousands of such lists. */
function sortDown(numbers: number[]): void {
	for (let at = 1; at < numbers.length; at++) {
		const one = numbers[at] as number;
		let place = at;
		for (; place > 0 && (numbers[place - 1] as number) < one; place--) numbers[place] = numbers[place - 1] as number;
		numbers[place] = one;
	}
}
