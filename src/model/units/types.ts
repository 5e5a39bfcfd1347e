import type { Interval } from '../types.ts';

/**
 * Units of learning as data: how many hours one of each stands for, and which hours those are. Content holds the units (`content/units/`), and
 * every function of this room takes them as arguments: nothing here knows ECTS or the CEU by name.
 *
 * Terms: *total* hours are all the work of a learner, from teaching to own study and assessment; *supervised* hours are only those with
 * teaching or supervision, also called contact hours. The two are never exchanged without the share of the work that is supervised.
 */

/** Which hours a unit counts. */
export const COUNTED = ['total', 'supervised'] as const;
export type Counted = (typeof COUNTED)[number];

/** A unit in which learning is counted. */
export interface Unit {
	readonly id: string;
	readonly counts: Counted;
	/** Hours of one, above 0; both ends count. Undefined where each institution decides, until `withYearLoad` has been told how. */
	readonly hours: Interval | undefined;
	/** Hours of a full-time year, above 0, where a unit is a share of such a year and has no size of its own. */
	readonly hoursOfYear?: Interval | undefined;
}

/**
 * Why an amount cannot be had in a unit. `no-year-load`: the unit has no size of its own, and how many make a full-time year is not known.
 * `no-share`: one unit counts supervised hours and the other all of them, and the share that is supervised is not known. `no-supervision`:
 * that share may be 0, so that no supervised amount tells how much work there is. `no-amount`: what was given is below 0, is turned round, or
 * is too large to be counted with.
 */
export const OBSTACLES = ['no-amount', 'no-year-load', 'no-share', 'no-supervision'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/**
 * How a conversion was made. `same`: nothing was converted. `hours`: through the hours that both units count. `share`: through hours and the
 * share of the work that is supervised, which whoever shows the amount has to say.
 */
export type Way = 'same' | 'hours' | 'share';

/** An amount in a unit, or all that stands in its way: at least one obstacle, in the order of `OBSTACLES`. */
export type Conversion =
	| { readonly kind: 'amount'; readonly amount: Interval; readonly by: Way }
	| { readonly kind: 'open'; readonly obstacles: readonly Obstacle[] };

/** What somebody counts one unit as, whatever its hours: "one ECTS credit is two UK credits". */
export interface Practice {
	readonly id: string;
	/** Ids of the two units: one of `of` counts as `gives` of `as`. */
	readonly of: string;
	readonly as: string;
	/** Above 0. */
	readonly gives: number;
}
