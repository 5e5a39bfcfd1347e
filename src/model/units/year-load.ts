import type { Interval } from '../types.ts';
import { dividedBy, isAboveZero } from './intervals.ts';
import type { Unit } from './types.ts';

/** Whether a unit has no size until it is known how many of it make a full-time year. */
export const needsYearLoad = ({ hours, hoursOfYear }: Unit): boolean => hours === undefined && hoursOfYear !== undefined;

/**
 * A unit that is a share of a full-time year, with the size that one institution gives it: the hours of the year, divided by how many of the
 * unit make one. A unit with a size of its own stays as it is, and so does any unit where the load is unknown, is 0 or below, or is no number.
 */
export function withYearLoad<Sized extends Unit>(unit: Sized, load: Interval | undefined): Sized {
	if (!needsYearLoad(unit) || !unit.hoursOfYear || !load || !isAboveZero(load)) return unit;
	return { ...unit, hours: dividedBy(unit.hoursOfYear, load) };
}
