import { factorOf } from '~/model/look-up.ts';
import type { Order } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { listAll } from '~/words/lists.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of the comparison, as far as it shows them before its candidates are there. */

export const whatFor = 'What do you want it for?';
export const chooseOne = 'Choose one';
export const noGoal = 'Then the page works out each result. The goal, the order and the answers about you are the same for all.';
export const order = <Part>(
	content: PersonalContent,
	[first = [], second, ...others]: Order,
	isOwn: boolean,
	link: Mark<Part>,
): Sentence<Part> => {
	const names = (group: readonly string[]) => listAll(group.map((id) => factorOf(content, id).inSentence));
	const says =
		second === undefined
			? 'All factors count the same.'
			: `Weighed in ${isOwn ? 'your own order' : 'the order of this goal'}: ${names(first)} first, then ${names(second)}${others.length > 0 ? ', then the rest' : ''}.`;
	return [`${says} `, link('Change your priorities')];
};
