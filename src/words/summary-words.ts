import type { Result } from '~/model/verdict/result.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';
import { conclusion } from './state-words.ts';
import { rangeWords } from './words.ts';

/**
 * Where it stands, beside the questions. What rules it out or holds it back is said at once; a verdict and a range wait until there are
 * answers enough.
 */
export const standing = <Part>(result: Result, known: number, all: number, strong: Mark<Part>): Sentence<Part> => {
	const { standing, isRangeDue, answersToRange, shownRange } = result;
	const answered = `${known} of ${all} answered`;
	if (isRangeDue) return [strong(conclusion(result)), ` ${rangeWords(shownRange)}, ${answered}`];
	return standing === 'open-to-judgement'
		? [`${answered}. ${plural(answersToRange, { one: 'A first range after one more.', other: 'A first range after # more.' })}`]
		: [strong(conclusion(result)), ` ${answered}`];
};
