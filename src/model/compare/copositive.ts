// Bundfuss & Dür (2008), "Algorithmic copositivity detection by simplicial partition", Linear Algebra and its Applications 428, 1511-1523.
import { TOLERANCE } from '../tolerance.ts';

/** Parts after which the answer is no: only forms that touch 0 inside the simplex come near. */
const PART_LIMIT = 5_000;

/**
 * Whether a quadratic form is at least 0 wherever its arguments are: given a symmetric matrix by its entries on the corners of a simplex.
 * Exact, but for rounding errors and for forms that need more than 5,000 parts, which count as not.
 */
export function isCopositive(matrix: readonly (readonly number[])[]): boolean {
	const waiting = [matrix];
	for (let parts = 0; parts < PART_LIMIT; parts++) {
		const part = waiting.pop();
		if (part === undefined) return true;
		if (part.some((row, at) => (row[at] as number) < -TOLERANCE)) return false;
		const [i, j] = lowestEdge(part);
		if (i === j) continue;
		waiting.push(bisect(part, i, j), bisect(part, j, i));
	}
	return false;
}

/** The edge with the lowest entry below 0; both ends are 0 where there is none. */
function lowestEdge(matrix: readonly (readonly number[])[]): readonly [number, number] {
	let [first, second, lowest] = [0, 0, -TOLERANCE];
	matrix.forEach((row, i) => {
		row.forEach((entry, j) => {
			if (i < j && entry < lowest) [first, second, lowest] = [i, j, entry];
		});
	});
	return [first, second];
}

/** The part of the simplex in which the middle of an edge takes the place of one of its ends. */
function bisect(matrix: readonly (readonly number[])[], from: number, to: number): readonly (readonly number[])[] {
	const entry = (i: number, j: number) => matrix[i]?.[j] ?? 0;
	const half = (i: number) => (entry(from, i) + entry(to, i)) / 2;
	return matrix.map((row, i) =>
		row.map((old, j) => {
			if (i === from && j === from) return (half(from) + half(to)) / 2;
			if (i === from) return half(j);
			return j === from ? half(i) : old;
		}),
	);
}
