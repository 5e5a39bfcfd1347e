/** What writers say of how texts word things: `content/cues` and `content/claims`, as data. */
/** Why a sentence that touches a question is no answer. */
export const MENTION_REASONS = ['hedged', 'elsewhere', 'promised', 'unspecific', 'partial', 'several-products', 'unsure'] as const;
export type MentionReason = (typeof MENTION_REASONS)[number];

export const TEXT_KINDS = ['sales-page', 'syllabus', 'faq', 'terms', 'reply', 'adverts', 'none'] as const;
/** What a text seems to be. `none` is nothing of the kind: it is read as silent. */
export type TextKind = (typeof TEXT_KINDS)[number];

/** Phrases that bear on one question in one way. `phrases.ts` says how a phrase is written. */
export interface CueGroup {
	readonly phrases: readonly string[];
	/** A sentence that has one of these is not meant. */
	readonly unless?: readonly string[] | undefined;
	/** Counts only under a heading, or after a question, that has one of these, or in a line that begins with it. */
	readonly under?: readonly string[] | undefined;
	/** Counts only in a sentence that also has one of these. */
	readonly with?: readonly string[] | undefined;
	/** Counts only where one of these stands in the sentence itself, or in one of the two before or after it. */
	readonly near?: readonly string[] | undefined;
}

/** A group that answers. */
export interface AnsweringCues extends CueGroup {
	/** Id of the option that follows; absent where the fact is stated and no option follows from it. */
	readonly option?: string | undefined;
	/** Words of hedging beside it do not weaken it: "may" is a permission in "may be checked online". */
	readonly isFirm?: boolean | undefined;
}

/** What a writer says of how texts answer one question: a file of `content/cues`. */
export interface QuestionCues {
	readonly question: string;
	readonly says: readonly AnsweringCues[];
	readonly mentions: readonly (CueGroup & { readonly reason?: MentionReason | undefined })[];
	/** What the question is about: what stands under a heading with one of these mentions it at least, and so does a promise or a pointer beside one. */
	readonly topic?: readonly string[] | undefined;
	/** Look-alikes: a sentence that has one of these says nothing about the question. */
	readonly never: readonly string[];
	/** What texts say of it they say of the law or of somebody else: it is quoted, and nobody vouches for it. */
	readonly isClaimOnly?: boolean | undefined;
	/** Where several options are stated, the one named first here is offered and the rest stand beside it; without it they contradict. */
	readonly highest?: readonly string[] | undefined;
	/** Its answers are not sure enough to be offered: they are pointed to. */
	readonly isTentative?: boolean | undefined;
	/** Its numbers are read too. */
	readonly reads?: 'hours' | 'price' | 'refund' | undefined;
	/** Words that say what its numbers stand for, by the name of the group. */
	readonly groups?: Readonly<Record<string, readonly string[]>> | undefined;
	/** Ids of the options that follow from its numbers, by what was found. */
	readonly outcomes?: Readonly<Record<string, string>> | undefined;
}

/** What a writer says of how a claim is worded: a file of `content/claims`. */
export interface ClaimCues extends CueGroup {
	readonly claim: string;
}

/** Phrases that hold for every question: how texts hedge, deny, promise and point elsewhere. */
export interface CommonCues {
	readonly hedges: readonly string[];
	readonly denials: readonly string[];
	readonly promises: readonly string[];
	readonly elsewhere: readonly string[];
	/** Words that stand in nearly every English text, and hardly in others. */
	readonly english: readonly string[];
	/** Headings over what other people say: testimonials. */
	readonly voices: readonly string[];
	/** By which phrases a text shows its kind. */
	readonly signs: readonly { readonly kind: TextKind; readonly phrases: readonly string[] }[];
}

/** All phrases. */
export interface ReadingCues {
	readonly common: CommonCues;
	readonly questions: readonly QuestionCues[];
	readonly claims: readonly ClaimCues[];
}
