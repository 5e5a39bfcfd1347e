import { type Costs, costsOf } from './cost.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { type Expiring, expiringOf, type Stop, stopsOf } from './stops.ts';
import type { Plan } from './types.ts';

/** All that a plan comes to. */
export interface Outcome {
	/** After each piece, in order; the last one is the whole stack. */
	readonly stops: readonly Stop[];
	readonly expiring: readonly Expiring[];
	readonly costs: Costs;
	readonly gaps: Gaps;
	/** Place of the first piece whose amount counts for nothing in part or whole, because the sum is surely over the limit there. */
	readonly overFrom: number | undefined;
}

/** Works a plan out. Nothing in it is taken for known that is not. */
export function workOut(plan: Plan): Outcome {
	const stops = stopsOf(plan);
	return {
		stops,
		expiring: expiringOf(plan),
		costs: costsOf(plan),
		gaps: gapsOf(plan, stops.at(-1)),
		overFrom: stops.find(({ over }) => over.low > 0)?.piece,
	};
}
