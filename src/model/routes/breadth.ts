import type { BreadthCell, Fit } from './cells.ts';
import { BREADTHS, type Breadth, type Route } from './types.ts';

/**
 * Whether a route is as broad as is needed. One that is always broader may meet the need: the narrow thing may be in it, or not. One that is never
 * so broad cannot.
 */
export function judgeBreadth(range: Route['breadth'], need: Breadth | undefined): BreadthCell {
	const said = (fit: Fit | undefined, reason: BreadthCell['reason']): BreadthCell => ({ need: 'breadth', fit, reason, range });
	if (need === undefined) return said(undefined, 'not-known');
	const [narrowest, broadest, needed] = [...range, need].map((one) => BREADTHS.indexOf(one)) as [number, number, number];
	if (broadest < needed) return said('cannot', 'narrower');
	if (narrowest > needed) return said('may-meet', 'broader');
	return narrowest === broadest ? said('meets', 'as-needed') : said('may-meet', 'can-be');
}
