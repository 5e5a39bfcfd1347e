import type { Order } from '~/model/types.ts';

/** Where a factor stands, in words: "2nd of 9", or "2nd to 4th of 9, tied". */
export function placeWords(order: Order, factor: string): string {
	const at = order.findIndex((group) => group.includes(factor));
	const before = order.slice(0, at).flat().length;
	const size = order[at]?.length ?? 0;
	const all = order.flat().length;
	if (size === all) return `all ${all} tied`;
	return size > 1 ? `${ordinal(before + 1)} to ${ordinal(before + size)} of ${all}, tied` : `${ordinal(before + 1)} of ${all}`;
}

/** A place in English: 1st, 2nd, 3rd, 11th. */
export function ordinal(place: number): string {
	const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
	const ends: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
	return `${place}${ends[rule] ?? 'th'}`;
}
