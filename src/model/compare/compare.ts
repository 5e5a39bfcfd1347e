/** Candidates side by side, for one goal and one importance order. Each is scored by itself: another candidate never changes its score. */

import { TOLERANCE } from '../tolerance.ts';
import type { Answers, Model, Order } from '../types.ts';
import { readFactors } from '../verdict/factors.ts';
import type { Result } from '../verdict/result.ts';
import { scoreAnswers } from '../verdict/score.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';
import { factorDifferences } from './difference.ts';
import { dominates } from './dominance.ts';
import { type Profile, profileOf } from './profile.ts';

/** Values run to 1, scores to 100. */
const TOP = 100;

/** One credential or alternative. */
export interface Candidate {
	readonly id: string;
	/** Who issues it, in the person's words; '' when not told. */
	readonly issuer: string;
	/** With the person's own among them: `shareOwnAnswers`. */
	readonly answers: Answers;
}

/** What one factor does to the difference of two candidates. */
export interface FactorDifference {
	readonly factor: string;
	/** Points of score by which the first is above (+) or below (−) the second on this factor, over the open answers. */
	readonly lo: number;
	readonly hi: number;
}

export interface Comparison {
	readonly order: Order;
	/** One for each candidate, in their order. */
	readonly results: readonly Result[];
	/** Pairs of which the first never scores below the second, whatever weighting keeps the order and however the open answers fall. */
	readonly dominance: readonly { readonly better: string; readonly worse: string }[];
	/** What `countRanksInOrder` needs. */
	readonly profiles: readonly Profile[];
	readonly corners: readonly (readonly number[])[];
}

/** @throws never; without candidates every list is empty */
export function compareCandidates(model: Model, goalId: string, candidates: readonly Candidate[], order?: Order | null): Comparison {
	const weighted = weighGoal(model, goalId, order);
	const profiles = candidates.map((candidate) => profileOf(readFactors(weighted, candidate.answers), candidate));
	const dominance = candidates.flatMap((better, i) =>
		candidates.flatMap((worse, j) =>
			i !== j && dominates(weighted.corners, profiles[i] as Profile, profiles[j] as Profile)
				? [{ better: better.id, worse: worse.id }]
				: [],
		),
	);
	const results = candidates.map(({ answers }) => scoreAnswers(model, goalId, answers, order));
	return { order: weighted.order, results, dominance, profiles, corners: weighted.corners };
}

/**
 * What the choice between two candidates turns on: every factor with its part of the difference of their scores at the points, the largest
 * first, those that are the same left out. The parts sum to the difference. An unknown that both share counts once.
 */
export function turningPoints({ results, profiles, order }: Comparison, first: number, second: number): readonly FactorDifference[] {
	const factors = order.flat();
	const points = factors.map((factor) => results[0]?.points[factor] ?? 0);
	return factorDifferences(points, profiles[first] ?? [], profiles[second] ?? [])
		.map(({ lo, hi }, at) => ({ factor: factors[at] as string, lo: lo * TOP, hi: hi * TOP }))
		.filter(({ lo, hi }) => Math.max(Math.abs(lo), Math.abs(hi)) > TOLERANCE)
		.sort((x, y) => Math.abs(y.lo + y.hi) - Math.abs(x.lo + x.hi) || y.hi - y.lo - (x.hi - x.lo));
}
