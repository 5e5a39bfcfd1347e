import type { Interval } from '../types.ts';
import { dividedBy, exactly, isAboveZero, isAmount, isSame, times } from './intervals.ts';
import { type Conversion, OBSTACLES, type Obstacle, type Unit } from './types.ts';

/** One hour of all the work of a learner, and one of supervised work: what amounts are converted through. */
export const TOTAL_HOUR: Unit = { id: 'total-hour', counts: 'total', hours: exactly(1) };
export const SUPERVISED_HOUR: Unit = { id: 'supervised-hour', counts: 'supervised', hours: exactly(1) };

/**
 * An amount of one unit in another, as the range of all amounts that it can be, or what stands in the way.
 *
 * Amounts go through hours: they are multiplied by the hours of `from` and divided by the hours of `to`, smallest by largest for the lower
 * end and largest by smallest for the upper one. A unit is converted to itself without hours, so that it keeps its amount to the digit.
 *
 * @param amount what there is of `from`; 0 is 0 of every unit that can be reached
 * @param supervised share of the work that is supervised, from 0 to 1; needed only where one unit counts supervised hours and the other all
 * of them. Anything else than a range within 0 to 1 counts as unknown.
 */
export function convert(amount: Interval, from: Unit, to: Unit, supervised?: Interval): Conversion {
	if (!isAmount(amount)) return { kind: 'open', obstacles: ['no-amount'] };
	if (from.id === to.id && isSame(from.hours, to.hours)) return { kind: 'amount', amount, by: 'same' };
	const share = supervised && isAmount(supervised) && supervised.hi <= 1 ? supervised : undefined;
	const isCrossing = from.counts !== to.counts;
	const found = new Set<Obstacle>();
	if (!from.hours || !to.hours) found.add('no-year-load');
	if (isCrossing && !share) found.add('no-share');
	if (isCrossing && share && to.counts === 'total' && !isAboveZero(share)) found.add('no-supervision');
	if (found.size > 0 || !from.hours || !to.hours) return { kind: 'open', obstacles: OBSTACLES.filter((one) => found.has(one)) };
	const hours = times(amount, from.hours);
	const counted = isCrossing && share ? (to.counts === 'total' ? dividedBy(hours, share) : times(hours, share)) : hours;
	const result = dividedBy(counted, to.hours);
	if (!isAmount(result)) return { kind: 'open', obstacles: ['no-amount'] };
	return { kind: 'amount', amount: result, by: isCrossing ? 'share' : 'hours' };
}

/** An amount of a unit in hours of the kind that the unit counts: of all work, or of supervised work. No share is needed. */
export const hoursOf = (amount: Interval, unit: Unit): Conversion =>
	convert(amount, unit, unit.counts === 'total' ? TOTAL_HOUR : SUPERVISED_HOUR);
