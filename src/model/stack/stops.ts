/** What a person has if they stop after a piece: the same sums for a stack that is half done and for the whole. */
import { add, addAll, exactly, lesser, NONE, OPEN, subtractToZero } from './range.ts';
import { expiriesOf, finishesOf, standingAt } from './schedule.ts';
import type { Plan, Range, Standing, Target } from './types.ts';

/** One piece at a stop. */
export interface Held {
	/** Its place in the list, from 0. */
	readonly piece: number;
	readonly standing: Standing;
}

/** Where a person stands when they stop after a piece. */
export interface Stop {
	/** Place of the piece after which they stop, from 0. */
	readonly piece: number;
	/** Every piece up to it, in order, with whether it still counts on that day. */
	readonly held: readonly Held[];
	/** The day, earliest to latest, as whole days since 1970; undefined where it cannot be reckoned. */
	readonly day: Range | undefined;
	/** What all pieces up to it cost. */
	readonly spent: Range;
	/**
	 * What they add up to, without those that have expired. One that may expire is left out of `low`; one of which nobody knows is counted,
	 * because these sums say what is possible at most.
	 */
	readonly sum: Range;
	/** What the target takes over of it at most: no more than its limit, nor than its total, and nothing where it takes no pieces. */
	readonly counted: Range;
	/** What of the sum counts for nothing, because it lies above the limit; 0 where no limit is known. */
	readonly over: Range;
	/** What is still to be done for the target at least; undefined where its total is not known. */
	readonly missing: Range | undefined;
}

/** The stops of a plan, one after each piece, in order. Without a piece there is none. */
export function stopsOf(plan: Plan): readonly Stop[] {
	const days = finishesOf(plan);
	return plan.pieces.map((_, at) => {
		const held = plan.pieces.slice(0, at + 1).map((_, piece) => ({ piece, standing: standingAt(plan, piece, at) }));
		const sum = held.reduce((all, one) => add(all, worthOf(plan, one)), NONE);
		const counted = countedOf(plan.target, sum);
		return {
			piece: at,
			held,
			day: days[at],
			spent: addAll(plan.pieces.slice(0, at + 1).map(({ cost }) => cost)),
			sum,
			counted,
			over: overOf(plan.target, sum),
			missing: plan.target.total && subtractToZero(plan.target.total, counted),
		};
	});
}

/** What a piece adds to the sum at a stop. */
function worthOf({ pieces }: Plan, { piece, standing }: Held): Range {
	const amount = pieces[piece]?.amount ?? OPEN;
	if (standing === 'expired') return NONE;
	return standing === 'may-expire' ? { low: 0, high: amount.high } : amount;
}

/** The most that a target takes from elsewhere: its limit, 0 where it takes none, `OPEN` where that is not known. */
export const limitOf = ({ limit, word }: Target): Range =>
	word === 'does-not-count' ? NONE : (limit ?? exactly(Number.POSITIVE_INFINITY));

/** What of a sum a target takes over at most. */
const countedOf = (target: Target, sum: Range): Range =>
	lesser(lesser(sum, limitOf(target)), target.total ?? exactly(Number.POSITIVE_INFINITY));

/** What of a sum lies above the limit. A limit that is not known is no limit here. */
function overOf(target: Target, sum: Range): Range {
	const limit = limitOf(target);
	return limit.low === Number.POSITIVE_INFINITY ? NONE : subtractToZero(sum, limit);
}

/** A piece that does not outlast the stack. */
export interface Expiring {
	/** Its place in the list, from 0. */
	readonly piece: number;
	readonly standing: 'expired' | 'may-expire';
	/** The last day on which it counts, earliest to latest, as whole days since 1970. */
	readonly lastDay: Range | undefined;
}

/** The pieces that expire, or may, before the last one is finished, in order. */
export function expiringOf(plan: Plan): readonly Expiring[] {
	const last = plan.pieces.length - 1;
	const lastDays = expiriesOf(plan);
	return plan.pieces.flatMap((_, piece) => {
		const standing = standingAt(plan, piece, last);
		return standing === 'expired' || standing === 'may-expire' ? [{ piece, standing, lastDay: lastDays[piece] }] : [];
	});
}
