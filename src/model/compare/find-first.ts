/** The one answer to find first when several candidates are compared. */

import { TOLERANCE } from '../tolerance.ts';
import { openQuestions } from '../verdict/open-questions.ts';
import type { Comparison } from './compare.ts';
import { differenceRange, unknownsBetween } from './difference.ts';
import type { Lead } from './lead.ts';

export interface FindFirst {
	readonly question: string;
	/** Whose answer it is; null where it is one for several of them. */
	readonly place: number | null;
	/**
	 * It could rule out the one that is ahead; it could by itself put another one ahead, the rest turning out middling; or it could tell by
	 * itself whether the one that is ahead is good enough.
	 */
	readonly does: 'rules-out' | 'changes-lead' | 'settles';
}

/** @returns null where no open answer can do any of that by itself */
export function findFirst(comparison: Comparison, lead: Lead): FindFirst | null {
	const { saying } = lead;
	if (saying.kind === 'none-left' || saying.kind === 'too-few') return null;
	const fronts = 'between' in saying ? saying.between : [saying.first];
	for (const place of fronts) {
		const question = comparison.results[place]?.couldRuleOut[0];
		if (question !== undefined) return { question, place, does: 'rules-out' };
	}
	return findChangeOfLead(comparison, lead) ?? findSettling(comparison, fronts);
}

/** The unanswered question that reaches furthest past the middle of the difference to another one, at the points. */
function findChangeOfLead({ results, profiles, order }: Comparison, { order: places, ranked }: Lead): FindFirst | null {
	const [first = 0, ...others] = places.slice(0, ranked);
	const points = order.flat().map((factor) => results[0]?.points[factor] ?? 0);
	const asked = results.map((result) => openQuestions(result).map(({ question }) => question));
	const isAsked = (place: number, question: string) => asked[place]?.includes(question);
	const found = others.flatMap((other) => {
		const [a = [], b = []] = [profiles[first], profiles[other]];
		const { lo, hi } = differenceRange(points, a, b);
		return unknownsBetween(points, a, b).flatMap(({ question, width, whose }) => {
			const place = whose === 'second' ? other : first;
			const past = width / 2 - Math.abs(lo + hi) / 2;
			return past > TOLERANCE && isAsked(place, question) ? [{ question, place: whose === 'both' ? null : place, past }] : [];
		});
	});
	const [best] = found.toSorted((x, y) => y.past - x.past);
	return best ? { question: best.question, place: best.place, does: 'changes-lead' } : null;
}

function findSettling({ results }: Comparison, fronts: readonly number[]): FindFirst | null {
	for (const place of fronts) {
		const result = results[place];
		const open = result && openQuestions(result).find(({ couldSettle }) => couldSettle);
		if (open) return { question: open.question, place, does: 'settles' };
	}
	return null;
}
