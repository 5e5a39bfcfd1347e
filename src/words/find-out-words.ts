import type { QuestionWording } from '~/model/wording.ts';
import type { Mark, Sentence } from './sentence.ts';

/** What to find out first, beside the questions; where it is one of several checks that could rule it out, that too. */
export const findFirst = <Part>({ inSentence }: QuestionWording, checks: number, link: Mark<Part>): Sentence<Part> => [
	'Find out first: ',
	link(inSentence),
	checks > 1 ? `, the first of ${checks} checks that could rule it out` : '',
];
