import { limitOf, type Stop } from './stops.ts';
import type { Piece, Plan } from './types.ts';

/** What a plan does not say yet. Lists hold the places of pieces, from 0. */
export interface Gaps {
	readonly amounts: readonly number[];
	readonly costs: readonly number[];
	readonly expiries: readonly number[];
	readonly total: boolean;
	readonly limit: boolean;
	readonly price: boolean;
	/** What the rest costs: not missed where the target takes no piece over. */
	readonly restPrice: boolean;
	readonly word: boolean;
	/** A piece expires, and the day the last one is finished cannot be reckoned: a start, a pace or hours are missing. */
	readonly days: boolean;
}

/** What is missing in a plan, given its last stop; without one nothing expires yet. */
export function gapsOf({ pieces, target }: Plan, last: Stop | undefined): Gaps {
	const without = (has: (piece: Piece) => unknown) => pieces.flatMap((piece, at) => (has(piece) === undefined ? [at] : []));
	return {
		amounts: without(({ amount }) => amount),
		costs: without(({ cost }) => cost),
		expiries: without(({ expiry }) => expiry),
		total: target.total === undefined,
		limit: limitOf(target).low === Number.POSITIVE_INFINITY,
		price: target.price === undefined,
		restPrice: target.restPrice === undefined && target.word !== 'does-not-count',
		word: target.word === undefined,
		days: last?.held.some(({ piece, standing }) => standing === 'not-known' && pieces[piece]?.expiry !== undefined) ?? false,
	};
}
