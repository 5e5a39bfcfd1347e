import type { FactorDifference } from '~/model/compare/compare.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { leadersOf } from '~/model/compare/leaders.ts';
import { questionOf } from '~/model/look-up.ts';
import type { Interval } from '~/model/types.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';

/** The words of a comparison: sentences made of what the model returns about several candidates. */

/** A name as it stands inside a sentence. */
const quoted = (name: string | undefined) => `“${name}”`;

/** How many of 100 ways, so that only all is told as 100 and only none as 0. */
export function ofHundred(count: number, draws: number): string {
	const rounded = Math.round((100 * count) / draws);
	if (rounded === 0 && count > 0) return 'fewer than 1';
	return rounded === 100 && count < draws ? 'more than 99' : String(rounded);
}

const PLACES = ['first', 'second', 'third', 'fourth'] as const;

/** "first in 83 of 100, second in 15, third in 2". Places that are never taken are left out. */
export function rankWords(counts: readonly number[], draws: number): string {
	const taken = counts.flatMap((count, rank) => (count > 0 ? [`${PLACES[rank]} in ${ofHundred(count, draws)}`] : []));
	return taken.map((words, at) => (at === 0 ? `${words} of 100` : words)).join(', ');
}

/** Names of the questions whose deal-breaker is met. */
export function metWords(content: PersonalContent, { dealBreakers }: Result): readonly string[] {
	const met = dealBreakers.filter(({ state }) => state === 'met');
	return met.map(({ question }) => questionOf(content, question).short);
}

const joined = (words: readonly string[]) =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Who is ahead, in one sentence. One with a deal-breaker met is never named first without it. */
export function leadWords(content: PersonalContent, full: FullComparison, names: readonly string[]): string {
	const { ranks, draws } = full.ranks;
	const [first = 0, second] = leadersOf(full);
	const share = (at: number) => ofHundred(ranks[at]?.[0] ?? 0, draws);
	const result = full.results[first];
	const met = result ? metWords(content, result) : [];
	const held = met.length > 0 ? `, but a deal-breaker is met for it (${joined(met.map((short) => short.toLowerCase()))})` : '';
	const other =
		second === undefined
			? ''
			: `${held ? ';' : ','} ${quoted(names[second])} in ${share(second)}${full.results[second]?.isRuledOut ? ', with a deal-breaker met' : ''}`;
	return `${quoted(names[first])} comes first in ${share(first)} of 100 ways to weigh it${held}${other}.`;
}

/** Who is never below whom, one sentence a pair. */
export function dominanceWords({ dominance, ids, results }: FullComparison, names: readonly string[]): readonly string[] {
	const name = (id: string) => quoted(names[ids.indexOf(id)]);
	return dominance.map(({ better, worse }) => {
		const held = results[ids.indexOf(better)]?.isRuledOut ? `, though a deal-breaker is met for ${name(better)}` : '';
		return `Whatever weighting keeps your order, and however the open answers fall, ${name(better)} never comes out below ${name(worse)}${held}.`;
	});
}

/** Points by which one is above (+) or below (−) another, as whole numbers. */
function wholePoints({ lo, hi }: Interval): Interval {
	return { lo: Math.round(lo), hi: Math.round(hi) };
}

const between = (few: number, many: number) => (few === many ? String(few) : `${few} to ${many}`);

/** What a factor gives to the first and to the second, in points: "3 to 9" and "0", or "up to 9" and "up to 5" where it can go either way. */
export function gainWords(difference: Interval): { readonly first: string; readonly second: string } {
	const { lo, hi } = wholePoints(difference);
	const gain = (few: number, many: number) => (many <= 0 ? '0' : few > 0 ? between(few, many) : `up to ${many}`);
	return { first: gain(lo, hi), second: gain(-hi, -lo) };
}

/** What all factors together come to, in one sentence. */
export function sumWords(differences: readonly FactorDifference[], first: string, second: string): string {
	const sum = (end: 'lo' | 'hi') => differences.reduce((total, one) => total + one[end], 0);
	const { lo, hi } = wholePoints({ lo: sum('lo'), hi: sum('hi') });
	const points = (many: number) => (many === 1 ? 'point' : 'points');
	if (lo === 0 && hi === 0) return `At the points of your order, ${quoted(first)} and ${quoted(second)} come out level.`;
	if (lo >= 0) return `At the points of your order, ${quoted(first)} is ahead by ${between(lo, hi)} ${points(hi)}.`;
	if (hi <= 0) return `At the points of your order, ${quoted(second)} is ahead by ${between(-hi, -lo)} ${points(-lo)}.`;
	return `At the points of your order, it can still go either way: ${quoted(second)} ahead by up to ${-lo}, or ${quoted(first)} by up to ${hi}.`;
}

/** Least part of a difference that is worth a row, in points. */
const LEAST = 0.5;

/** The factors that a choice turns on; the rest make less than half a point each. */
export function tellingDifferences(differences: readonly FactorDifference[]): readonly FactorDifference[] {
	return differences.filter(({ lo, hi }) => Math.max(Math.abs(lo), Math.abs(hi)) >= LEAST);
}
