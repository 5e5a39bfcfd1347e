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
		const unknowns = new Map<string, Interval & { factor: number }>();
		const add = (terms: readonly ProfileTerm[], share: number) => {
			for (const { key, part, lo, hi } of terms) unknowns.set(key, { lo, hi, factor: (unknowns.get(key)?.factor ?? 0) + part * share });
		};
		add(a[at] ?? [], weight / countedA);
		add(b[at] ?? [], -weight / countedB);
		let [lo, hi] = [0, 0];
		for (const { factor, ...values } of unknowns.values()) {
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

/** Weight of the factors that apply. */
function countedWeight(weights: readonly number[], profile: Profile): number {
	return weights.reduce((sum, weight, at) => ((profile[at] ?? []).length > 0 ? sum + weight : sum), 0);
}
