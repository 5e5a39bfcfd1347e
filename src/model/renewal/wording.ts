import type { Basis, FindOutWording } from '../wording.ts';
import type { Reckoning, RenewalQuestion, RenewalQuestions } from './types.ts';

/** The words that content gives to an answer. */
export interface RenewalOptionWording {
	readonly label: string;
	/** What it says, after "if" and "because". */
	readonly inSentence: string;
	/** What to do where it rules renewing out. */
	readonly lift?: string | undefined;
}

/** The words that content gives to a question of renewing. */
export interface RenewalQuestionWording {
	readonly id: string;
	readonly ask: string;
	/** Its name in results. */
	readonly short: string;
	/** The same within a sentence. */
	readonly inSentence: string;
	readonly why: string;
	readonly findOut: FindOutWording;
	readonly basis: Basis;
	/** By option id. */
	readonly options: Readonly<Record<string, RenewalOptionWording>>;
}

/** The questions to reckon with, and the words beside them, both in the order of the form. */
export interface RenewalContent {
	readonly questions: RenewalQuestions;
	readonly wordings: readonly RenewalQuestionWording[];
}

/** @throws where no question is reckoned so */
export function reckonedBy(questions: RenewalQuestions, reckoning: Reckoning): RenewalQuestion {
	const found = questions.find(({ reckoned }) => reckoned === reckoning);
	if (!found) throw new Error(`No question is answered by "${reckoning}".`);
	return found;
}
