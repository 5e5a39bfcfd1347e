import { TOLERANCE } from '../tolerance.ts';
import { mulberry32 } from '../weights/random.ts';
import { countPoints, type FactorReading } from './factors.ts';
import { ACCEPTABLE } from './verdict.ts';

/** Draws of the open answers: the share is then within two points of the truth 19 times in 20. */
const DRAWS = 2_000;

/** Where the draws begin, the same for everybody, so that equal answers lean alike. */
const SEED = 20_261_128;

/**
 * Which way a result leans: the share, 0 to 1, of the ways in which the open answers can fall that score at least acceptable at the points.
 * Each open answer is drawn uniform in its interval, as in a comparison. Null where nothing is open. It counts ways, and is no chance: how
 * likely a good answer is, nobody has said.
 */
export function findLean(readings: readonly FactorReading[]): number | null {
	const counted = countPoints(readings);
	let known = 0;
	const widths: number[] = [];
	for (const { factor, counting, questions } of readings)
		for (const { interval } of questions) {
			if (!interval) continue;
			const weight = factor.points / (counted * counting);
			known += weight * interval.lo;
			if (interval.hi - interval.lo > TOLERANCE) widths.push(weight * (interval.hi - interval.lo));
		}
	if (widths.length === 0) return null;
	const random = mulberry32(SEED);
	let acceptable = 0;
	for (let draw = 0; draw < DRAWS; draw++) {
		let score = known;
		for (const width of widths) score += width * random();
		if (score >= ACCEPTABLE - TOLERANCE) acceptable++;
	}
	return acceptable / DRAWS;
}
