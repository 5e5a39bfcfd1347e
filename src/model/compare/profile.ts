/** One candidate's values as they enter a comparison: by factor, with the unknowns that several candidates share named alike. */

import type { Interval } from '../types.ts';
import { isKnown } from '../values/resolve-answer.ts';
import type { FactorReading, QuestionReading } from '../verdict/factors.ts';

/** One question's part of a factor's value. */
export interface ProfileTerm extends Interval {
	/** Candidates whose terms have the same key have the same value, whatever it turns out to be. */
	readonly key: string;
	/** Id of the question that it answers. */
	readonly question: string;
	/** How much of the factor's value it is, 0 to 1; the parts of a factor sum to 1. */
	readonly part: number;
}

/** Terms of each factor, in the order of the weights. A factor without terms does not apply. */
export type Profile = readonly (readonly ProfileTerm[])[];

/** What tells whether an unknown is shared. */
export interface ProfileOwner {
	/** Sets the candidate's own unknowns apart from everybody else's. */
	readonly id: string;
	/** Who issues it, in the person's words; '' when not told. */
	readonly issuer: string;
}

/** @param readings the candidate's, from `readFactors`, all candidates' for one goal and order */
export function profileOf(readings: readonly FactorReading[], owner: ProfileOwner): Profile {
	return readings.map(({ questions, counting }) =>
		questions.flatMap((reading) => {
			const { interval, question } = reading;
			return interval ? [{ ...interval, key: keyOf(reading, owner), question: question.id, part: 1 / counting }] : [];
		}),
	);
}

/**
 * What is about the person is the same for every candidate. What is about the issuer is the same for candidates of one issuer as long as
 * nobody knows it. Everything else is each candidate's own.
 */
function keyOf({ question, answer }: QuestionReading, { id, issuer }: ProfileOwner): string {
	if (question.about === 'yourself') return question.id;
	const name = issuer.normalize().trim().replace(/\s+/gu, ' ').toLowerCase();
	return question.about === 'issuer' && name !== '' && !isKnown(answer) ? `${question.id} of ${name}` : `${question.id} in ${id}`;
}
