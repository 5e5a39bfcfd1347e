// Lahdelma & Salminen (2001), "SMAA-2: Stochastic multicriteria acceptability analysis for group decision making", Operations Research 49,
// 444-454: how often each candidate takes each rank over weightings and unknowns drawn at random.

import { TOLERANCE } from '../tolerance.ts';
import { ACCEPTABLE } from '../verdict/verdict.ts';
import { drawWeights } from '../weights/draw-weights.ts';
import { mulberry32 } from '../weights/random.ts';
import type { Profile } from './profile.ts';

/** Draws of a comparison: the share of first places is then within a point of the truth 19 times in 20. */
const DRAWS = 10_000;

/** Where the draws begin, the same for everybody, so that equal answers give equal shares. */
const SEED = 20_261_124;

export interface RankAcceptability {
	/** For each candidate, how many draws put it first, second and so on. Level candidates share the better rank. */
	readonly ranks: readonly (readonly number[])[];
	/** For each candidate, in how many draws it scores above each other one. */
	readonly wins: readonly (readonly number[])[];
	/** Mean weighting of the draws in which it is first; null where it never is. */
	readonly centralWeights: readonly (readonly number[] | null)[];
	readonly draws: number;
}

/** Draws one weighting. */
export type WeightDraw = (random: () => number) => readonly number[];

/**
 * Ranks candidates by score under drawn weightings and unknowns, which are uniform in their intervals. Terms with the same key are drawn
 * together. The same arguments give the same counts. A candidate without a factor that applies counts as acceptable.
 *
 * @param weigh draws a weighting; see `drawWeights`
 */
export function countRanks(profiles: readonly Profile[], weigh: WeightDraw, draws: number, seed: number): RankAcceptability {
	const random = mulberry32(seed);
	const size = profiles.length;
	const table = () => Array.from({ length: size }, () => new Array<number>(size).fill(0));
	const [ranks, wins] = [table(), table()];
	const firstWeights = profiles.map(() => new Array<number>((profiles[0] ?? []).length).fill(0));
	const scoreAll = prepare(profiles);
	for (let draw = 0; draw < draws; draw++) {
		const weights = weigh(random);
		const scores = scoreAll(weights, random);
		for (let one = 0; one < size; one++) {
			let rank = 0;
			for (let other = 0; other < size; other++) {
				const lead = (scores[other] as number) - (scores[one] as number);
				if (lead > TOLERANCE) rank++;
				if (lead < -TOLERANCE) add(wins[one] as number[], other, 1);
			}
			add(ranks[one] as number[], rank, 1);
			if (rank === 0)
				for (let factor = 0; factor < weights.length; factor++) add(firstWeights[one] as number[], factor, weights[factor] as number);
		}
	}
	const centralWeights = firstWeights.map((sums, at) => {
		const firsts = ranks[at]?.[0] ?? 0;
		return firsts === 0 ? null : sums.map((sum) => sum / firsts);
	});
	return { ranks, wins, centralWeights, draws };
}

function add(sums: number[], at: number, amount: number): void {
	sums[at] = (sums[at] as number) + amount;
}

/** For weightings that keep an order, with its corners. */
export function countRanksInOrder(profiles: readonly Profile[], corners: readonly (readonly number[])[]): RankAcceptability {
	return countRanks(profiles, (random) => drawWeights(random, corners), DRAWS, SEED);
}

/** Draws the unknowns and scores every candidate with them. What does not change from draw to draw is worked out once. */
function prepare(profiles: readonly Profile[]) {
	const unknowns = new Map<string, { readonly place: number; readonly lo: number; readonly width: number }>();
	const compiled = profiles.map((profile) =>
		profile.flatMap((terms, factor) => {
			if (terms.length === 0) return [];
			let known = 0;
			const [places, parts]: [number[], number[]] = [[], []];
			for (const { key, part, lo, hi } of terms) {
				if (lo === hi) known += part * lo;
				else {
					const unknown = unknowns.get(key) ?? { place: unknowns.size, lo, width: hi - lo };
					unknowns.set(key, unknown);
					places.push(unknown.place);
					parts.push(part);
				}
			}
			return [{ factor, known, places, parts }];
		}),
	);
	const intervals = [...unknowns.values()];
	const drawn = new Float64Array(intervals.length);
	const scores = new Float64Array(profiles.length);
	// Plain loops: this runs for every draw, and a reader waits for all of them.
	return (weights: readonly number[], random: () => number): Float64Array => {
		for (const { place, lo, width } of intervals) drawn[place] = lo + width * random();
		for (let candidate = 0; candidate < scores.length; candidate++) {
			let [score, counted] = [0, 0];
			for (const { factor, known, places, parts } of compiled[candidate] as (typeof compiled)[number]) {
				let value = known;
				for (let at = 0; at < places.length; at++) value += (parts[at] as number) * (drawn[places[at] as number] as number);
				const weight = weights[factor] as number;
				score += weight * value;
				counted += weight;
			}
			scores[candidate] = counted === 0 ? ACCEPTABLE : score / counted;
		}
		return scores;
	};
}
