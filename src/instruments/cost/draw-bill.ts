import type { Cost } from '~/model/money/cost.ts';
import type { Bounds } from '~/model/money/types.ts';

/** One stretch of a bar, as shares of its length. */
export interface Stretch {
	readonly from: number;
	readonly width: number;
	/** Place of its row, from 0. */
	readonly row: number;
	/** It may still turn out shorter, or there may be none. */
	readonly isOpen: boolean;
}

/** A line that nothing limits yet is drawn as long as this share of what is known: it has to show, and says nothing of its size. */
const UNLIMITED = 0.15;

/** The bill as one bar: for each row what is certain, then what it may come to beyond that. */
export function drawBill(rows: readonly { readonly cost: Bounds }[]): readonly Stretch[] {
	const known = rows.reduce((sum, { cost }) => sum + (cost.max ?? cost.min), 0);
	const stub = UNLIMITED * (known || 1);
	const lengths = rows.map(({ cost }) => ({ sure: cost.min, open: cost.max === undefined ? stub : cost.max - cost.min }));
	const whole = lengths.reduce((sum, { sure, open }) => sum + sure + open, 0);
	if (whole === 0) return [];
	let from = 0;
	return lengths.flatMap(({ sure, open }, row) =>
		[sure, open].flatMap((length, at) => {
			if (length === 0) return [];
			const stretch = { from: from / whole, width: length / whole, row, isOpen: at === 1 };
			from += length;
			return [stretch];
		}),
	);
}

/** The share of a bill that somebody else pays, at its top; undefined where nobody does, or where it is open. */
export function shareCovered({ bill, covered, own }: Cost): number | undefined {
	if (!bill.max || covered.max === undefined || covered.max === 0 || own.max === undefined) return undefined;
	return (bill.max - own.max) / bill.max;
}
