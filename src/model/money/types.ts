/**
 * What a credential costs, from what a person has found out so far. An input that is not known is absent: what depends on it comes out as a
 * range, and the top of a range is absent where nothing limits it yet.
 *
 * Amounts go in as numbers in the currency's unit (49.99) and come out as whole *cents*: hundredths of that unit, whatever they are called.
 * `src/decisions/2026-11-29-money-in-cents.md` says why.
 */
import type { NumberRange } from '../quantities/types.ts';

/** Hundredths of the currency's unit, a whole number of at least 0. */
export type Cents = number;

/** What an amount may still turn out to be. Equal ends are one amount; without `max` nothing limits it yet. */
export interface Bounds {
	readonly min: Cents;
	readonly max: Cents | undefined;
}

/** Ways to pay for the course. */
export const FEE_KINDS = ['once', 'instalments', 'monthly'] as const;

/** What the course itself asks for. */
export type CourseFee =
	| { readonly kind: 'once'; readonly price?: number | undefined }
	| {
			readonly kind: 'instalments';
			readonly instalment?: number | undefined;
			/** How many of them; a whole number of at least 1. */
			readonly count?: number | undefined;
			/** Paid before the first of them; none where it is absent. */
			readonly deposit?: number | undefined;
	  }
	/** As many months as the work takes, each begun one paid in full. */
	| { readonly kind: 'monthly'; readonly fee?: number | undefined };

/** How long the work takes. */
export interface Workload {
	/** Hours as advertised. */
	readonly hours?: Pick<NumberRange, 'min' | 'max'> | undefined;
	/** The margin: hours really taken for each that was advertised, above 0. */
	readonly allowance?: number | undefined;
	/** Hours a week, above 0. */
	readonly pace?: number | undefined;
}

/** What it costs to sit an exam once more. */
interface Resit {
	readonly resitFee?: number | undefined;
	/** Chance of one resit, 0 to 1, as the person judges it. */
	readonly resitChance?: number | undefined;
}

/** Whether there is an exam, and whether the course fee holds its first try. */
export type Exam =
	| { readonly kind: 'none' }
	| ({ readonly kind: 'included' } & Resit)
	| ({ readonly kind: 'extra'; readonly fee?: number | undefined } & Resit);

/** What keeps a credential valid. */
export interface Renewal {
	/** 0 where it never has to be renewed. */
	readonly fee?: number | undefined;
	/** Years from one renewal to the next, above 0. */
	readonly everyYears?: number | undefined;
}

/** What somebody else is to pay: an amount, a share of the course fee, or a share of course, first exam and materials. */
export const FUNDING_KINDS = ['amount', 'course-share', 'whole-share'] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];

export interface Funding {
	readonly kind: FundingKind;
	readonly amount?: number | undefined;
	/** 0 to 1. */
	readonly share?: number | undefined;
	/** Months within which leaving means paying it back; 0 where there is no such condition. */
	readonly clawbackMonths?: number | undefined;
}

/** Everything that a person has entered. */
export interface CostEntry {
	readonly course?: CourseFee | undefined;
	readonly workload?: Workload | undefined;
	readonly exam?: Exam | undefined;
	readonly materials?: number | undefined;
	readonly renewal?: Renewal | undefined;
	/** Years for which it is to be of use, above 0. */
	readonly horizonYears?: number | undefined;
	/** Absent where nobody has promised anything: then nothing is taken off. */
	readonly funding?: Funding | undefined;
	/** What an hour of one's own time is worth; absent where a person does not price it. */
	readonly hourValue?: number | undefined;
}

/** Inputs that a result can be waiting for. */
export const INPUTS = [
	'fee-kind',
	'price',
	'instalment',
	'instalments',
	'monthly-fee',
	'hours',
	'allowance',
	'pace',
	'exam-kind',
	'exam-fee',
	'resit-fee',
	'resit-chance',
	'materials',
	'renewal-fee',
	'renewal-years',
	'horizon',
	'funding-amount',
	'funding-share',
] as const;
export type Input = (typeof INPUTS)[number];

/** One part of a cost, and the inputs that would narrow it. */
export interface Part {
	readonly cost: Bounds;
	readonly missing: readonly Input[];
}

/** The lines of the bill, in the order in which they are paid. */
export const LINES = ['course', 'exam', 'resits', 'materials', 'renewals'] as const;
export type LineKind = (typeof LINES)[number];
