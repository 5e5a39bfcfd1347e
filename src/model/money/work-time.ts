import { isAtLeast } from '../tolerance.ts';
import { isAmount } from './cents.ts';
import type { Input, Workload } from './types.ts';

/** Weeks in a month: 365.25 days ÷ 12 months ÷ 7 days. */
export const WEEKS_IN_MONTH = 365.25 / 12 / 7;
/** Nobody pays for longer than a hundred years: what takes longer never ends. */
const MOST_MONTHS = 1200;

/** What the work may still take; without `max` nothing limits it yet. */
export interface Span {
	readonly min: number;
	readonly max: number | undefined;
}

/** The inputs of a workload that are absent or make no sense. */
export function missingWork({ hours, allowance, pace }: Workload, needsPace: boolean): readonly Input[] {
	if (hours && isAmount(hours.max) && hours.max === 0) return [];
	return [
		...(hours && isAmount(hours.min) && isAmount(hours.max) && hours.min <= hours.max ? [] : (['hours'] as const)),
		...(isAmount(allowance) && allowance > 0 ? [] : (['allowance'] as const)),
		...(needsPace && !(isAmount(pace) && pace > 0) ? (['pace'] as const) : []),
	];
}

/** Hours that it really takes: hours as advertised × the margin. Undefined where one of them is not known; no work needs no margin. */
export function hoursNeeded({ hours, allowance }: Workload): { readonly min: number; readonly max: number } | undefined {
	if (!hours || missingWork({ hours, allowance }, false).length > 0) return undefined;
	const { min, max } = hours;
	return max === 0 ? { min: 0, max: 0 } : { min: min * (allowance ?? 1), max: max * (allowance ?? 1) };
}

/** Weeks until it is finished: hours × margin ÷ hours a week. Undefined where one of them is not known. */
export function weeksNeeded(workload: Workload): { readonly min: number; readonly max: number } | undefined {
	const hours = hoursNeeded(workload);
	if (!hours || missingWork(workload, true).length > 0) return undefined;
	return hours.max === 0 ? hours : { min: hours.min / (workload.pace ?? 1), max: hours.max / (workload.pace ?? 1) };
}

/**
 * Months begun until it is finished, and one at least: who subscribes pays for a month, however little there is to do. What takes exactly three
 * months does not begin a fourth. Without a top where it takes longer than a lifetime, or is not known.
 */
export function monthsBegun(workload: Workload): Span {
	const weeks = weeksNeeded(workload);
	if (!weeks) return { min: 1, max: undefined };
	const [min, max] = [begun(weeks.min), begun(weeks.max)];
	return { min: Math.min(min, MOST_MONTHS), max: max > MOST_MONTHS ? undefined : max };
}

function begun(weeks: number): number {
	const months = weeks / WEEKS_IN_MONTH;
	const whole = Math.floor(months);
	return Math.max(1, isAtLeast(whole, months) ? whole : whole + 1);
}
