/** The one count of what is open: the result, the kit, the record and every sentence with a number in it use it. */

import type { OpenAnswer, Result } from './result.ts';

/**
 * What is open: every listed question without an answer, and one whose answer still leaves it unknown whether it rules something out. A tally
 * that only leaves a width is an answer, and is not counted.
 */
export function openQuestions({ open }: Pick<Result, 'open'>): readonly OpenAnswer[] {
	return open.filter(isOpen);
}

/** The others: answers that a closer count could make firmer. */
export function looseAnswers({ open }: Pick<Result, 'open'>): readonly OpenAnswer[] {
	return open.filter((one) => !isOpen(one));
}

function isOpen({ isAnswered, isDealBreaker }: OpenAnswer): boolean {
	return !isAnswered || isDealBreaker;
}
