import { type Cost, workCost } from './cost.ts';
import type { CostEntry, Workload } from './types.ts';
import { monthsBegun, type Span, weeksNeeded } from './work-time.ts';

/**
 * Three ways in which a course paid by the month can go. `fast`: in the hours as advertised, without the margin. `planned`: with the margin.
 * `slow`: with the margin, and half the hours a week.
 */
export const PACES = ['fast', 'planned', 'slow'] as const;
export type Pace = (typeof PACES)[number];

/** The slow pace is a question put to the plan, not a forecast: what if every second week is lost? */
const SLOW_SHARE = 0.5;

/** One of the three, with what it comes to. */
export interface PacedCost {
	readonly pace: Pace;
	readonly months: Span;
	readonly cost: Cost;
}

/** A course paid by the month at three paces. Undefined where it is paid in another way, or where the months are not known. */
export function workPaces(entry: CostEntry): readonly PacedCost[] | undefined {
	const { course, workload = {} } = entry;
	if (course?.kind !== 'monthly' || !weeksNeeded(workload)) return undefined;
	return PACES.map((pace) => {
		const paced = atPace(workload, pace);
		return { pace, months: monthsBegun(paced), cost: workCost({ ...entry, workload: paced }) };
	});
}

function atPace(workload: Workload, pace: Pace): Workload {
	if (pace === 'planned' || workload.allowance === undefined || workload.pace === undefined) return workload;
	// Somebody whose margin is below 1 is faster than advertised: then that is the fast pace too.
	return pace === 'fast' ? { ...workload, allowance: Math.min(1, workload.allowance) } : { ...workload, pace: workload.pace * SLOW_SHARE };
}
