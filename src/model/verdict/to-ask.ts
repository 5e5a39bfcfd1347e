import type { OpenAnswer } from './result.ts';

/** Whether an open answer is still to be asked. A tally that only leaves a width is not: it is an answer. */
export function isToAsk({ isAnswered, isDealBreaker }: OpenAnswer): boolean {
	return !isAnswered || isDealBreaker;
}
