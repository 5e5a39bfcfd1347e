import type { Informant, Model } from './types.ts';

/**
 * The words that content gives to the parts of the model, by id. Types only: the model computes nothing with them; they travel beside it
 * from content to the instruments.
 */

/** Whether a choice rests on cited evidence or on our judgement. */
export type Basis = 'evidence' | 'judgement';

export interface GoalWording {
	readonly id: string;
	readonly label: string;
	/** Its label within a sentence. */
	readonly inSentence: string;
	/** Why its importance order is what it is. */
	readonly reason: string;
	readonly basis: Basis;
	/** Address of the page that explains it. */
	readonly url: string;
}

export interface FactorWording {
	readonly id: string;
	readonly name: string;
	/** Its name within a sentence. */
	readonly inSentence: string;
	/** The two ends of its scale, in a few words. */
	readonly worst: string;
	readonly best: string;
	readonly url: string;
}

export interface OptionWording {
	readonly label: string;
	/** What would lift the deal-breaker, where choosing it is one. */
	readonly lift?: string | undefined;
	/** What it says of the credential, within a sentence, where choosing it rules the credential out or holds it back. */
	readonly inSentence?: string | undefined;
}

/** How a question is closed: a note to the reader, and within it what they say to somebody. */
export interface FindOutWording {
	readonly whom: Informant;
	/** The whole note. */
	readonly words: string;
	/** What is said to somebody, which can be sent as it is; undefined where there is only something to look up. */
	readonly ask?: string | undefined;
	readonly minutes: number;
}

/** What a claim on a sales page says, what it leaves open, and the one question that tests it. */
export interface ClaimWording {
	readonly id: string;
	/** The words as readers meet them, without quotation marks. */
	readonly label: string;
	/** What the words can truthfully mean: a sentence. */
	readonly says: string;
	/** What they leave open, to stand after "It does not say". */
	readonly doesNotSay: string;
	/** The question, as one would write it. */
	readonly ask: string;
	readonly whom: Informant;
	/** Id of the question of the fit check that it bears on. */
	readonly question?: string | undefined;
	/** Address of its entry. */
	readonly url: string;
}

export interface QuestionWording {
	readonly id: string;
	readonly ask: string;
	/** Its name in results. */
	readonly short: string;
	/** The same within a sentence. */
	readonly inSentence: string;
	readonly why: string;
	/** What a good answer says, after "worth it, if". */
	readonly condition: string;
	/** The words for setting it aside, where that is an answer. */
	readonly notApplicable?: string | undefined;
	/** How to close it while it is open. */
	readonly findOut: FindOutWording;
	readonly basis: Basis;
	/** By option id. */
	readonly options: Readonly<Record<string, OptionWording>>;
	readonly tally?: OptionWording | undefined;
	/** What would lift the deal-breaker of a measure, and what it says of the credential, within a sentence. */
	readonly measure?: { readonly lift: string; readonly inSentence: string } | undefined;
}

/** One version of the model, with the change that began it. */
export interface VersionWording {
	readonly version: string;
	/** What changed, in a few words. */
	readonly title: string;
	/** Where it is told. */
	readonly url: string;
}

/** The fit check, whoever it is for: the model to compute with, and the words to show it in. */
export interface AnyContent {
	readonly model: Model;
	readonly goals: readonly GoalWording[];
	/** In the order in which the fit check goes through them. */
	readonly factors: readonly FactorWording[];
	/** By factor, then by their place in it. */
	readonly questions: readonly QuestionWording[];
	/** Every version of the model, oldest first; the last is the one that computes. */
	readonly versions: readonly VersionWording[];
}

/** The fit check as content has it, the same for everybody. */
export interface FitContent extends AnyContent {
	readonly ownConcerns?: undefined;
}

/**
 * The fit check of one person: their own concerns are among its factors and questions. `words/add-concerns.ts` makes it, and nothing else:
 * what shows answers or a result wants this one, because content without the concerns would leave them out without a word.
 */
export interface PersonalContent extends AnyContent {
	/** Ids of the concerns. */
	readonly ownConcerns: readonly string[];
}
