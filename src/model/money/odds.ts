/** A chance as a count: 1 in 3. */
export interface Odds {
	readonly of: number;
	readonly in: number;
}

/** Counts that people can picture. Chances below the least of them are 1 in so many. */
const PICTURED: readonly Odds[] = [
	...[10, 9, 8, 7, 6, 5, 4, 3].map((one) => ({ of: 1, in: one })),
	{ of: 2, in: 5 },
	{ of: 1, in: 2 },
	{ of: 3, in: 5 },
	{ of: 2, in: 3 },
	{ of: 3, in: 4 },
	{ of: 4, in: 5 },
	{ of: 9, in: 10 },
	{ of: 19, in: 20 },
	{ of: 99, in: 100 },
];
const SURE: Odds = { of: 1, in: 1 };
/** Below this a chance is told as 1 in so many, with two digits that count. */
const LEAST = 0.1;
const DIGITS = 2;

/**
 * The count nearest to a chance above 0 and at most 1: 0.31 is about 1 in 3, 0.027 about 1 in 37. Only what is certain is 1 in 1. Undefined for
 * 0, which has no count, and for what is no chance.
 */
export function nearestOdds(chance: number): Odds | undefined {
	if (!(chance > 0 && chance <= 1)) return undefined;
	if (chance === 1) return SURE;
	const inverse = 1 / chance;
	if (chance < LEAST) return Number.isFinite(inverse) ? { of: 1, in: Number(inverse.toPrecision(DIGITS)) } : undefined;
	const distance = (odds: Odds) => Math.abs(odds.of / odds.in - chance);
	return PICTURED.reduce((nearest, odds) => (distance(odds) < distance(nearest) ? odds : nearest));
}
