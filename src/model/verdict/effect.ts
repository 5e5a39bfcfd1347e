import type { Interval, Standing } from '../types.ts';
import type { Result } from './result.ts';

/** What another answer did to a result. */
export interface Effect {
	/** Whole points by which the lowest and the highest score moved, of ranges that are not rounded; 0 and 0 as long as no range is due. */
	readonly lo: number;
	readonly hi: number;
	/** The standing before and after, where it is another; else null. */
	readonly standing: { readonly from: Standing; readonly to: Standing } | null;
	/** So many answers fewer could rule it out. */
	readonly checksLess: number;
	/** The range that the result had before: null where none was due, so that this one is the first. */
	readonly before: Interval | null;
}

/** Compares two results for the same goal, one answer apart or several. */
export function effectOf(before: Result, after: Result): Effect {
	const isTold = before.isRangeDue && after.isRangeDue;
	// Adding 0 makes of −0 a plain one.
	const moved = (end: 'lo' | 'hi') => (isTold ? Math.round(after.range[end] - before.range[end]) + 0 : 0);
	return {
		lo: moved('lo'),
		hi: moved('hi'),
		standing: before.standing === after.standing ? null : { from: before.standing, to: after.standing },
		checksLess: before.couldRuleOut.length - after.couldRuleOut.length,
		before: before.isRangeDue ? before.shownRange : null,
	};
}
