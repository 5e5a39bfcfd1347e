import { factorOf, questionOf } from '~/model/look-up.ts';
import type { Answers } from '~/model/types.ts';
import type { MeasureNumbers } from '~/model/values/measures.ts';
import type { Flip, Result } from '~/model/verdict/result.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { listAll } from './lists.ts';
import { measureWords, shareWords } from './measure-words.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';
import { INFORMANT_NAMES, rangeWords, VERDICTS_IN_SENTENCE, waysWords } from './words.ts';

/** Names of factors within a sentence. */
const factorsIn = (content: PersonalContent, ids: readonly string[]) => listAll(ids.map((id) => factorOf(content, id).inSentence));

/** Most factors that a sentence names as best or worst. */
const NAMED = 3;

/** The sentences of a result. */

export const based = (name: string) => `Based on your answers${name && ` about ${name}`}`;
export const weightingTitle = 'Does the weighting matter?';
export const contributionsTitle = 'What speaks for it, what against';
export const prioritiesTitle = 'Your priorities against it';
/** What would lift a deal-breaker that is met, by how it was answered. */
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
export const met = <Part>({ short }: QuestionWording, lift: string | undefined, link: Mark<Part>): Sentence<Part> => [
	link(short),
	`. ${lift}`,
];
/** How the deal-breakers stand that are not met: the links are those that are not known. */
export const others = <Part>(clear: number, links: readonly Part[]): Sentence<Part> => [
	`Deal-breakers: ${clear} clear${links.length === 0 ? '.' : ', not known yet: '}`,
	...links.flatMap((link, at): Sentence<Part> => [link, at < links.length - 1 ? '; ' : '.']),
];
export const heldBack = ({ uncapped }: Result) =>
	`By the points alone it would be “${VERDICTS_IN_SENTENCE[uncapped]}”. What holds it back:`;
/** What keeps the verdict back although the range would allow more. */
export const holds = (content: PersonalContent, { cappedBy }: Result): readonly string[] => {
	const short = (id: string) => questionOf(content, id).short;
	return cappedBy.flatMap((hold) => {
		if (hold.kind === 'deal-breaker') return [`not known yet, and it could be a deal-breaker: ${short(hold.question)}.`];
		if (hold.kind === 'capped-option') return [`as you answered, this alone holds it back: ${short(hold.question)}.`];
		return hold.isCertain ? [`nothing at all on what matters most: ${factorOf(content, hold.factor).name}.`] : [];
	});
};
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
export const weighting = ({ verdict, shares, shownBounds }: Result, isOwnOrder: boolean): string => {
	const spread = `Over every way of weighing that keeps ${isOwnOrder ? 'your order' : 'the order of your goal'}, and however the open answers fall, it comes to ${rangeWords(shownBounds)}.`;
	return verdict === 'open'
		? `${spread} It is acceptable in ${waysWords(shares.acceptableAtWorst)} of these ways if everything still open turns out badly, and in ${waysWords(shares.acceptableAtBest)} if it turns out well.`
		: `${spread} The verdict holds in ${waysWords(shares.verdictAtWorst ?? 0)} of these ways, even if everything still open turns out ${verdict === 'weak' ? 'well' : 'badly'}.`;
};

export const factor = 'Factor';
export const against = 'against';
export const inFavour = 'for';
export const points = 'Points';
export const doesNotApply = 'does not apply';
export const leftOut = 'left out';

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
export const flip = (content: PersonalContent, { question, answer, share, from, to }: Flip): string => {
	const wording = questionOf(content, question);
	const measure = questionOf(content.model, question).measure;
	const said =
		answer.kind === 'option'
			? `“${wording.options[answer.option]?.label}”`
			: answer.kind === 'set-aside'
				? `“${wording.notApplicable}”`
				: measure && share !== null
					? `if ${shareWords(measure.kind, share)}`
					: 'another count';
	const verdict = VERDICTS_IN_SENTENCE[to.verdict];
	const becomes = to.isRuledOut === from.isRuledOut ? verdict : to.isRuledOut ? 'a deal-breaker is met' : `no deal-breaker, and ${verdict}`;
	return `${wording.short}: ${said}. Then: ${becomes}.`;
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
