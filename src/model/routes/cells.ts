/** What is said of one route and one need: whether it meets it, and the reason as a code with the numbers that decided. */
import type { Breadth, Extent, Need, Recogniser } from './types.ts';

/** `meets`: it does, as far as was entered; `may-meet`: it has to be asked or found out; `cannot`: not as things stand. */
export const FITS = ['meets', 'may-meet', 'cannot'] as const;
export type Fit = (typeof FITS)[number];

interface Said<OfNeed extends Need, Reason extends string> {
	readonly need: OfNeed;
	/** Undefined while the need is not known: then nothing is judged. */
	readonly fit: Fit | undefined;
	readonly reason: Reason;
}

/**
 * Of time.
 * - `not-known`: neither day nor pace is given; `no-day`: a pace and no day, so only how many weeks it would take
 * - `no-days-left`, `no-hours`: the day has come, or no hours are given to it: nothing fits
 * - `own-length`: it is as long as the reader makes it; `length-unknown`: the length has to be asked
 * - `fits`, `tight`, `depends`, `too-long`: all of its range fits with the margin; all fits, and without the margin; only part of it; none
 * - `pace-unknown`, `more-than-a-week-has`: without a pace it depends on the hours a week; or would take more than a week has
 */
export interface TimeCell
	extends Said<
		'time',
		| 'not-known'
		| 'no-day'
		| 'no-days-left'
		| 'no-hours'
		| 'own-length'
		| 'length-unknown'
		| 'fits'
		| 'tight'
		| 'depends'
		| 'too-long'
		| 'pace-unknown'
		| 'more-than-a-week-has'
	> {
	/** Hours that it takes, where they decided. */
	readonly hours?: Extent | undefined;
	/** Hours that there are until the day, where they decided. */
	readonly available?: Extent | undefined;
	/** The most hours that would fit with the margin, where its range decided. */
	readonly comfortable?: number | undefined;
	/** Hours a week that would do, without a margin, where the pace is not known. */
	readonly aWeek?: Extent | undefined;
	/** Weeks that it takes at the pace given, without a margin, where no day is known. */
	readonly weeks?: Extent | undefined;
}

/**
 * Of cost.
 * - `not-known`: no limit is given
 * - `no-fee`, `paid`: nobody charges for it; the learner is paid
 * - `price-unknown`, `only-if-free`: the price has to be asked; and with a limit of 0 has to be nothing
 * - `within`, `depends`, `over`: all of its range is within the limit; part of it; none
 * - `other-currency`: limit and price are in different currencies, or one of them says none
 */
export interface CostCell
	extends Said<
		'cost',
		'not-known' | 'no-fee' | 'paid' | 'price-unknown' | 'only-if-free' | 'within' | 'depends' | 'over' | 'other-currency'
	> {
	/** What it costs, where that is known. */
	readonly price?: (Extent & { readonly currency?: string | undefined }) | undefined;
}

/** Of breadth. `as-needed`, `can-be`, `broader`, `narrower`: it usually is that broad; some are; it is broader; none is so broad. */
export interface BreadthCell extends Said<'breadth', 'not-known' | 'as-needed' | 'can-be' | 'broader' | 'narrower'> {
	/** How broad the route usually is, and the broadest that one can be. */
	readonly range: readonly [usual: Breadth, broadest: Breadth];
}

/** Of recognition. `nobody-has-to`; `usual`: all who have to do so as a rule; `depends`: some have to be asked; `nothing-to-recognise`: some never do. */
export interface RecognitionCell extends Said<'recognition', 'not-known' | 'nobody-has-to' | 'usual' | 'depends' | 'nothing-to-recognise'> {
	/** Those who decided, in the order of asking. */
	readonly by: readonly Recogniser[];
}

/**
 * Of a licence. `none-needed`; `named`, `not-named`: the authority has said what counts; `authority-decides`: it has to be asked; `never`: there is
 * nothing that it could count.
 */
export type LicenceCell = Said<'licence', 'not-known' | 'none-needed' | 'named' | 'not-named' | 'authority-decides' | 'never'>;

/** What is said of one route, need by need. */
export interface RouteCells {
	readonly time: TimeCell;
	readonly cost: CostCell;
	readonly breadth: BreadthCell;
	readonly recognition: RecognitionCell;
	readonly licence: LicenceCell;
}
export type Cell = RouteCells[Need];
