/** What candidates share: the answers, and the numbers within answers, that are about the person. */

import type { Answer, Answers, MeasureKind, Model } from '../types.ts';
import type { MeasureNumbers } from '../values/measure-needs.ts';
import { ownFields } from '../values/measures.ts';
import { type Provenances, saysTheSame } from './provenance.ts';

/**
 * A candidate's answers with the person's own in place of its own: whole answers to questions about the person, and of a measure the
 * person's numbers. What the person has not answered is open for every candidate.
 *
 * @param own answers that hold the person's; those about a credential are not looked at
 */
export function shareOwnAnswers({ questions }: Model, own: Answers, candidate: Answers): Answers {
	const shared = questions.flatMap(({ id, about, measure }): readonly (readonly [string, Answer])[] => {
		const answer = about === 'yourself' ? own[id] : measure ? joinNumbers(measure.kind, own[id], candidate[id]) : candidate[id];
		return answer ? [[id, answer]] : [];
	});
	return Object.fromEntries(shared);
}

/** Only what is about the person, to begin another candidate with. */
export function ownAnswers(model: Model, answers: Answers): Answers {
	return shareOwnAnswers(model, answers, {});
}

/** Setting the question aside, such as "I have no deadline", is the person's business too. */
function joinNumbers(kind: MeasureKind, own: Answer | undefined, candidate: Answer | undefined): Answer | undefined {
	if (own?.kind === 'set-aside') return own;
	const ownNames: readonly string[] = ownFields(kind);
	const isOwn = (field: string) => ownNames.includes(field);
	const numbers = [...pick(own, isOwn), ...pick(candidate, (field) => !isOwn(field))].sort(([a], [b]) => (a < b ? -1 : 1));
	return numbers.length > 0 ? { kind: 'measure', numbers: Object.fromEntries(numbers) } : undefined;
}

function pick(answer: Answer | undefined, wanted: (field: string) => boolean): readonly (readonly [string, number])[] {
	const numbers: MeasureNumbers = answer?.kind === 'measure' ? answer.numbers : {};
	return Object.entries(numbers).filter(([field]) => wanted(field));
}

/** Where answers came from, without those that other answers no longer follow from. */
export function provenancesFor(provenance: Provenances, before: Answers, after: Answers): Provenances {
	return Object.fromEntries(Object.entries(provenance).filter(([id]) => after[id] && saysTheSame(before[id], after[id])));
}
