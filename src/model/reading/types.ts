/** What a pasted text says, as data. `content/cues` and `content/claims` hold the phrases; nothing here knows a question, a claim or a brand by name. */
import type { FoundQuantity, QuantityKind, Span } from '../quantities/types.ts';
import type { Answer } from '../types.ts';
import type { MentionReason, TextKind } from './cues/types.ts';

/** A word of a text in the form that phrases are compared with: lower case, without marks that do not show. */
export interface Word extends Span {
	readonly text: string;
}

export const SENTENCE_KINDS = ['heading', 'sentence', 'item', 'row'] as const;
/** A line of a list is an item, a line of a table a row. */
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** A sentence, or what stands for one. `start` and `end` are places of the whole text, so that a quote is an exact part of it. */
export interface Sentence extends Span {
	readonly kind: SentenceKind;
	readonly words: readonly Word[];
	/** The nearest heading above it, or the question that a FAQ asks before it; undefined where there is none. */
	readonly heading: Sentence | undefined;
	/** Its number among the paragraphs: sentences of one paragraph share it. */
	readonly paragraph: number;
	/** It is not the issuer's word: a quoted message, a testimonial. */
	readonly isQuoted: boolean;
	/** It is what the issuer lets somebody else say: quoted, and meant to sell all the same. */
	readonly isTestimonial?: boolean | undefined;
	readonly quantities: readonly FoundQuantity[];
}

/** A text taken apart. */
export interface SplitText {
	readonly text: string;
	readonly sentences: readonly Sentence[];
}

export const READING_STATUSES = ['says', 'mentions', 'contradicts', 'silent'] as const;
/** What a text does about a question. Silence is never an answer, and never the worst one. */
export type ReadingStatus = (typeof READING_STATUSES)[number];

/** What is offered as an answer, to be taken or left. Numbers are those of a measure's fields that the text gives: `hours`, `price`. */
export type Offer = Extract<Answer, { kind: 'option' | 'measure' }>;

/** A sentence that bears on a question, as a part of the text, with the part that matched. */
export interface Quote extends Span {
	readonly match: Span;
	/** What this passage alone would answer; two passages that differ contradict each other. */
	readonly option?: string | undefined;
}

export const NUMBER_ROLES = [
	'course',
	'exam',
	'resit',
	'renewal',
	'materials',
	'registration',
	'deposit',
	'instalments',
	'subscription',
	'discounted',
	'certificate',
	'late',
	'other',
	'hours',
	'hours-a-week',
	'length',
] as const;
/** What a number stands for. */
export type NumberRole = (typeof NUMBER_ROLES)[number];

/** A number of a text with what it stands for. */
export interface ReadNumber {
	readonly role: NumberRole;
	readonly quantity: FoundQuantity;
	/** The part of the text that says under which condition it holds: "for members", "until 5 May". */
	readonly condition?: Span | undefined;
	/** The product or variant that it belongs to, where the text sells several. */
	readonly product?: string | undefined;
}

/** How a sum came about: its parts, in the text's own currency. */
export interface Sum {
	readonly parts: readonly ReadNumber[];
	readonly total: number;
	readonly unit: string;
}

/** What the text says about one question. */
export interface Finding {
	readonly question: string;
	readonly status: ReadingStatus;
	/** In the order of the text; none where it is silent, and at least two where it contradicts itself. */
	readonly quotes: readonly Quote[];
	/** Only where the text says it, and only one. */
	readonly offer?: Offer | undefined;
	/** Other options that the text gives as well, such as a lower form of assessment. */
	readonly others?: readonly string[] | undefined;
	readonly numbers: readonly ReadNumber[];
	readonly sum?: Sum | undefined;
	readonly reason?: MentionReason | undefined;
	/** The text claims it of the law or of somebody else: it is quoted and not vouched for. */
	readonly isClaimOnly?: boolean | undefined;
}

/** A claim of the text that needs decoding. */
export interface FoundClaim extends Span {
	readonly claim: string;
}

/** What a whole text says. */
export interface Reading {
	readonly kind: TextKind;
	/** Whether it is in English, which is all that the phrases know. */
	readonly isEnglish: boolean;
	/** One for each question, in the order of the questions. */
	readonly findings: readonly Finding[];
	readonly claims: readonly FoundClaim[];
	/** Names of products or variants with numbers of their own, where there are several: the reader says which is meant. */
	readonly products: readonly string[];
}

export * from './cues/types.ts';
export type { FoundQuantity, QuantityKind, Span };
