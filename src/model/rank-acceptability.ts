// Lahdelma & Salminen (2001), "SMAA-2: Stochastic multicriteria acceptability analysis for group decision making", Operations Research 49,
// 444-454: how often each candidate takes each rank over weightings and unknowns drawn at random.
import { drawWeights } from './draw-weights.ts';
import type { Profile } from './profile.ts';
import { mulberry32 } from './random.ts';
import { TOLERANCE } from './tolerance.ts';
import { ACCEPTABLE } from './verdict.ts';

/** Draws of a comparison: the share of first places is then within a point of the truth 19 times in 20. */
export const DRAWS = 10_000;

/** Where the draws begin, the same for everybody, so that equal answers give equal shares. */
export const SEED = 20_261_124;

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
	const firstWeights: (number[] | null)[] = profiles.map(() => null);
	const scoreAll = prepare(profiles);
	for (let draw = 0; draw < draws; draw++) {
		const weights = weigh(random);
		const scores = scoreAll(weights, random);
		for (let one = 0; one < size; one++) {
			let rank = 0;
			for (let other = 0; other < size; other++) {
				const lead = (scores[other] as number) - (scores[one] as number);
				if (lead > TOLERANCE) rank++;
				if (lead < -TOLERANCE) (wins[one] as number[])[other] = (wins[one]?.[other] ?? 0) + 1;
			}
			(ranks[one] as number[])[rank] = (ranks[one]?.[rank] ?? 0) + 1;
			if (rank === 0) firstWeights[one] = weights.map((weight, factor) => weight + (firstWeights[one]?.[factor] ?? 0));
		}
	}
	const centralWeights = firstWeights.map((sums, at) => sums?.map((sum) => sum / (ranks[at]?.[0] ?? 1)) ?? null);
	return { ranks, wins, centralWeights, draws };
}

/** For weightings that keep an order, with its corners. */
export function countRanksInOrder(profiles: readonly Profile[], corners: readonly (readonly number[])[]): RankAcceptability {
	return countRanks(profiles, (random) => drawWeights(random, corners), DRAWS, SEED);
}

/** Draws the unknowns and scores every candidate with them. What does not change from draw to draw is worked out once. */
function prepare(profiles: readonly Profile[]) {
	const keys = new Map<string, { readonly place: number; readonly lo: number; readonly width: number }>();
	const compiled = profiles.map((profile) =>
		profile.map((terms) => {
			let known = 0;
			const open: { readonly place: number; readonly part: number }[] = [];
			for (const { key, part, lo, hi } of terms) {
				if (lo === hi) known += part * lo;
				else {
					const unknown = keys.get(key) ?? { place: keys.size, lo, width: hi - lo };
					keys.set(key, unknown);
					open.push({ place: unknown.place, part });
				}
			}
			return { applies: terms.length > 0, known, open };
		}),
	);
	const unknowns = [...keys.values()];
	const drawn = new Float64Array(unknowns.length);
	return (weights: readonly number[], random: () => number): readonly number[] => {
		unknowns.forEach(({ lo, width }, place) => {
			drawn[place] = lo + width * random();
		});
		return compiled.map((factors) => {
			let [score, counted] = [0, 0];
			factors.forEach(({ applies, known, open }, factor) => {
				if (!applies) return;
				let value = known;
				for (const { place, part } of open) value += part * (drawn[place] as number);
				score += (weights[factor] as number) * value;
				counted += weights[factor] as number;
			});
			return counted === 0 ? ACCEPTABLE : score / counted;
		});
	};
}
