import type { Informant } from '~/model/types.ts';
import { INFORMANT_NAMES } from '~/words/words.ts';

/** The sentences of the question kit. */

/** What a tick says, by whom is asked. */
export const ASKED_NAMES: Readonly<Record<Informant, string>> = {
	issuer: 'Asked, waiting for the answer',
	employer: 'Asked, waiting for the answer',
	'past-learner': 'Asked, waiting for the answer',
	manager: 'Asked, waiting for the answer',
	yourself: 'Begun, not settled yet',
};

/** "1 question", "4 questions". */
export function questionsWords(count: number): string {
	return count === 1 ? '1 question' : `${count} questions`;
}

/**
 * The heading of a group: "Ask the issuer: 4 questions, about 25 minutes".
 *
 * @param count all of them
 * @param asked those that wait for an answer
 * @param minutes for those not asked yet
 */
export function groupWords(whom: Informant, count: number, asked: number, minutes: number): string {
	if (count === 0) return `${INFORMANT_NAMES[whom]}: nothing is open`;
	const done = whom === 'yourself' ? 'begun' : 'asked';
	const all = `${INFORMANT_NAMES[whom]}: ${questionsWords(count)}`;
	if (asked === 0) return `${all}, about ${minutes} minutes`;
	return asked === count
		? `${all}, ${count === 1 ? '' : 'all '}${done}`
		: `${all}, ${asked} of them ${done}, about ${minutes} minutes left`;
}

/** What a letter leaves out, as a sentence; '' where that is nothing. */
export function leftOutWords(count: number): string {
	if (count === 0) return '';
	return count === 1
		? 'The text holds what to say to somebody. One point here is to look up yourself.'
		: `The text holds what to say to somebody. ${count} points here are to look up yourself.`;
}
