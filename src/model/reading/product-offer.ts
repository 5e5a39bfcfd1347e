/** Where a text sells several products: which there are, and what each of them would answer. */
import type { Finding, Offer, ReadNumber } from './types.ts';

/** Names of the products that findings tell apart, each once, as the text first writes it. */
export function listProducts(findings: readonly Finding[]): readonly string[] {
	const names = new Map<string, string>();
	for (const { reason, numbers } of findings)
		for (const { product } of reason === 'several-products' ? numbers : [])
			if (product && !names.has(product.toLowerCase())) names.set(product.toLowerCase(), product);
	return [...names.values()];
}

/**
 * What one product answers. Undefined where the text gives it no number, or one that is not exact, or where further amounts may come on top: then
 * the reader adds up.
 */
export function offerOf({ numbers }: Finding, product: string): Offer | undefined {
	const own = numbers.filter((number) => number.product?.toLowerCase() === product.toLowerCase());
	const [first] = own;
	const isShared = numbers.some((number) => number.product === undefined && !isForLater(number));
	if (own.length !== 1 || !first || isShared) return undefined;
	const { quantity, role } = first;
	if (quantity.kind === 'date' || quantity.min !== quantity.max || quantity.hedge) return undefined;
	if (quantity.kind === 'money' && !quantity.per && role === 'course') return { kind: 'measure', numbers: { price: quantity.max } };
	if (quantity.kind === 'duration' && !quantity.per && quantity.unit === 'hour' && role === 'hours')
		return { kind: 'measure', numbers: { hours: quantity.max } };
	return undefined;
}

/** What is paid only if something goes wrong, or later. */
const isForLater = ({ role }: ReadNumber) => role === 'late' || role === 'resit' || role === 'renewal';
