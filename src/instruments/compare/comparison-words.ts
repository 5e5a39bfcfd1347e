import type { FactorDifference } from '~/model/compare/compare.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { Interval } from '~/model/types.ts';
import type { Result } from '~/model/verdict/result.ts';
import { plural } from '~/words/plural.ts';
import { conclusionInSentence } from '~/words/state-words.ts';

/** A name as it stands inside a sentence. */
const quoted = (name: string | undefined) => `“${name}”`;

/** How many of 100 ways, so that only all is told as 100 and only none as 0. */
export function ofHundred(count: number, draws: number): string {
	const rounded = Math.round((100 * count) / draws);
	if (rounded === 0 && count > 0) return 'fewer than 1';
	return rounded === 100 && count < draws ? 'more than 99' : String(rounded);
}

const PLACES = ['first', 'second', 'third', 'fourth'] as const;

/** What comes before the score of one, within a sentence: "ruled out", "held back"; '' for one that is open to judgement. */
const setback = (result: Result | undefined) => (result && result.standing !== 'open-to-judgement' ? conclusionInSentence(result) : '');

/** Points by which one is above (+) or below (−) another, as whole numbers. */
const wholePoints = ({ lo, hi }: Interval): Interval => ({ lo: Math.round(lo), hi: Math.round(hi) });

const between = (few: number, many: number) => (few === many ? String(few) : `${few} to ${many}`);

/** The sentences of a comparison that is worked out. */

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
			? 'Everything counts the same here, so this filled in the open answers at random, 10,000 times.'
			: 'This tried 10,000 ways to weigh what matters, all of them in your order, and filled in the open answers at random.'
	} It counts ways of weighing, not chances of success.${hasTies ? ' If two come out level, both get the better place.' : ''}`;
/** Who is never below whom, one sentence a pair. */
export const dominance = ({ dominance, ids, results }: FullComparison, names: readonly string[]): readonly string[] => {
	const name = (id: string) => quoted(names[ids.indexOf(id)]);
	return dominance.map(({ better, worse }) => {
		const what = setback(results[ids.indexOf(better)]);
		const out = what && ` But ${name(better)} is ${what}.`;
		return `${name(better)} always scores at least as well as ${name(worse)}, however you weigh it and whatever the open answers turn out to be.${out}`;
	});
};
export const noDominance = 'None of them is ahead in every way of weighing.';

/** The two lists that say between which candidates the choice is. */
export const choices = ['Between', 'and'];
/** What all factors together come to, in one sentence. */
export const sum = (differences: readonly FactorDifference[], first: string, second: string): string => {
	const sum = (end: 'lo' | 'hi') => differences.reduce((total, one) => total + one[end], 0);
	const { lo, hi } = wholePoints({ lo: sum('lo'), hi: sum('hi') });
	const points = (count: number) => plural(count, { one: 'point', other: 'points' });
	const ahead = (few: number, many: number, better: string, worse: string) =>
		`Weighed in your order, ${quoted(better)} ends up ${between(few, many)} ${points(many)} ahead of ${quoted(worse)}.`;
	if (lo === 0 && hi === 0) return `Weighed in your order, ${quoted(first)} and ${quoted(second)} come out level.`;
	if (lo >= 0) return ahead(lo, hi, first, second);
	if (hi <= 0) return ahead(-hi, -lo, second, first);
	return `Weighed in your order, ${quoted(first)} could end up to ${hi} ${points(hi)} ahead of ${quoted(second)}, or up to ${-lo} ${points(-lo)} behind.`;
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
