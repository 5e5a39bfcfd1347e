import { isAtLeast } from '../tolerance.ts';
import type { Interval, Verdict } from '../types.ts';
import type { Conclusion } from './conclusion.ts';

/** Acceptable on everything scores this under every weighting. */
export const ACCEPTABLE = 0.5;

/** Halfway from acceptable to the best that is realistic. Our judgement. */
export const STRONG = 0.75;

/** What a range of scores (0 to 1) says by itself. A range that reaches a line counts as past it. */
export function rangeVerdict({ lo, hi }: Interval): Verdict {
	if (!isAtLeast(hi, ACCEPTABLE)) return 'weak';
	if (isAtLeast(lo, STRONG)) return 'strong';
	return isAtLeast(lo, ACCEPTABLE) ? 'worth' : 'open';
}

/**
 * Whether no open answer could turn the verdict into less: the range does not reach over the line of acceptable, and nothing unknown could
 * rule it out. A weak one is settled, as nothing that is open could raise it.
 *
 * @param couldRuleOut the questions whose deal-breakers are not known yet
 */
export function isSettledBy(verdict: Verdict, couldRuleOut: readonly unknown[]): boolean {
	return verdict === 'weak' || (verdict !== 'open' && couldRuleOut.length === 0);
}

/** The verdict as it is told: "not settled yet" while an open answer could turn it into less. */
export function toldVerdict({ verdict, isSettled }: Pick<Conclusion, 'verdict' | 'isSettled'>): Verdict {
	return isSettled ? verdict : 'open';
}
