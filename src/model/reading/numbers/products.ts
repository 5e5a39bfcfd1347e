import type { ReadNumber } from '../types.ts';
import { between, type Line, type Segment } from './segments.ts';

/** A number with where it stands. */
export interface PlacedNumber extends ReadNumber {
	readonly line: Line;
	readonly segment: Segment;
}

const LONGEST_NAME = 6;
/** Words further from their number than this are no name of it. */
const NAME_REACHES = 5;

/**
 * Numbers of the same kind that differ from product to product or from one way of taking it to another: each is the first of its line or cell,
 * with a name of its own beside it. Undefined where fewer than two are so.
 */
export function conflictOf<Number extends PlacedNumber>(
	numbers: readonly Number[],
): readonly (Number & { readonly product: string })[] | undefined {
	const named = numbers.flatMap((number) => {
		const product = nameOf(number);
		return product ? [{ ...number, product }] : [];
	});
	const byName = new Map(named.map((number) => [number.product.toLowerCase(), number]));
	const distinct = [...byName.values()];
	const values = new Set(distinct.map(({ quantity }) => (quantity.kind === 'date' ? 0 : quantity.max)));
	return distinct.length >= 2 && values.size >= 2 ? distinct : undefined;
}

/** The name of the product or variant that a number belongs to: the word for a variant nearest to it, in the same part of the line. */
function nameOf({ line, segment, quantity }: PlacedNumber): string | undefined {
	const marks = segment.marks.length > 0 || line.marks.length > 0 ? line.marks.filter(({ group }) => group === 'variant') : [];
	const own = marks.filter(({ start, end }) => start >= segment.start && end <= segment.end);
	const reach = (mark: { readonly start: number; readonly end: number }) =>
		between(line, Math.min(mark.end, quantity.end), Math.max(mark.start, quantity.start)).words;
	const nearest = own.filter((mark) => reach(mark) <= NAME_REACHES).sort((a, b) => reach(a) - reach(b))[0];
	if (!nearest) return undefined;
	const text = line.text.slice(nearest.start - line.sentence.start, nearest.end - line.sentence.start);
	return text.split(/\s+/).slice(0, LONGEST_NAME).join(' ');
}
