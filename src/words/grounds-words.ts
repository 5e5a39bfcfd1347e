import { factorOf, questionOf } from '~/model/look-up.ts';
import type { FlipGroup } from '~/model/verdict/group-flips.ts';
import type { Contribution, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { countWords } from './count-words.ts';
import { listAll, listAny } from './lists.ts';
import { plural } from './plural.ts';
import { signedPoints, waysWords } from './points-words.ts';
import type { Mark, Sentence } from './sentence.ts';
import { shareWords } from './share-words.ts';
import { becomes } from './standing-words.ts';
import { rangeWords } from './words.ts';

/** What lies behind a result, each part folded under a line that says what is in it. */

/** Names of factors within a sentence. */
const factorsIn = (content: PersonalContent, ids: readonly string[]) => listAll(ids.map((id) => factorOf(content, id).inSentence));

/** Most factors that a sentence names as best or worst. */
const NAMED = 3;

export const contributionsTitle = 'What counts for it and against it';
/** What counts most on either side, as far as it is sure: "Most for it: match. Most against it: cost." */
export const contributions = (content: PersonalContent, { contributions }: Result): string => {
	const most = (points: (one: Contribution) => number) => {
		const sure = contributions.filter((one) => Math.round(points(one)) > 0);
		return sure.toSorted((a, b) => points(b) - points(a))[0];
	};
	const [best, worst] = [most(({ lo }) => lo), most(({ hi }) => -hi)];
	return [
		best ? `Most for it: ${factorOf(content, best.factor).inSentence}, ${signedPoints(best.lo)}.` : 'Nothing is sure to count for it.',
		worst
			? `Most against it: ${factorOf(content, worst.factor).inSentence}, ${signedPoints(worst.hi)}.`
			: 'Nothing is sure to count against it.',
	].join(' ');
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

export const prioritiesTitle = 'How it does on what matters to you';
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

export const weighingTitle = 'Does it matter how you weigh it?';
const inOrder = (isOwnOrder: boolean) => (isOwnOrder ? 'in your order' : 'in this order');
/** Whether the verdict is the same however the factors are weighed in their order. While it is not settled, that is: on both sides of acceptable. */
const isSame = ({ verdict, shares }: Result) =>
	verdict === 'open' ? shares.acceptableAtWorst === 0 && shares.acceptableAtBest === 1 : shares.verdictAtWorst === 1;
/** The answer itself, and how far other weights in the same order would take the score. */
export const weighing = (result: Result, isOwnOrder: boolean): string => {
	const { lo, hi } = result.shownBounds;
	const order = inOrder(isOwnOrder);
	const stays = lo === hi ? `it stays at ${rangeWords({ lo, hi })}` : `it stays between ${lo} and ${hi}`;
	return isSame(result)
		? `No: any way you weigh it, ${order}, ${stays}.`
		: `It can: weighed another way, ${order}, it could get another verdict, with ${lo === hi ? rangeWords({ lo, hi }) : `anything from ${lo} to ${hi}`}.`;
};
/** A sample of the ways never stands for all or for none of them. */
const SOME = 1e-9;
/** At whose weights the score is told, and in how many ways of weighing the verdict stays. */
export const weights = ({ shownRange, shares, lean, verdict }: Result, isOwnOrder: boolean): string => {
	const at = `The ${rangeWords(shownRange)} above is at the usual weights of ${isOwnOrder ? 'your order' : 'this goal'}.`;
	const share = shares.verdictAtWorst;
	const worst = lean === null ? '' : `, even if everything still open turns out ${verdict === 'weak' ? 'well' : 'badly'}`;
	if (share !== null)
		return `${at} The verdict is the same in ${waysWords(share >= 1 ? 1 : Math.max(share, SOME))} ways of weighing${worst}.`;
	const [bad, good] = [waysWords(shares.acceptableAtWorst), waysWords(shares.acceptableAtBest)];
	return `${at} Of the ways of weighing it, ${bad} reach 50 if everything open turns out badly, and ${good} if it turns out well.`;
};

export const leanTitle = 'Which way does it lean?';
/** From this share on, and up to the rest of it, a result leans one way. */
const LEANS = 0.55;
/** Which way it leans while the score can fall on either side of acceptable; '' where it cannot, or where something rules it out. */
export const lean = ({ lean, verdict, standing }: Result): string => {
	if (lean === null || verdict !== 'open' || standing === 'ruled-out') return '';
	if (lean >= LEANS) return 'Towards worth it.';
	return lean <= 1 - LEANS ? 'Towards a weak fit.' : 'Neither way.';
};
/** In how many of the ways in which the open answers can turn out it is acceptable. */
export const leanWays = ({ lean }: Result): string =>
	`Of the ways the open answers could turn out, ${waysWords(Math.min(Math.max(lean ?? 0, SOME), 1 - SOME))} reach 50. That counts ways; how likely each is, nobody knows.`;

export const flipsTitle = 'What would change it?';
/** How many other answers would, each on its own. */
export const flips = (count: number): string =>
	count === 0
		? 'No single answer: it would take two or more together.'
		: plural(count, { one: 'One other answer would.', other: `Each of ${countWords(count)} other answers would, on its own.` });
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
