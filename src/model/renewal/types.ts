/**
 * Whether to renew a credential that one holds, as data. Content holds the questions, as it does those of the fit check, and the engine of the
 * fit check reckons with them: nothing here knows a question by name.
 *
 * Values run from 0 to 1, and 0.5 means acceptable: what speaks as much for renewing as against it.
 */
import type { Interval, Option } from '../types.ts';

/** What a question can be answered by instead of a choice: a share of two numbers that the reader enters. */
export const RECKONINGS = ['use', 'price', 'hours'] as const;
/**
 * `use`: how long it would still be used after its date ÷ how long a renewal lasts. `price` and `hours`: what renewing takes ÷ what taking it
 * again would take.
 */
export type Reckoning = (typeof RECKONINGS)[number];

/** One answer. Where the question is reckoned, an answer holds from its own share up to that of the next. */
export interface RenewalOption extends Option {
	/** Holds from this share on, the share itself included. */
	readonly from?: number | undefined;
	/** Holds above this share. An option with neither holds from 0. */
	readonly over?: number | undefined;
	/** Holds where it cannot be taken again, so that there is no share. */
	readonly isOnlyWay?: boolean | undefined;
}

/** One question, which has options. */
export interface RenewalQuestion {
	readonly id: string;
	/** Questions of one factor weigh together as much as a single one; its own id where it stands alone. */
	readonly factor: string;
	/** Place of its factor in the importance order, 1 the most important; equal ranks are ties. */
	readonly rank: number;
	readonly options: readonly RenewalOption[];
	/** It is answered by numbers. */
	readonly reckoned?: Reckoning | undefined;
	/** Of what could rule renewing out, this is found out first. */
	readonly isAskedFirst?: boolean | undefined;
	/** Minutes that finding it out takes. */
	readonly minutes?: number | undefined;
}

/** All questions. Their order never changes a result. */
export type RenewalQuestions = readonly RenewalQuestion[];

/** What somebody has entered. What is not known yet is absent; a number that is only roughly known is a range. */
export interface Renewal {
	/** Option by question, for the questions that are chosen. An option that the question does not offer is not known yet. */
	readonly chosen: Readonly<Record<string, string>>;
	/** Months for which it would still be used after it expires; 0 where it would not be used again. */
	readonly useMonths?: Interval | undefined;
	/** Months that a renewal lasts, above 0. */
	readonly termMonths?: Interval | undefined;
	/** Price of one renewal, in the reader's own currency. */
	readonly price?: Interval | undefined;
	/** Hours of one renewal. */
	readonly hours?: Interval | undefined;
	/** Whether it can be taken again once it has lapsed. */
	readonly canBeTakenAgain?: boolean | undefined;
	/** Price of taking it again, in the same currency. */
	readonly againPrice?: Interval | undefined;
	/** Hours of taking it again. */
	readonly againHours?: Interval | undefined;
}

/** Whether it can be taken again: as told, or because a price or hours of doing so are. */
export function canBeTakenAgain({ canBeTakenAgain: told, againPrice, againHours }: Renewal): boolean | undefined {
	return told ?? (againPrice || againHours ? true : undefined);
}
