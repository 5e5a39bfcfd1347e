import { factorOf, questionOf } from '~/model/look-up.ts';
import type { Answers } from '~/model/types.ts';
import type { MeasureNumbers } from '~/model/values/measures.ts';
import type { Flip, Result, Warning } from '~/model/verdict/result.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { listAll } from './lists.ts';
import { measureWords, shareWords } from './measure-words.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';
import { becomes, range as standingRange } from './standing-words.ts';
import { INFORMANT_NAMES, rangeWords, VERDICTS_IN_SENTENCE, waysWords } from './words.ts';

/** Names of factors within a sentence. */
const factorsIn = (content: PersonalContent, ids: readonly string[]) => listAll(ids.map((id) => factorOf(content, id).inSentence));

/** Most factors that a sentence names as best or worst. */
const NAMED = 3;

/** The sentences of a result. */

export const based = (name: string) => `Based on your answers${name && ` about ${name}`}`;
export const weightingTitle = 'Does the weighting matter?';
export const contributionsTitle = 'What speaks for it, what against';
export const prioritiesTitle = 'How it does on what matters to you';
/** What would lift a deal-breaker that applies, by how it was answered. */
export const lift = (
	content: PersonalContent,
	{ id, measure, options, tally }: QuestionWording,
	answer: Answers[string] | undefined,
): string | undefined => {
	switch (answer?.kind) {
		case 'option':
			return options[answer.option]?.lift;
		case 'tally':
			return tally?.lift;
		case 'measure':
			return `${measured(content, id, answer.numbers)} ${measure?.lift}`;
		default:
			return '';
	}
};
export const rulesOut = <Part>({ short }: QuestionWording, lift: string | undefined, link: Mark<Part>): Sentence<Part> => [
	link(short),
	`. ${lift}`,
];
/** How the deal-breakers stand that do not apply: the links are those that are not known. */
export const others = <Part>(clear: number, links: readonly Part[]): Sentence<Part> => [
	`Deal-breakers: ${clear} clear${links.length === 0 ? '.' : ', not known yet: '}`,
	...links.flatMap((link, at): Sentence<Part> => [link, at < links.length - 1 ? '; ' : '.']),
];
/** What a reader is told beside the score: that time is tight, or that most of the money would not come back. */
export const warning = ({ kind }: Warning): string =>
	({
		tight: 'Time is tight: it fits only if it takes no longer than they say.',
		'no-refund': 'It takes most of what you set aside, and you would not get it back.',
	})[kind];
/** Which way the open answers lean; '' where none is open. */
export const lean = ({ lean, isSettled }: Result): string =>
	lean === null || isSettled ? '' : `It is acceptable in ${waysWords(lean)} ways the open answers can fall.`;
/** What one open answer decides; '' where it is not one alone. */
export const decidedBy = (content: PersonalContent, { decidedBy, verdict }: Result): string =>
	decidedBy === null
		? ''
		: `One answer decides: ${VERDICTS_IN_SENTENCE[verdict === 'open' ? 'worth' : verdict]}, if ${questionOf(content, decidedBy).condition}.`;
/** What the person puts first, and how it does on that. */
export const priorities = (content: PersonalContent, { priorities, contributions }: Result, isOwnOrder: boolean): string => {
	const { first, best, worst } = priorities;
	const put =
		first.length < contributions.length
			? `${isOwnOrder ? 'You put' : 'Your goal puts'} ${factorsIn(content, first)} first`
			: 'Everything counts the same';
	const does = [
		...(best.length > 0 && best.length <= NAMED ? [`best on ${factorsIn(content, best)}`] : []),
		...(worst.length > 0 && worst.length <= NAMED ? [`worst on ${factorsIn(content, worst)}`] : []),
	];
	return does.length > 0 ? `${put}; so far it does ${listAll(does)}.` : `${put}.`;
};
export const reason = <Part>(reason: string, isOwnOrder: boolean, link: Mark<Part>): Sentence<Part> => [
	`${isOwnOrder ? 'The order is your own. About the goal’s: ' : ''}${reason} `,
	link('More about this use'),
];
/** The score at the weights that the verdict is told for. */
export const range = ({ shownRange }: Result, isOwnOrder: boolean): string =>
	`${standingRange(shownRange)}, at the usual weights of ${isOwnOrder ? 'your order' : 'this goal'}.`;
/** What other weights in the same order would make of it. */
export const weighting = ({ verdict, shares, shownBounds, lean }: Result, isOwnOrder: boolean): string => {
	const order = isOwnOrder ? 'in your order' : 'in the same order';
	const however = lean === null ? '' : ', and however the open answers turn out';
	const spread = `If you weighed these factors differently, ${order}${however}, the score could be anywhere from ${rangeWords(shownBounds)}.`;
	const share = shares.verdictAtWorst;
	if (share === null) return spread;
	const worst = lean === null ? '' : `, even if everything still open turns out ${verdict === 'weak' ? 'well' : 'badly'}`;
	if (share >= 1) return `${spread} The verdict stays the same with all of these weights${worst}.`;
	return `${spread} The verdict stays the same in ${waysWords(share)} ways of weighing${worst}; in the others it would change.`;
};

export const factor = 'Factor';
export const against = 'against';
export const inFavour = 'for';
export const points = 'Points';
export const doesNotApply = 'does not apply';
export const leftOut = 'left out';
/** Of a factor with a deal-breaker that applies, and of one whose value then says nothing. */
export const rulesItOut = 'rules it out';
export const rulesItOutAlone = 'rules it out, not counted again';

export const findFirstTitle = 'Find this out first';
export const whom = ({ findOut: { whom, minutes } }: QuestionWording) => `${INFORMANT_NAMES[whom]}. ${minutes} minutes.`;
/** The way to the question kit. */
export const toKit = (count: number) =>
	`${plural(count, { one: 'The open question', other: 'All # open questions' })}, to send, print and tick off`;
export const moreOpen = (count: number) => plural(count, { one: '# more question is open', other: '# more questions are open' });
export const findFirst = <Part>({ inSentence }: QuestionWording, link: Mark<Part>): Sentence<Part> => [
	'Find out first: ',
	link(inSentence),
];

export const flipsTitle = 'What would change the answer';
export const noFlips = 'No single answer would. It takes two or more together.';
export const flips = (count: number) => plural(count, { one: '1 single answer would', other: '# single answers would, each on its own' });
export const directions = { up: 'For the better', down: 'For the worse' };
/** One answer that would move the verdict, and what it would then be. */
export const flip = (content: PersonalContent, { question, answer, fit, share, from, to }: Flip): string => {
	const wording = questionOf(content, question);
	const measure = questionOf(content.model, question).measure;
	const said =
		answer.kind === 'option'
			? `“${wording.options[answer.option]?.label}”`
			: answer.kind === 'set-aside'
				? `“${wording.notApplicable}”`
				: measure && share !== null
					? `if ${shareWords(measure.kind, share, fit)}`
					: 'another count';
	return `${wording.short}: ${said}. Then: ${becomes(from, to)}.`;
};

export const answersTitle = 'Your answers';
export const whatFor = 'What for';
export const change = 'Change';
export const answer = 'Answer';

export const nextTitle = 'What next';
/** Where a result leads, each with a word about it. */
export const next = {
	kit: (open: number) => plural(open, { one: 'Ask the question still open', other: 'Ask the # questions still open' }),
	kitWhy: 'With the words to send.',
	compare: 'Compare it',
	compareWhy: 'With other credentials, and with doing without.',
	record: 'Write down what you decide',
	recordWhy: 'With a day to look back.',
	sheet: 'Do it on paper',
	sheetWhy: 'A sheet to fill in together.',
};

/** What the numbers of a measure come to. */
function measured({ model }: PersonalContent, id: string, numbers: MeasureNumbers): string {
	const measure = questionOf(model, id).measure;
	return measure ? measureWords(measure.kind, numbers) : '';
}
