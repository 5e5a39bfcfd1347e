/** Who is ahead, how surely, and whether that is good enough: what a comparison says in one sentence, as plain data. */

import type { Result } from '../verdict/result.ts';
import type { Comparison } from './compare.ts';
import type { RankAcceptability } from './rank-acceptability.ts';

/** One is ahead of another "nearly however it is weighed" from this share of the ways of weighing; below it, in most ways. Our judgement. */
const NEARLY = 0.95;
/** Below this share the two are close. Our judgement. */
const MOSTLY = 0.75;

/** How surely one is ahead: whatever weighting keeps the order and however the open answers fall, in nearly all of these ways, or in most. */
export type Sureness = 'always' | 'nearly' | 'mostly';

/** Whether a candidate is good enough; `open`: that is not known yet. */
export type Enough = 'good' | 'open' | 'held-back' | 'weak';

/** What is said of the order. Candidates stand by their places. */
export type Saying =
	/** Something rules every one of them out. */
	| { readonly kind: 'none-left' }
	/** Fewer than two have answers enough to be put in an order, though more are left. */
	| { readonly kind: 'too-few' }
	| { readonly kind: 'only'; readonly first: number }
	| { readonly kind: 'ahead'; readonly first: number; readonly how: Sureness }
	| { readonly kind: 'level'; readonly between: readonly number[] }
	/** `answers`: at the points of the order, open answers decide between the first two; else how they are weighed does. */
	| { readonly kind: 'close'; readonly between: readonly number[]; readonly dependsOn: 'answers' | 'weights' };

export interface Lead {
	readonly saying: Saying;
	/** Those that are put in an order, the best first; then `few`, then `out`. */
	readonly order: readonly number[];
	/** How many are put in an order. */
	readonly ranked: number;
	/** Those that have too few answers for a range. */
	readonly few: readonly number[];
	/** Those that are ruled out. They are ahead of nobody, whatever they score. */
	readonly out: readonly number[];
	/** One for each candidate. */
	readonly enough: readonly Enough[];
}

/** What a lead is found from. */
export interface LeadSource extends Pick<Comparison, 'results' | 'dominance'> {
	readonly ids: readonly string[];
	readonly ranks: RankAcceptability;
	/** Whether open answers alone can put the first or the second of two ahead, at the points of the order. */
	readonly isOpenBetween: (first: number, second: number) => boolean;
}

export function findLead(source: LeadSource): Lead {
	const { results, ranks } = source;
	const places = results.map((_, place) => place);
	const isOut = (place: number) => results[place]?.standing === 'ruled-out';
	const isFew = (place: number) => !isOut(place) && results[place]?.isRangeDue === false;
	const ahead = places.filter((place) => !isOut(place) && !isFew(place));
	const wins = (place: number) => ahead.reduce((sum, other) => sum + (ranks.wins[place]?.[other] ?? 0), 0);
	const ranked = ahead.toSorted((a, b) => wins(b) - wins(a) || a - b);
	const [few, out] = [places.filter(isFew), places.filter(isOut)];
	return {
		saying: sayingOf(source, ranked, few.length),
		order: [...ranked, ...few, ...out],
		ranked: ranked.length,
		few,
		out,
		enough: results.map(enoughOf),
	};
}

function sayingOf({ ids, ranks, dominance, isOpenBetween }: LeadSource, ranked: readonly number[], few: number): Saying {
	const [first, ...others] = ranked;
	if (first === undefined) return { kind: few > 0 ? 'too-few' : 'none-left' };
	if (others.length === 0) return few > 0 ? { kind: 'too-few' } : { kind: 'only', first };
	const share = (place: number, other: number) => (ranks.wins[place]?.[other] ?? 0) / ranks.draws;
	const near = others.filter((other) => share(first, other) < MOSTLY);
	if (near.length > 0) {
		const between = [first, ...near];
		const areLevel = between.every((one) => between.every((other) => share(one, other) === 0));
		if (areLevel) return { kind: 'level', between };
		return { kind: 'close', between, dependsOn: isOpenBetween(first, near[0] as number) ? 'answers' : 'weights' };
	}
	const isAlways = others.every((other) => dominance.some(({ better, worse }) => better === ids[first] && worse === ids[other]));
	const isNearly = others.every((other) => share(first, other) >= NEARLY);
	return { kind: 'ahead', first, how: isAlways ? 'always' : isNearly ? 'nearly' : 'mostly' };
}

function enoughOf({ standing, verdict, isSettled }: Result): Enough {
	if (standing === 'held-back') return 'held-back';
	if (verdict === 'weak') return 'weak';
	return isSettled ? 'good' : 'open';
}
