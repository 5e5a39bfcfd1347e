/**
 * The fit model as data. Content files hold it, `src/schemas` checks it, and every function of this folder takes it as an
 * argument: nothing here knows a goal, factor or question by name.
 *
 * Terms: a *value* runs from 0 (the worst that is realistic) to 1 (the best), and 0.5 means acceptable on every scale.
 * *Points* are what a factor weighs, out of about 100. An *interval* is what an answer, known or not, leaves possible.
 */

/** Closed range of values, `lo` ≤ `hi`. A known answer is an interval of no width. */
export interface Interval {
	readonly lo: number;
	readonly hi: number;
}

/** Which goals a rule holds for. */
export type Scope = 'all' | { readonly only: readonly string[] } | { readonly except: readonly string[] };

/** The four verdicts that a range of scores gives, worst first. `open` is told as "not settled yet". */
export const VERDICTS = ['weak', 'open', 'worth', 'strong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Where a candidate stands before its verdict, worst first. `ruled-out`: a deal-breaker applies. `held-back`: an answer that caps, or a sure
 * zero on what matters most, which nothing open could lift. `open-to-judgement`: neither, so the score is what there is to judge by.
 */
export const STANDINGS = ['ruled-out', 'held-back', 'open-to-judgement'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a deal-breaker can be. */
export const DEAL_BREAKER_STATES = ['met', 'unknown', 'clear'] as const;
export type DealBreakerState = (typeof DEAL_BREAKER_STATES)[number];

/** Kinds of measure whose numbers can answer a question; `values/measures.ts` holds their fields and their arithmetic. */
export const MEASURE_KINDS = ['time', 'cost'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Whom a reader can ask to close an open question. */
export const INFORMANTS = ['issuer', 'employer', 'past-learner', 'manager', 'yourself'] as const;
export type Informant = (typeof INFORMANTS)[number];

/**
 * What the answer to a question depends on: on the person and their field alone, so that it is the same for every candidate; on the issuer,
 * so that candidates of one issuer share it; or on the credential.
 */
export const SUBJECTS = ['yourself', 'issuer', 'credential'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Piecewise-linear map, as [input, value] pairs with inputs ascending. Outside the ends the end values hold. */
export type Scale = readonly (readonly [number, number])[];

/** Factor ids in groups, most important first. Ids within one group are equally important and sorted. */
export type Order = readonly (readonly string[])[];

/** One purpose a person may have, with the factors in order of importance. */
export interface Goal {
	readonly id: string;
	/** Groups of factor ids, most important first. Factors in one group are equally important. */
	readonly order: readonly (readonly string[])[];
	/** Ids of the questions that make no sense for it: they are not asked, and drop out like those that do not apply. */
	readonly setAside?: readonly string[] | undefined;
}

/** One criterion. What it means is told on its guide page. */
export interface Factor {
	readonly id: string;
}

/** One answer that a question offers. */
export interface Option {
	readonly id: string;
	/**
	 * Value in quarters. Absent where the option only opens or closes a deal-breaker. If other options of the question
	 * have values, an option without one counts as the lowest of them: a deal-breaker is not punished twice.
	 */
	readonly value?: number | undefined;
	/** Choosing this is a deal-breaker for these goals. */
	readonly dealBreaker?: Scope | undefined;
	/** Choosing this holds the candidate back for these goals. */
	readonly caps?: Scope | undefined;
	/** Choosing this says that the credential itself is required: caps, zeros and what adverts ask for then hold nothing back. */
	readonly saysRequired?: boolean | undefined;
	/** Choosing this says that the price is not paid back. */
	readonly noRefund?: boolean | undefined;
}

/** Answering by counting: k of n adverts. */
export interface Tally {
	/** Share of adverts to value. */
	readonly scale: Scale;
	/** None found in at least `read` adverts is a deal-breaker for these goals. */
	readonly dealBreaker?: { readonly read: number; readonly for: Scope } | undefined;
}

/** Answering by numbers that are compared with what the person has. What does not fit even as stated is a deal-breaker for every goal. */
export interface Measure {
	readonly kind: MeasureKind;
	/** Share used of what the person has (hours, money) to value. */
	readonly scale: Scale;
	/** Value where it fits as stated with nothing to spare, and not with the margin. From a share of 1 the scale falls to it. */
	readonly tight?: number | undefined;
}

/** One question. It has options, or a measure, and beside options perhaps a tally. */
export interface Question {
	readonly id: string;
	/** Id of its factor. */
	readonly factor: string;
	/** `credential` where it does not say. */
	readonly about?: Subject | undefined;
	readonly options?: readonly Option[] | undefined;
	readonly tally?: Tally | undefined;
	readonly measure?: Measure | undefined;
	/** Whether "does not apply" is an answer. */
	readonly canBeSetAside?: boolean | undefined;
	/** Ids of the goals that it is asked for; every goal where it does not say. */
	readonly onlyFor?: readonly string[] | undefined;
	/** It drops out where a price is 0. */
	readonly dropsOutWhenFree?: boolean | undefined;
	/** Its deal-breaker does not hold where the credential itself is required. */
	readonly suspendedWhenRequired?: boolean | undefined;
	/** Among the answers that could rule something out, this one is found out before the rest. */
	readonly isAskedFirst?: boolean | undefined;
	/** Minutes that finding it out takes, above 0. */
	readonly minutes?: number | undefined;
}

/** The whole decision model. The order of its lists never changes a result. */
export interface Model {
	readonly goals: readonly Goal[];
	readonly factors: readonly Factor[];
	readonly questions: readonly Question[];
}

/** One answer. A question without one is not known yet. */
export type Answer =
	| { readonly kind: 'option'; readonly option: string }
	| { readonly kind: 'tally'; readonly found: number; readonly read: number }
	| { readonly kind: 'measure'; readonly numbers: Readonly<Record<string, number>> }
	| { readonly kind: 'set-aside' };

/** Answers by question id. An absent id means "I don't know yet". */
export type Answers = Readonly<Record<string, Answer>>;
