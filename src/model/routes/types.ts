/**
 * Routes to something that can be shown (a degree, a short course, a piece of work …) and what a reader needs of one. Routes are content: nothing
 * in this room knows one by name. A route is never scored: each need is judged by itself, and no order is made.
 */
import type { NumberRange } from '../quantities/types.ts';

/** What a reader can need of a route, in the order in which it is asked. */
export const NEEDS = ['time', 'cost', 'breadth', 'recognition', 'licence'] as const;
export type Need = (typeof NEEDS)[number];

/** How much of a field something covers, from narrow to broad: one skill, part of a field or one role, a whole field. */
export const BREADTHS = ['skill', 'role', 'field'] as const;
export type Breadth = (typeof BREADTHS)[number];

/** Who may have to recognise it: one's own employer, employers who do not know one, a college or university, a professional or public body. */
export const RECOGNISERS = ['own-employer', 'employers', 'university', 'body'] as const;
export type Recogniser = (typeof RECOGNISERS)[number];

/** From `least` to `most`, both counted. Without `most` nothing is known of the upper end. */
export interface Extent {
	/** 0 or more. */
	readonly least: number;
	/** `least` or more. */
	readonly most?: number | undefined;
}

/** Hours of work that a route takes. `own`: as many as the reader gives it; `unknown`: not known in general. */
export type RouteTime = ({ readonly kind: 'hours' } & Extent) | { readonly kind: 'own' } | { readonly kind: 'unknown' };

/** What a route costs. `none`: nobody charges for it; `paid`: the learner is paid; `unknown`: not known in general. */
export type RouteCost =
	| ({ readonly kind: 'price' /** ISO 4217 code; undefined where it was not said. */; readonly currency?: string | undefined } & Extent)
	| { readonly kind: 'none' }
	| { readonly kind: 'paid' }
	| { readonly kind: 'unknown' };

/** Whether someone recognises what a route ends in. `usual`: as a rule; `depends`: it has to be asked; `no`: there is nothing they could. */
export const ACCEPTANCES = ['usual', 'depends', 'no'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** What a route can do, as far as it is known in general. */
export interface Route {
	readonly id: string;
	readonly time: RouteTime;
	readonly cost: RouteCost;
	/** How broad it usually is, and the broadest that one can be; equal where all are the same. */
	readonly breadth: readonly [usual: Breadth, broadest: Breadth];
	readonly recognition: Readonly<Record<Recogniser, Acceptance>>;
	/** Whether an authority can count it towards a licence at all. Which one it counts is the authority's to say. */
	readonly licence: 'can-count' | 'never';
}

/** By when it is needed, and what there is to give to it. */
export interface TimeNeed {
	/** Whole days from today to the day on which it is needed; 0 or less once that day has come. Undefined: no day yet. */
	readonly days?: number | undefined;
	/** Hours a week, 0 to 168. Undefined: not known. */
	readonly pace?: NumberRange | undefined;
	/** Actual hours for each planned hour; 1.5 where it is undefined, and never below 1. */
	readonly allowance?: number | undefined;
}

/** The most that may be spent. */
export interface CostNeed {
	/** 0 or more. */
	readonly limit: number;
	/** ISO 4217 code; undefined where it was not said. */
	readonly currency?: string | undefined;
}

/** Whether a licence is involved, and what the authority has named as counting. */
export interface LicenceNeed {
	readonly isInvolved: boolean;
	/** Ids of the routes that the authority names; undefined while it has not been asked. */
	readonly named?: readonly string[] | undefined;
}

/** What the reader needs. Whatever is left out is not known yet, and nothing is judged by it. */
export interface Needs {
	readonly time?: TimeNeed | undefined;
	readonly cost?: CostNeed | undefined;
	readonly breadth?: Breadth | undefined;
	/** Everyone who has to recognise it; empty where nobody has to. */
	readonly recognition?: readonly Recogniser[] | undefined;
	readonly licence?: LicenceNeed | undefined;
}

/** What the reader was told of one offer of a route: it takes the place of what is known in general. */
export interface Told {
	/** Hours of work, above 0. */
	readonly hours?: NumberRange | undefined;
	readonly price?: (NumberRange & { readonly currency?: string | undefined }) | undefined;
}
