/**
 * A stack: pieces that are finished one after another and are to add up to a target, a larger credential that takes some of them over.
 *
 * Amounts stand in one unit throughout, the target's own, so that pieces in that unit add up exactly; whoever calls has converted the others.
 * Money stands in one currency. What a person does not know is `undefined`, and what depends on it comes out as a range, open at the end that
 * is not known.
 */

/** From `low` to `high`, both possible. `low` is finite in every entry; `high` is `Infinity` where nothing says how much it is at most. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

/**
 * How long a piece counts: for ever, up to a day and on it (`2027-06-30`), or so many whole months after the day it is finished (3 years
 * are 36).
 */
export type Expiry =
	| { readonly kind: 'none' }
	| { readonly kind: 'day'; readonly day: string }
	| { readonly kind: 'after'; readonly months: number };

/** One piece. Its place in the list is the order in which it is finished. */
export interface Piece {
	/** What it is worth, in the target's unit: 0 or more. */
	readonly amount?: Range | undefined;
	/** The work in it, in hours, by which its end is reckoned: 0 or more. */
	readonly hours?: Range | undefined;
	/** What it costs: 0 or more. */
	readonly cost?: Range | undefined;
	readonly expiry?: Expiry | undefined;
	/** The day it is finished, where that is certain: it was already, or has a fixed end. Goes before what is reckoned. */
	readonly finish?: string | undefined;
}

/** Whose word it is that the target takes pieces over, surest first. The ids of the options of the question `stacks`. */
export const WORDS = ['accepted-in-writing', 'seller-in-writing', 'said', 'does-not-count'] as const;
export type Word = (typeof WORDS)[number];

/** The larger credential. */
export interface Target {
	/** All that it takes to get it. */
	readonly total?: Range | undefined;
	/** The most that it accepts from elsewhere. */
	readonly limit?: Range | undefined;
	/** What it costs to go straight to it, without any piece. */
	readonly price?: Range | undefined;
	/** What the rest of it costs once the pieces are taken over, with its fees. */
	readonly restPrice?: Range | undefined;
	readonly word?: Word | undefined;
}

/** Most pieces that a plan has: a picture of more could not be read. */
export const MOST_PIECES = 12;

/** All that a person entered. */
export interface Plan {
	readonly pieces: readonly Piece[];
	readonly target: Target;
	/** The day on which work on the first piece begins that has no day of its own. */
	readonly start?: string | undefined;
	/** Hours of work a week: more than 0. */
	readonly pace?: Range | undefined;
}

/** Whether a piece still counts on a day, as far as is known. */
export type Standing = 'lasts' | 'may-expire' | 'expired' | 'not-known';
