import type { Interval } from '../types.ts';
import { ACCEPTABLE } from './verdict.ts';

/**
 * What a factor adds to or takes from an acceptable score: weight × (value − acceptable). With weights that sum to 1,
 * the contributions of all factors sum to the score minus acceptable.
 */
export function contributionOf(weight: number, { lo, hi }: Interval): Interval {
	return { lo: weight * (lo - ACCEPTABLE), hi: weight * (hi - ACCEPTABLE) };
}
