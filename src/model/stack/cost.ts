import { add, addAll, subtract } from './range.ts';
import type { Plan, Range } from './types.ts';

/** How the way over the pieces compares with going straight to the target. `open` where what is known leaves both possible. */
export type Comparison = 'cheaper' | 'same' | 'dearer' | 'open';

/** What both ways cost. */
export interface Costs {
	/** All pieces together; its `high` is `Infinity` where a price is missing. */
	readonly pieces: Range;
	/** The rest of the target: as entered, or the price of the whole where it takes no piece over; undefined where that is not known. */
	readonly rest: Range | undefined;
	/** Pieces and rest together; undefined where the rest is not known. */
	readonly viaPieces: Range | undefined;
	/** Straight to the target; undefined where its price is not known. */
	readonly direct: Range | undefined;
	/** How much more the way over the pieces costs; negative where it costs less. Undefined where one of the two is. */
	readonly more: Range | undefined;
	/**
	 * What the rest may cost before the way over the pieces is the dearer one: the direct price without what the pieces cost. Negative where
	 * the pieces alone cost more. Undefined where the direct price is.
	 */
	readonly left: Range | undefined;
	readonly comparison: Comparison | undefined;
}

/** Costs of a plan. What is missing makes a range open, and never counts as 0. */
export function costsOf({ pieces, target }: Plan): Costs {
	const all = addAll(pieces.map(({ cost }) => cost));
	const direct = target.price;
	// Who does not take them over wants the whole price, whatever it is: the pieces are what comes on top.
	const isOnTop = target.restPrice === undefined && target.word === 'does-not-count';
	const rest = isOnTop ? direct : target.restPrice;
	const viaPieces = rest && add(all, rest);
	const more = isOnTop ? all : viaPieces && direct && subtract(viaPieces, direct);
	const left = direct && subtract(direct, all);
	return { pieces: all, rest, viaPieces, direct, more, left, comparison: compare(more, left) };
}

/** By the difference where it is known; and where the pieces alone cost more than the target, whatever the rest costs. */
function compare(more: Range | undefined, left: Range | undefined): Comparison | undefined {
	if (more === undefined) return left && left.high < 0 ? 'dearer' : undefined;
	if (more.low > 0) return 'dearer';
	if (more.high < 0) return 'cheaper';
	return more.low === 0 && more.high === 0 ? 'same' : 'open';
}
