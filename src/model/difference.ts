import type { Profile } from './profile.ts';
import type { Interval } from './types.ts';

/**
 * Lowest and highest difference of two scores (a − b) at one weighting, over everything that is open. An unknown that both share is the same
 * in both, so it cancels as far as it weighs the same. Weights count by their proportions; a factor that does not apply leaves its weight to
 * the others of its candidate. Without any factor a candidate scores 0.
 */
export function differenceRange(weights: readonly number[], a: Profile, b: Profile): Interval {
	const unknowns = new Map<string, Interval & { factor: number }>();
	const add = (profile: Profile, sign: number) => {
		const counted = countedWeight(weights, profile);
		profile.forEach((terms, at) => {
			for (const { key, part, lo, hi } of terms) {
				const before = unknowns.get(key);
				unknowns.set(key, { lo, hi, factor: (before?.factor ?? 0) + (sign * part * (weights[at] ?? 0)) / counted });
			}
		});
	};
	add(a, 1);
	add(b, -1);
	let [lo, hi] = [0, 0];
	for (const { factor, ...values } of unknowns.values()) {
		lo += factor * (factor < 0 ? values.hi : values.lo);
		hi += factor * (factor < 0 ? values.lo : values.hi);
	}
	return { lo, hi };
}

/** Weight of the factors that apply; 1 where none does, as a divisor. */
export function countedWeight(weights: readonly number[], profile: Profile): number {
	return profile.reduce((sum, terms, at) => (terms.length > 0 ? sum + (weights[at] ?? 0) : sum), 0) || 1;
}
