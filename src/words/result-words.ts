import { factorOf, questionOf } from '~/model/look-up.ts';
import type { Answers } from '~/model/types.ts';
import type { MeasureNumbers } from '~/model/values/measure-needs.ts';
import type { Warning } from '~/model/verdict/conclusion.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { listAll } from './lists.ts';
import { measureWords } from './measure-words.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';
import { range as standingRange } from './standing-words.ts';
import { rangeWords, VERDICTS_IN_SENTENCE, verdictMeaning, waysWords } from './words.ts';

/** Names of factors within a sentence. */
const factorsIn = (content: PersonalContent, ids: readonly string[]) => listAll(ids.map((id) => factorOf(content, id).inSentence));

/** Most factors that a sentence names as best or worst. */
const NAMED = 3;

/** The sentences of a result. */

export const based = (name: string) => `Based on your answers${name && ` about ${name}`}`;
export const weightingTitle = 'Does the weighting matter?';
export const contributionsTitle = 'What counts for it and against it';
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
export const others = <Part>(applying: number, clear: number, links: readonly Part[]): Sentence<Part> => [
	`${applying > 0 ? 'Other deal-breakers' : 'Deal-breakers'}: ${clear} clear${links.length === 0 ? '.' : ', not known yet: '}`,
	...links.flatMap((link, at): Sentence<Part> => [link, at < links.length - 1 ? '; ' : '.']),
];
/** What a reader is told beside the score: that time is tight, or that most of the money would not come back. */
export const warning = ({ kind }: Warning): string =>
	({
		tight: 'Time is tight: it fits only if it takes no longer than stated.',
		'no-refund': 'It takes most of what you set aside, and you would not get it back.',
	})[kind];
/** From this share on, and up to the rest of it, a result leans one way. */
const LEANS = 0.55;
/** A sample of the ways never stands for all or for none of them. */
const SOME = 1e-9;
/** Which way it leans while the score can fall on either side of acceptable; '' where it cannot, or where something rules it out. */
export const lean = ({ lean, verdict, standing }: Result): string => {
	if (lean === null || verdict !== 'open' || standing === 'ruled-out') return '';
	const way = lean >= LEANS ? 'It leans towards acceptable' : lean <= 1 - LEANS ? 'It leans towards falling short' : 'It leans neither way';
	const ways = waysWords(Math.min(Math.max(lean, SOME), 1 - SOME));
	return `${way}: of the ways the open answers could turn out, ${ways} would be acceptable.`;
};
/** What decides while the verdict is not settled. The heading says already what could rule it out, and what it is otherwise. */
export const decidedBy = (content: PersonalContent, { decidedBy, verdict, standing, open, couldRuleOut }: Result): string => {
	if (decidedBy === null) {
		if (verdict !== 'open' || standing !== 'open-to-judgement' || couldRuleOut.length > 0) return '';
		const settling = open.filter(({ couldSettle }) => couldSettle).map(({ question }) => questionOf(content, question).inSentence);
		return settling.length > 0
			? `On its own, the answer to any of these could settle it: ${listAll(settling)}.`
			: 'No open answer settles it on its own: it takes two or more.';
	}
	const { condition } = questionOf(content, decidedBy);
	return verdict === 'open'
		? `One answer decides: ${VERDICTS_IN_SENTENCE.worth}, if ${condition}.`
		: `The answer that decides is whether ${condition}.`;
};
/** What is missing before there is a first range. */
export const beforeRange = ({ answersToRange, couldRuleOut }: Result): string => {
	const answers = plural(answersToRange, { one: 'one more answer', other: '# more answers' });
	const checks = plural(couldRuleOut.length, {
		one: 'the one check that could rule it out',
		other: 'the # checks that could rule it out',
	});
	return answersToRange === 1
		? `The first range appears here after ${answers}.`
		: `The first range appears here after ${answers}, or after ${checks}, whichever comes first.`;
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
	return does.length > 0 ? `${put}; so far the credential does ${listAll(does)}.` : `${put}.`;
};
export const reason = <Part>(reason: string, isOwnOrder: boolean, link: Mark<Part>): Sentence<Part> => [
	`${isOwnOrder ? 'The order is your own. About the goal’s order: ' : ''}${reason} `,
	link('More about this use'),
];
/** The score at the weights that the verdict is told for; what that means, or that other weights would make another verdict of it. */
export const range = ({ shownRange, shares, lean, verdict, isRequired }: Result, isOwnOrder: boolean): string => {
	const share = shares.verdictAtWorst;
	const worst = lean === null ? '' : `, even if everything still open turns out ${verdict === 'weak' ? 'well' : 'badly'}`;
	return [
		`The score is ${standingRange(shownRange)}, at the usual weights of ${isOwnOrder ? 'your order' : 'this goal'}.`,
		isRequired ? 'Use it to compare providers.' : '',
		share === null || share >= 1
			? verdictMeaning(verdict, lean !== null)
			: `Other weights in the same order could change the verdict: it stays the same in ${waysWords(Math.max(share, SOME))} ways of weighing${worst}.`,
	]
		.filter(Boolean)
		.join(' ');
};
/** How far other weights in the same order would take the score. */
export const weighting = ({ shares, shownBounds, lean }: Result, isOwnOrder: boolean): string => {
	const order = isOwnOrder ? 'in your order' : 'in the same order';
	const however = lean === null ? '' : ', and however the open answers turn out';
	const { lo, hi } = shownBounds;
	const score = lo === hi ? `the score would be ${rangeWords(shownBounds)}` : `the score could be anywhere from ${rangeWords(shownBounds)}`;
	const spread = `If you weighed these factors differently, ${order}${however}, ${score}.`;
	return shares.verdictAtWorst === 1 ? `${spread} The verdict stays the same with all of these weights.` : spread;
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

export const answersTitle = 'Your answers';
export const whatFor = 'What for';
export const change = 'Change';
export const answer = 'Answer';
export const notNeeded = 'Not needed, because it is free';
/** Answers that this goal does not ask for. */
export const keptForOthers = (names: readonly string[]) =>
	`${plural(names.length, { one: 'One answer that this goal does not ask for is', other: '# answers that this goal does not ask for are' })} kept: ${listAll(names)}.`;

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
