import type { FactorDifference } from '~/model/compare/compare.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { leadersOf } from '~/model/compare/leaders.ts';
import { questionOf } from '~/model/look-up.ts';
import type { Interval } from '~/model/types.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import { cap, conclusionInSentence } from '~/words/standing-words.ts';

/** A name as it stands inside a sentence. */
const quoted = (name: string | undefined) => `“${name}”`;

/** How many of 100 ways, so that only all is told as 100 and only none as 0. */
export function ofHundred(count: number, draws: number): string {
	const rounded = Math.round((100 * count) / draws);
	if (rounded === 0 && count > 0) return 'fewer than 1';
	return rounded === 100 && count < draws ? 'more than 99' : String(rounded);
}

const PLACES = ['first', 'second', 'third', 'fourth'] as const;

/** The questions that rule it out. */
const metOf = (content: PersonalContent, { dealBreakers }: Result): readonly QuestionWording[] =>
	dealBreakers.filter(({ state }) => state === 'met').map(({ question }) => questionOf(content, question));

/** What comes before the score of one, within a sentence: "ruled out", "held back"; '' for one that is open to judgement. */
const setback = (result: Result | undefined) => (result && result.standing !== 'open-to-judgement' ? conclusionInSentence(result) : '');

/** Points by which one is above (+) or below (−) another, as whole numbers. */
const wholePoints = ({ lo, hi }: Interval): Interval => ({ lo: Math.round(lo), hi: Math.round(hi) });

const between = (few: number, many: number) => (few === many ? String(few) : `${few} to ${many}`);

/** The sentences of a comparison that is worked out. */

/** Names of the questions that rule it out. */
export const met = (content: PersonalContent, result: Result): readonly string[] => metOf(content, result).map(({ short }) => short);

/** Who is ahead, in one sentence. One that is ruled out or held back is never named first without that. */
export const lead = (content: PersonalContent, full: FullComparison, names: readonly string[]): string => {
	const { ranks, draws } = full.ranks;
	const [first = 0, second] = leadersOf(full);
	const share = (at: number) => ofHundred(ranks[at]?.[0] ?? 0, draws);
	const result = full.results[first];
	const reasons = result ? setbackReasons(content, result) : [];
	const but = reasons.length > 0 ? `, but it is ${setback(result)} (${listAll(reasons)})` : '';
	const too = second !== undefined && setback(full.results[second]);
	const other =
		second === undefined ? '' : `${but ? ';' : ','} ${quoted(names[second])} in ${share(second)}${too ? `, and is ${too}` : ''}`;
	return `${quoted(names[first])} comes first in ${share(first)} of 100 ways to weigh it${but}${other}.`;
};
/** The reasons for what comes before the score, each within a sentence. */
const setbackReasons = (content: PersonalContent, result: Result): readonly string[] => {
	if (result.standing === 'ruled-out') return metOf(content, result).map(({ inSentence }) => inSentence);
	return result.cappedBy.map((hold) => cap(content, hold));
};
/** "first in 83 of 100, second in 15, third in 2". Places that are never taken are left out. */
export const ranks = (counts: readonly number[], draws: number): string => {
	const taken = counts.flatMap((count, rank) => (count > 0 ? [`${PLACES[rank]} in ${ofHundred(count, draws)}`] : []));
	return taken.map((words, at) => (at === 0 ? `${words} of 100` : words)).join(', ');
};
/** What comes before the score of one, after its places; '' where nothing does. */
export const setBack = (result: Result | undefined): string => {
	const what = setback(result);
	return what && `. It is ${what}.`;
};
export const aboutDraws = (isEqual: boolean, hasTies: boolean) =>
	`${
		isEqual
			? 'All factors weigh the same here, so each of the 10,000 draws only lets what is still open fall at random.'
			: 'Each of 10,000 draws weighs the factors at random in a way that keeps your order, and lets what is still open fall at random.'
	} It counts ways of weighing, not chances of success.${hasTies ? ' If two come out level, both get the better place.' : ''}`;
/** Who is never below whom, one sentence a pair. */
export const dominance = ({ dominance, ids, results }: FullComparison, names: readonly string[]): readonly string[] => {
	const name = (id: string) => quoted(names[ids.indexOf(id)]);
	return dominance.map(({ better, worse }) => {
		const what = setback(results[ids.indexOf(better)]);
		const out = what && ` But ${name(better)} is ${what}.`;
		return `${name(better)} always scores at least as well as ${name(worse)}, with any weights in your order and however the open answers turn out.${out}`;
	});
};
export const noDominance = 'None is ahead of another under every weighting and every outcome of what is open.';

/** The two lists that say between which candidates the choice is. */
export const choices = ['Between', 'and'];
/** What all factors together come to, in one sentence. */
export const sum = (differences: readonly FactorDifference[], first: string, second: string): string => {
	const sum = (end: 'lo' | 'hi') => differences.reduce((total, one) => total + one[end], 0);
	const { lo, hi } = wholePoints({ lo: sum('lo'), hi: sum('hi') });
	const ahead = (name: string, few: number, many: number) =>
		`At the points of your order, ${quoted(name)} is ahead by ${between(few, many)} ${plural(many, { one: 'point', other: 'points' })}.`;
	if (lo === 0 && hi === 0) return `At the points of your order, ${quoted(first)} and ${quoted(second)} come out level.`;
	if (lo >= 0) return ahead(first, lo, hi);
	if (hi <= 0) return ahead(second, -hi, -lo);
	return `At the points of your order, it can still go either way: ${quoted(second)} ahead by up to ${-lo}, or ${quoted(first)} by up to ${hi}.`;
};
export const caption = (first: string, second: string) =>
	`Points that each factor gives to ${first} and to ${second}, the largest difference first`;
export const factor = 'Factor';
/** What a factor gives to the first and to the second, in points: "3 to 9" and "0", or "up to 9" and "up to 5" where it can go either way. */
export const gain = (difference: Interval): { readonly first: string; readonly second: string } => {
	const { lo, hi } = wholePoints(difference);
	const gain = (few: number, many: number) => (many <= 0 ? '0' : few > 0 ? between(few, many) : `up to ${many}`);
	return { first: gain(lo, hi), second: gain(-hi, -lo) };
};
export const rest = (count: number) =>
	`${plural(count, { one: 'The other factor makes', other: 'The other # factors each make' })} less than half a point of difference.`;
