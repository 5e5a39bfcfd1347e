import type { BreadthCell, Fit } from './cells.ts';
import { BREADTHS, type Breadth, type Route } from './types.ts';

/**
 * Whether a route is as broad as is needed. A broader one may meet the need: the narrow thing may be in it, or not. One that can be that broad, and
 * usually is narrower, has to be looked at; one that never is so broad cannot.
 */
export function judgeBreadth(range: Route['breadth'], need: Breadth | undefined): BreadthCell {
	const said = (fit: Fit | undefined, reason: BreadthCell['reason']): BreadthCell => ({ need: 'breadth', fit, reason, range });
	if (need === undefined) return said(undefined, 'not-known');
	const [usual, broadest, needed] = [...range, need].map((one) => BREADTHS.indexOf(one)) as [number, number, number];
	if (broadest < needed) return said('cannot', 'narrower');
	if (usual === needed) return said('meets', 'as-needed');
	return said('may-meet', usual > needed ? 'broader' : 'can-be');
}
