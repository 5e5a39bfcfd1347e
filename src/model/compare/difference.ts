import { TOLERANCE } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { ACCEPTABLE } from '../verdict/verdict.ts';
import type { Profile, ProfileTerm } from './profile.ts';

/**
 * Each factor's part of the difference of two scores (a − b, 0 to 1) at one weighting: lowest and highest over everything that is open. A part
 * is the difference of the two contributions, so the parts sum to the difference. An unknown that both share is the same in both and cancels
 * as far as it weighs the same. Weights count by their proportions; a factor that does not apply leaves its weight to its candidate's others.
 */
export function factorDifferences(weights: readonly number[], a: Profile, b: Profile): readonly Interval[] {
	const [countedA, countedB] = [countedWeight(weights, a), countedWeight(weights, b)];
	return weights.map((weight, at) => {
		let [lo, hi] = [0, 0];
		for (const { factor, ...values } of weighTerms([a[at] ?? [], weight / countedA], [b[at] ?? [], -weight / countedB])) {
			lo += factor * ((factor < 0 ? values.hi : values.lo) - ACCEPTABLE);
			hi += factor * ((factor < 0 ? values.lo : values.hi) - ACCEPTABLE);
		}
		return { lo, hi };
	});
}

/** Lowest and highest difference of two scores (a − b) at one weighting, over everything that is open. */
export function differenceRange(weights: readonly number[], a: Profile, b: Profile): Interval {
	const parts = factorDifferences(weights, a, b);
	return { lo: parts.reduce((sum, { lo }) => sum + lo, 0), hi: parts.reduce((sum, { hi }) => sum + hi, 0) };
}

/** One unknown between two candidates. */
export interface Unknown {
	readonly question: string;
	/** How far the difference of the two scores (0 to 1) moves between its worst and its best outcome. */
	readonly width: number;
	/** The first's own, the second's own, or the same in both. */
	readonly whose: 'first' | 'second' | 'both';
}

/** What is open between two candidates at one weighting. What they share and weigh alike moves nothing, and is left out. */
export function unknownsBetween(weights: readonly number[], a: Profile, b: Profile): readonly Unknown[] {
	const [countedA, countedB] = [countedWeight(weights, a), countedWeight(weights, b)];
	return weights.flatMap((weight, at) => {
		const [first, second] = [a[at] ?? [], b[at] ?? []];
		const isIn = (terms: readonly ProfileTerm[], key: string) => terms.some((term) => term.key === key);
		return weighTerms([first, weight / countedA], [second, -weight / countedB]).flatMap(({ key, question, lo, hi, factor }) => {
			const width = Math.abs(factor) * (hi - lo);
			const whose = !isIn(second, key) ? 'first' : isIn(first, key) ? 'both' : 'second';
			return width > TOLERANCE ? [{ question, width, whose }] : [];
		});
	});
}

/** Terms of one factor, each unknown once with what it is multiplied by. */
function weighTerms(...sides: readonly (readonly [terms: readonly ProfileTerm[], share: number])[]) {
	const weighed = new Map<string, ProfileTerm & { readonly factor: number }>();
	for (const [terms, share] of sides)
		for (const term of terms) weighed.set(term.key, { ...term, factor: (weighed.get(term.key)?.factor ?? 0) + term.part * share });
	return [...weighed.values()];
}

/** Weight of the factors that apply. */
function countedWeight(weights: readonly number[], profile: Profile): number {
	return weights.reduce((sum, weight, at) => ((profile[at] ?? []).length > 0 ? sum + weight : sum), 0);
}
