/**
 * What the fit check said on a day, kept whole with a decision: a later version of the model, or other answers, cannot change it. It holds
 * ids and numbers; words come from content on the day of reading.
 */

import type { Interval, Order } from '../types.ts';
import type { Cap, Conclusion, DealBreaker, Suspended } from '../verdict/conclusion.ts';
import { openQuestions } from '../verdict/open-questions.ts';
import type { Contribution, Result } from '../verdict/result.ts';

/** What one factor did to the score; `applies` is false where none of its questions did. */
export interface FoundContribution extends Pick<Contribution, 'factor' | 'lo' | 'hi'> {
	readonly applies: boolean;
}

export interface Finding extends Conclusion {
	/** Over the open answers, and over these and every weighting, as shown: 0 to 100. */
	readonly range: Interval;
	readonly bounds: Interval;
	readonly cappedBy: readonly Cap[];
	/** Ids of the questions that could still rule it out. */
	readonly couldRuleOut: readonly string[];
	/** The credential itself was required, which suspended these. */
	readonly isRequired: boolean;
	readonly suspended: readonly Suspended[];
	readonly dealBreakers: readonly DealBreaker[];
	/** The person's importance order, and the contributions in it. */
	readonly order: Order;
	readonly contributions: readonly FoundContribution[];
	/** Ids of the questions that were open, what decides most first. */
	readonly open: readonly string[];
}

/** What of a result is kept. */
export function findingOf(result: Result): Finding {
	const { shownRange, shownBounds, contributions } = result;
	const { standing, verdict, isSettled, cappedBy, couldRuleOut, isRequired, suspended, dealBreakers, order } = result;
	return {
		standing,
		verdict,
		isSettled,
		cappedBy,
		couldRuleOut,
		isRequired,
		suspended,
		range: shownRange,
		bounds: shownBounds,
		dealBreakers,
		order,
		contributions: contributions.map(({ factor, value, lo, hi }) => ({ factor, applies: value !== null, lo: plain(lo), hi: plain(hi) })),
		open: openQuestions(result).map(({ question }) => question),
	};
}

/** Points as JSON has them, which knows no −0. */
export const plain = (points: number) => points + 0;
