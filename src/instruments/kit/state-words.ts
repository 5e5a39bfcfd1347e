import type { Standing } from '~/model/types.ts';
import type { OpenAnswer, Result } from '~/model/verdict/result.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';
import { conclusion } from '~/words/standing-words.ts';
import { weightWords } from '~/words/weight-words.ts';
import { rangeWords } from '~/words/words.ts';

/** The sentences of the question kit that need a result. */

/** What an open answer can do to the result, as a sentence; '' where that is next to nothing. */
export const weight = (open: OpenAnswer): string => {
	const words = weightWords(open);
	return words && `${words[0]?.toUpperCase()}${words.slice(1)}.`;
};

/** What is done before anything is asked, by where it stands; '' where that is nothing. */
const comesFirst: Readonly<Record<Standing, string>> = {
	'ruled-out': 'See first whether you can get past what rules it out: before that, nothing here changes the result. ',
	'held-back': 'No answer to these questions changes what holds it back. ',
	'open-to-judgement': '',
};

/** Where the decision stands. */
export const soFar = <Part>(result: Result, known: number, all: number, count: number, strong: Mark<Part>): Sentence<Part> => [
	'So far: ',
	strong(conclusion(result)),
	`${result.isRangeDue ? `, ${rangeWords(result.shownRange)} of 100` : ''}, ${known} of ${all} answered. `,
	comesFirst[result.standing],
	count === 0 ? 'Everything that matters for your goal is answered. ' : '',
];
export const seeResult = 'See the result';
/** What to do next, by the question that leads to it: whom to ask, how long it takes, and what it can do. */
export const next = <Part>({ findOut: { whom, minutes } }: QuestionWording, open: OpenAnswer | undefined, link: Part): Sentence<Part> => [
	'Do this next: ',
	link,
	` ${INFORMANT_NAMES[whom]}: ${minutes} minutes. ${open ? weight(open) : ''}`,
];
/** The others that decide most, each as it was given. */
export const afterThat = <Part>(links: readonly Part[]): Sentence<Part> => [
	'After that: ',
	...links.flatMap((link, at): Sentence<Part> => [link, at < links.length - 1 ? '; ' : '.']),
];
