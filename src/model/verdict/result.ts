/**
 * What the engine returns: plain data, JSON throughout, without a word that a reader reads.
 *
 * Units: a *value* runs from 0 to 1 with 0.5 acceptable. A *score* runs from 0 to 100 with 50 acceptable. *Points* are
 * whole numbers that a factor weighs; `total` of them make a score of 100. Lists are in a fixed order that depends on
 * the importance order and on ids, never on the order of the data.
 */

import type { Answer, Interval, Order } from '../types.ts';
import type { Fit } from '../values/measure-fit.ts';
import type { Cap, Conclusion, DealBreaker, Suspended, Warning } from './conclusion.ts';

/** Exact shares, 0 to 1, of the weightings that keep the order. */
export interface Shares {
	/** Score from 50 even if every open answer turns out badly. */
	readonly acceptableAtWorst: number;
	/** Score from 50 if every open answer turns out well. */
	readonly acceptableAtBest: number;
	/** Score from 75 even if every open answer turns out badly. */
	readonly strongAtWorst: number;
	/**
	 * The verdict's own line holds whatever the open answers turn out to be: score from 75 for `strong`, from 50 for
	 * `worth`, under 50 for `weak`. Null for `open`, which has no line.
	 */
	readonly verdictAtWorst: number | null;
}

/** What one factor does to the score. */
export interface Contribution {
	readonly factor: string;
	/** Points it weighs, whether it applies or not. */
	readonly points: number;
	/** Its value, or null when none of its questions applies: then its points go to the others in proportion. */
	readonly value: Interval | null;
	/** Points of score above (+) or below (−) acceptable. Over all factors they add up to the range minus 50. */
	readonly lo: number;
	readonly hi: number;
	/** Ids of its questions that `open` lists, in the same order. */
	readonly open: readonly string[];
	/** A deal-breaker of one of its questions applies. */
	readonly rulesOut: boolean;
}

/** One question that is still open, or answered so loosely that a closer answer could still move the score. */
export interface OpenAnswer {
	readonly question: string;
	readonly factor: string;
	/** Points of score between its worst and its best outcome. 0 for a question that only opens or closes something. */
	readonly movable: number;
	/** Its deal-breaker is not known yet. */
	readonly isDealBreaker: boolean;
	/** It has an answer (a tally) that leaves a width. */
	readonly isAnswered: boolean;
	/** Some single answer to it settles the verdict. */
	readonly couldSettle: boolean;
}

/** One single answer that would move the conclusion. */
export interface Flip {
	readonly question: string;
	readonly factor: string;
	/** The answer to give instead. For a measure its numbers are stand-ins that use `share`. */
	readonly answer: Answer;
	/** For a measure, the share used that the answer stands for, and whether that fits; otherwise null. */
	readonly share: number | null;
	readonly fit: Fit | null;
	/**
	 * How far the question's value moves outside what is possible now: 0 for an answer that is still open, null
	 * where values do not tell (the question drops out, or carries none).
	 */
	readonly step: number | null;
	readonly from: Conclusion;
	readonly to: Conclusion;
	/** The way the standing moves; where it stays, the verdict as it is told; where that stays, the verdict. */
	readonly direction: 'up' | 'down';
}

/** The person's priorities against the candidate, by factor id. */
export interface Priorities {
	/** The most important factor, or several if tied. */
	readonly first: readonly string[];
	/**
	 * Where it surely does best and worst among the factors with no unanswered question. Both are empty when fewer than
	 * two are known or all are equal; one is empty when a tally leaves it unsure.
	 */
	readonly best: readonly string[];
	readonly worst: readonly string[];
}

/** Everything about one candidate for one goal. */
export interface Result extends Conclusion {
	/** Version of the engine's rules. */
	readonly version: string;
	readonly goal: string;
	/** The order used: complete, without unknown or repeated factors. */
	readonly order: Order;
	/** Points by factor id. */
	readonly points: Readonly<Record<string, number>>;
	/** Sum of the points of the factors that the goal asks about: the T of the score sheet when each of them applies. */
	readonly total: number;
	/** Sum of the points of the factors that apply: what the score is divided by. 0 when none applies. */
	readonly counted: number;
	/** Lowest and highest score at the points, over the open answers. */
	readonly range: Interval;
	/** `range` rounded to fives, or to whole numbers where it is narrow, without crossing a line of the verdict. */
	readonly shownRange: Interval;
	/** What holds it back; a candidate that is ruled out lists it too. */
	readonly cappedBy: readonly Cap[];
	/** Those that apply (`met`) first, then those not known yet, then the clear ones; each by importance. Suspended ones are not among them. */
	readonly dealBreakers: readonly DealBreaker[];
	/** Ids of the questions whose deal-breakers are not known yet, in the order of asking. */
	readonly couldRuleOut: readonly string[];
	/** An answer says that the credential itself is required. */
	readonly isRequired: boolean;
	/** What that suspends; empty where it is not required. */
	readonly suspended: readonly Suspended[];
	/**
	 * Share, 0 to 1, of the ways in which the open answers can fall that are at least acceptable at the points. Null where nothing is open.
	 */
	readonly lean: number | null;
	/** Id of the one open question that decides: with a good answer to it, and to no other, the verdict is settled from `worth`. Else null. */
	readonly decidedBy: string | null;
	readonly warnings: readonly Warning[];
	/** Five questions are answered, or nothing unknown could rule it out: before that, a range says too little to be shown. */
	readonly isRangeDue: boolean;
	/** So many answers more make it due; 0 where it is. */
	readonly answersToRange: number;
	/**
	 * Lowest and highest score over the open answers and every weighting that keeps the order. Exact weights, so the
	 * range at whole points may stick out by less than a point.
	 */
	readonly bounds: Interval;
	/** `bounds` and `range` together, rounded like `shownRange` and never inside it. */
	readonly shownBounds: Interval;
	readonly shares: Shares;
	/** One for each factor, in the order. */
	readonly contributions: readonly Contribution[];
	/** What to find out first: what could rule it out, in the order of asking, then the others by the points each can move. */
	readonly open: readonly OpenAnswer[];
	/** Smallest step first, then by importance. */
	readonly flips: readonly Flip[];
	readonly priorities: Priorities;
}
