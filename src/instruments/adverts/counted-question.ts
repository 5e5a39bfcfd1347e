import type { Question } from '~/model/types.ts';

/** A question that a count of adverts answers. */
export interface CountedQuestion {
	readonly question: Question;
	/** Its name in results. */
	readonly short: string;
}
