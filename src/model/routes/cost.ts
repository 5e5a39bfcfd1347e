import type { CostCell } from './cells.ts';
import type { CostNeed, RouteCost } from './types.ts';

const said = (fit: CostCell['fit'], reason: CostCell['reason'], price?: CostCell['price']): CostCell => ({
	need: 'cost',
	fit,
	reason,
	...(price && { price }),
});

/**
 * Whether a route costs no more than may be spent. Amounts are compared and never converted: in different currencies, or where only one of them is
 * known, it has to be found out. What is free costs nothing in every currency. A limit that is no amount is not known.
 */
export function judgeCost(cost: RouteCost, need: CostNeed | undefined): CostCell {
	const price = cost.kind === 'price' ? { least: cost.least, most: cost.most, currency: cost.currency } : undefined;
	if (!need || !Number.isFinite(need.limit) || need.limit < 0) return said(undefined, 'not-known', price);
	if (cost.kind === 'none') return said('meets', 'no-fee');
	if (cost.kind === 'paid') return said('meets', 'paid');
	if (!price) return said('may-meet', need.limit === 0 ? 'only-if-free' : 'price-unknown');
	if (price.most === 0) return said('meets', 'within', price);
	// A price above 0 is above a limit of 0 in every currency.
	const isComparable = need.limit === 0 || price.currency === need.currency;
	if (!isComparable) return said('may-meet', 'other-currency', price);
	if (price.least > need.limit) return said('cannot', 'over', price);
	const isWithin = price.most !== undefined && price.most <= need.limit;
	return isWithin ? said('meets', 'within', price) : said('may-meet', 'depends', price);
}
