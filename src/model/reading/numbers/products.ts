import type { Finding, ReadNumber, Span } from '../types.ts';
import { between, type Line, type Segment } from './segments.ts';

/** A number with where it stands. */
export interface PlacedNumber extends ReadNumber {
	readonly line: Line;
	readonly segment: Segment;
}

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

/** The name of the product or variant that a number belongs to: the word for one nearest to it in its cell, or before it in its line. */
function nameOf({ line, segment, quantity }: PlacedNumber): string | undefined {
	const marks = line.marks.filter(({ group }) => group === 'variant');
	const reach = (mark: Span) => between(line, Math.min(mark.end, quantity.end), Math.max(mark.start, quantity.start)).words;
	const own = marks.filter(({ start, end }) => start >= segment.start && end <= segment.end && reach({ start, end }) <= NAME_REACHES);
	const [nearest] = own.sort((a, b) => reach(a) - reach(b));
	const name = nearest ?? marks.findLast(({ end }) => end <= segment.start);
	return name && line.text.slice(name.start - line.sentence.start, name.end - line.sentence.start);
}

/** Names of all products and variants that these findings tell apart, each once, in the order of the text. */
export function productsOf(findings: readonly Finding[]): readonly string[] {
	const named = findings.flatMap(({ numbers }) =>
		numbers.flatMap(({ product, quantity }) => (product ? [{ product, at: quantity.start }] : [])),
	);
	const byName = new Map(named.sort((a, b) => b.at - a.at).map(({ product, at }) => [product.toLowerCase(), { product, at }]));
	return [...byName.values()].sort((a, b) => a.at - b.at).map(({ product }) => product);
}
