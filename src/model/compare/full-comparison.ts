import type { Model, Order } from '../types.ts';
import type { Result } from '../verdict/result.ts';
import { type Candidate, compareCandidates, type FactorDifference, turningPoints } from './compare.ts';
import { type FindFirst, findFirst } from './find-first.ts';
import { findLead, type Lead } from './lead.ts';
import { countRanksInOrder, type RankAcceptability } from './rank-acceptability.ts';

/** Everything there is to say about candidates side by side: plain data, as it goes from one thread to another. */
export interface FullComparison {
	readonly order: Order;
	/** Ids of the candidates; every list below is in their order. */
	readonly ids: readonly string[];
	readonly results: readonly Result[];
	/** Pairs of which the first never comes out below the second. */
	readonly dominance: readonly { readonly better: string; readonly worse: string }[];
	readonly ranks: RankAcceptability;
	/** For each candidate and each other one, what their difference is made of; empty against itself. */
	readonly turning: readonly (readonly (readonly FactorDifference[])[])[];
	readonly lead: Lead;
	/** Null where no open answer could change the choice by itself. */
	readonly findFirst: FindFirst | null;
}

/** @param model with the person's concerns */
export function compareInFull(model: Model, goal: string, candidates: readonly Candidate[], order: Order | null): FullComparison {
	const comparison = compareCandidates(model, goal, candidates, order);
	const { results, dominance } = comparison;
	const ids = candidates.map(({ id }) => id);
	const ranks = countRanksInOrder(comparison.profiles, comparison.corners);
	const turning = candidates.map((_, first) =>
		candidates.map((_, second) => (first === second ? [] : turningPoints(comparison, first, second))),
	);
	const isOpenBetween = (first: number, second: number) => {
		const parts = turning[first]?.[second] ?? [];
		const sum = (end: 'lo' | 'hi') => parts.reduce((total, part) => total + part[end], 0);
		return sum('lo') < 0 && sum('hi') > 0;
	};
	const lead = findLead({ ids, results, dominance, ranks, isOpenBetween });
	return { order: comparison.order, ids, results, dominance, ranks, turning, lead, findFirst: findFirst(comparison, lead) };
}
