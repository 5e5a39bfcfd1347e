/**
 * The growing stack as shapes: one column for each stop, in parts from the ground up, as shares (0 to 1) of the highest thing shown. Only what
 * is sure stands as a part of its piece; what a range leaves open is one part on top that belongs to no piece.
 */
import { limitOf, type Stop } from './stops.ts';
import type { Plan, Range } from './types.ts';

/** What a part of a column stands for: taken over, above the limit, or possible and not sure. */
export type PartKind = 'counts' | 'over' | 'perhaps';

/** One part of a column. */
export interface Part {
	readonly kind: PartKind;
	/** Place of its piece, from 0; undefined for what is not sure. */
	readonly piece: number | undefined;
	readonly from: number;
	readonly to: number;
}

/** A stop in the picture. */
export interface Column {
	readonly piece: number;
	readonly parts: readonly Part[];
	/** Whether it may be higher than any picture shows: an amount is not known. */
	readonly isOpen: boolean;
}

/** The whole picture. Lines are absent where what they stand for is not known or a range. */
export interface Picture {
	readonly columns: readonly Column[];
	readonly limit: number | undefined;
	readonly total: number | undefined;
}

/** Draws the stops of a plan; undefined where no amount above 0 is known. */
export function draw(plan: Plan, stops: readonly Stop[]): Picture | undefined {
	const limit = limitOf(plan.target);
	const ends = [...stops.map(({ sum }) => sum), limit, plan.target.total ?? limit];
	const top = Math.max(0, ...ends.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite));
	if (top === 0) return undefined;
	const lineAt = (range: Range | undefined) =>
		range && range.low === range.high && Number.isFinite(range.low) ? range.low / top : undefined;
	const most = Math.min(limit.high, plan.target.total?.high ?? Number.POSITIVE_INFINITY);
	return {
		columns: stops.map((stop) => ({
			piece: stop.piece,
			parts: partsOf(plan, stop, most, top),
			isOpen: stop.sum.high === Number.POSITIVE_INFINITY,
		})),
		limit: lineAt(limit),
		total: lineAt(plan.target.total),
	};
}

function partsOf({ pieces }: Plan, { held, sum }: Stop, most: number, top: number): readonly Part[] {
	let from = 0;
	const sure = held
		.filter(({ standing }) => standing === 'lasts' || standing === 'not-known')
		.flatMap(({ piece }) => {
			const start = from;
			from += pieces[piece]?.amount?.low ?? 0;
			return cut(piece, start, from, most);
		});
	const high = Number.isFinite(sum.high) ? sum.high : from;
	const perhaps = high > from ? [{ kind: 'perhaps' as const, piece: undefined, from, to: high }] : [];
	return [...sure, ...perhaps].map((part) => ({ ...part, from: part.from / top, to: part.to / top }));
}

/** A piece in the picture: up to the limit it counts, and above it nothing does. */
function cut(piece: number, from: number, to: number, most: number): readonly Part[] {
	const middle = Math.min(Math.max(from, most), to);
	const parts: readonly Part[] = [
		{ kind: 'counts', piece, from, to: middle },
		{ kind: 'over', piece, from: middle, to },
	];
	return parts.filter((part) => part.to > part.from);
}
