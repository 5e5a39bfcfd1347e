import type { Question } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';

/** What the page gives the badge reader: the questions that a badge can answer, and addresses. */
export interface BadgeContent {
	readonly questions: readonly Question[];
	readonly wordings: readonly Pick<QuestionWording, 'id' | 'ask' | 'why' | 'short' | 'options' | 'notApplicable' | 'tally'>[];
	/** A badge to try, the fit check, and how to check what this page cannot. */
	readonly example: string;
	readonly fit: string;
	readonly check: string;
}
