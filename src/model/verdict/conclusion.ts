/** What a result says before its score, and why: plain data, ids in place of words. */

import type { DealBreakerState, Standing, Verdict } from '../types.ts';

/** What a result says first. */
export interface Conclusion {
	readonly standing: Standing;
	/** What the range alone says, apart from what rules out or holds back. */
	readonly verdict: Verdict;
	/** No open answer could turn the verdict into less. It is told as "not settled yet" while one could: see `toldVerdict`. */
	readonly isSettled: boolean;
}

/** One question that can be a deal-breaker for this goal, and what it is now. */
export interface DealBreaker {
	readonly question: string;
	readonly state: DealBreakerState;
}

/** One thing that holds a candidate back: a factor among the two most important that is surely at 0, or an answer that caps. */
export type Cap =
	| { readonly kind: 'zero-factor'; readonly factor: string }
	| { readonly kind: 'capped-option'; readonly question: string; readonly option: string };

/** What would rule it out or hold it back, if the credential itself were not required. */
export type Suspended = Cap | { readonly kind: 'deal-breaker'; readonly question: string };

/**
 * What a reader is told in words alone. `tight`: it fits only if it takes no longer than stated. `no-refund`: most of what was set aside
 * would be paid, and would not come back.
 */
export interface Warning {
	readonly kind: 'tight' | 'no-refund';
	readonly question: string;
}
