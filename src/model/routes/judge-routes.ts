import { judgeBreadth } from './breadth.ts';
import type { RouteCells } from './cells.ts';
import { judgeCost } from './cost.ts';
import { judgeLicence, judgeRecognition } from './standing.ts';
import { judgeTime } from './time.ts';
import { NEEDS, type Need, type Needs, type Route, type Told } from './types.ts';

/** What a route can do about each need, by itself. There is no total, and no need weighs more than another. */
export interface JudgedRoute {
	readonly route: string;
	readonly cells: RouteCells;
	/** Needs that it cannot meet, in the order of asking. Any of them rules it out as things stand. */
	readonly cannot: readonly Need[];
	/** Needs that it may meet: what to find out. */
	readonly toFindOut: readonly Need[];
}

/** Judges every route by every need. The order of the routes stays as it is. */
export function judgeRoutes(routes: readonly Route[], needs: Needs, told: Readonly<Record<string, Told>> = {}): readonly JudgedRoute[] {
	return routes.map((one) => judgeRoute(Object.hasOwn(told, one.id) ? withTold(one, told[one.id]) : one, needs));
}

function judgeRoute(route: Route, needs: Needs): JudgedRoute {
	const cells: RouteCells = {
		time: judgeTime(route.time, needs.time),
		cost: judgeCost(route.cost, needs.cost),
		breadth: judgeBreadth(route.breadth, needs.breadth),
		recognition: judgeRecognition(route.recognition, needs.recognition),
		licence: judgeLicence(route, needs.licence),
	};
	const where = (fit: 'cannot' | 'may-meet') => NEEDS.filter((need) => cells[need].fit === fit);
	return { route: route.id, cells, cannot: where('cannot'), toFindOut: where('may-meet') };
}

/** The needs by which nothing can be judged yet, in the order of asking. Every route leaves out the same ones. */
export function openNeeds(judged: readonly JudgedRoute[]): readonly Need[] {
	return NEEDS.filter((need) => judged.every(({ cells }) => cells[need].fit === undefined));
}

/** A route with what the reader was told of one offer of it, where that makes sense; everything else stays as it is known in general. */
export function withTold(route: Route, { hours, price }: Told = {}): Route {
	return {
		...route,
		...(hours && hours.min > 0 && isRange(hours) && { time: { kind: 'hours', least: hours.min, most: hours.max } }),
		...(price && isRange(price) && { cost: { kind: 'price', least: price.min, most: price.max, currency: price.currency } }),
	};
}

const isRange = ({ min, max }: { readonly min: number; readonly max: number }) => min >= 0 && max >= min && max < Infinity;
