import type { NumberRange } from '../quantities/types.ts';

/** Hours as advertised, 0 or more: one number with equal ends, a range, or an open one whose most nobody says. */
export interface HoursRange {
	readonly least: number;
	/** Undefined for "40+ hours". */
	readonly most: number | undefined;
}

/**
 * What a text says of hours, as ends to reckon with. "40+" and "at least 40" leave the most open. "Up to 40" and "about 40" count as 40: the one
 * names no least, and the other no width. Undefined for negative or endless hours, and for a range whose ends are the wrong way round.
 */
export function hoursRangeOf({ min, max, hedge }: NumberRange): HoursRange | undefined {
	if (!(min >= 0 && max >= min && max < Number.POSITIVE_INFINITY)) return undefined;
	return { least: min, most: hedge === 'from' && min === max ? undefined : max };
}
