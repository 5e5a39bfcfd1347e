import { questionOf } from '~/model/look-up.ts';
import type { FlipGroup } from '~/model/verdict/group-flips.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { INFORMANT_NAMES } from './informant-words.ts';
import { listAny } from './lists.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';
import { shareWords } from './share-words.ts';
import { becomes } from './standing-words.ts';

/** What a result leaves to find out, and what answers would change it. */

export const findFirstTitle = 'Find this out first';
export const liftFirstTitle = 'First lift what rules it out';
/** Of what comes only after something is lifted. */
export const thenFind = <Part>(links: readonly Part[]): Sentence<Part> => [
	...links.flatMap((link, at): Sentence<Part> => [at > 0 ? '; ' : '', link]),
	'. The rest is worth finding out once that is lifted.',
];
export const whom = ({ findOut: { whom, minutes } }: QuestionWording) => `${INFORMANT_NAMES[whom]}. ${minutes} minutes.`;
/** Several checks as one thing to do. */
export const checks = (count: number, minutes: number) =>
	`${plural(count, { one: 'One check could rule it out', other: '# checks could rule it out' })}, ${minutes} minutes`;
export const moreChecks = (count: number) => plural(count, { one: '# more check', other: '# more checks' });
/** The way to the question kit. */
export const toKit = (count: number) =>
	`${plural(count, { one: 'The open question', other: 'All # open questions' })}, to send, print and tick off`;
export const moreOpen = (count: number) => plural(count, { one: '# more question is open', other: '# more questions are open' });
/** What to find out first, beside the questions; where it is one of several checks that could rule it out, that too. */
export const findFirst = <Part>({ inSentence }: QuestionWording, checks: number, link: Mark<Part>): Sentence<Part> => [
	'Find out first: ',
	link(inSentence),
	checks > 1 ? `, the first of ${checks} checks that could rule it out` : '',
];

export const flipsTitle = 'What would change the answer';
export const noFlips = 'No single answer would. It would take two or more together.';
export const moreFlips = (count: number) => plural(count, { one: '# more would, too', other: '# more would, each on its own' });
export const directions = { up: 'For the better', down: 'For the worse' };
/** Answers to one question that would move the conclusion, and what it would then be. */
export const flip = (content: PersonalContent, { question, flips, from, to }: FlipGroup): string => {
	const wording = questionOf(content, question);
	const measure = questionOf(content.model, question).measure;
	const shares = flips.flatMap(({ share, fit }) => (share === null ? [] : [{ share, fit }]));
	const said = [
		...(measure && shares.length > 0 ? [`if ${shareWords(measure.kind, shares)}`] : []),
		...flips.flatMap(({ answer }) => {
			if (answer.kind === 'option') return [`“${wording.options[answer.option]?.label}”`];
			return answer.kind === 'set-aside' ? [`“${wording.notApplicable}”`] : [];
		}),
	];
	return `${wording.short}: ${listAny(said)}. Then: ${becomes(from, to)}.`;
};
