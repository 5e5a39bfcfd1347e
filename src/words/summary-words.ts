import type { Result } from '~/model/verdict/result.ts';
import type { Sentence } from './sentence.ts';
import { STANDING_NAMES } from './state-words.ts';
import { rangeWords } from './words.ts';

/** Where it stands, below the questions. */

/** What rules it out or holds it back is said at once; a range waits until there are answers enough. */
export const standing = ({ standing, isRangeDue, shownRange }: Result): string => {
	const range = isRangeDue ? rangeWords(shownRange) : '';
	return standing === 'open-to-judgement' ? range : STANDING_NAMES[standing];
};
/** How far it is to a first range: "3 of 5 before a first range". */
export const beforeRange = (known: number, { answersToRange }: Result): string =>
	`${known}\u00a0of\u00a0${known + answersToRange} before a first range`;
/** What was answered, what that did, and where it stands now, for those who do not see it. A goal that was chosen has no answer to be said. */
export const told = (
	answered: { short: string; answer: string } | undefined,
	effect: string,
	result: Result | undefined,
): Sentence<never> => {
	const range = result?.standing === 'open-to-judgement' ? standing(result) : '';
	return [
		[answered && `${answered.short}: ${answered.answer}.`, effect && `${effect}.`, range && `Now ${range}.`].filter(Boolean).join(' '),
	];
};
export const seeResult = 'See result';
