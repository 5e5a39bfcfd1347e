/** What can be done with the findings of a reading: which of them answer, which answers can be taken without a look, and what taking one gives. */
import type { Answer, Answers } from '../types.ts';
import type { Finding, Offer, ReadingStatus } from './types.ts';

/** Findings by what the text does about their questions, each in the order of the reading. */
export type FindingGroups = Readonly<Record<ReadingStatus, readonly Finding[]>>;

export function groupFindings(findings: readonly Finding[]): FindingGroups {
	const of = (status: ReadingStatus) => findings.filter((finding) => finding.status === status);
	return { says: of('says'), mentions: of('mentions'), contradicts: of('contradicts'), silent: of('silent') };
}

/** Whether an answer is what is offered; of a measure only the numbers that are offered count. */
export function isSameAnswer(answer: Answer | undefined, offer: Offer): boolean {
	if (answer?.kind === 'option' && offer.kind === 'option') return answer.option === offer.option;
	if (answer?.kind !== 'measure' || offer.kind !== 'measure') return false;
	return Object.entries(offer.numbers).every(([field, number]) => answer.numbers[field] === number);
}

/** The answer that taking an offer gives: numbers of the person's own, such as a budget, stay beside those that are offered. */
export function mergeOffer(answer: Answer | undefined, offer: Offer): Answer {
	if (offer.kind !== 'measure' || answer?.kind !== 'measure') return offer;
	return { kind: 'measure', numbers: { ...answer.numbers, ...offer.numbers } };
}

/** Whether taking an offer would put something else in the place of what the person has entered. */
export function wouldReplace(answer: Answer | undefined, offer: Offer): boolean {
	if (answer === undefined || isSameAnswer(answer, offer)) return false;
	if (answer.kind !== 'measure' || offer.kind !== 'measure') return true;
	return Object.entries(offer.numbers).some(([field, number]) => (answer.numbers[field] ?? number) !== number);
}

/**
 * The offers that can be taken together: said in the text's own name, once, as one answer, and replacing nothing.
 *
 * @param isNumberClear false while it is open which of several products is meant: then no number can be taken
 */
export function listPlain(findings: readonly Finding[], answers: Answers, isNumberClear: boolean): readonly Finding[] {
	return findings.filter(({ question, status, offer, others = [], isClaimOnly }) => {
		if (status !== 'says' || !offer || isClaimOnly || others.length > 0) return false;
		if (offer.kind === 'measure' && !isNumberClear) return false;
		const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
		return !isSameAnswer(answer, offer) && !wouldReplace(answer, offer);
	});
}
