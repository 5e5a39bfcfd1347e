import type { FullComparison } from './full-comparison.ts';

/** Places of the candidates, the one that is ahead in most ways of weighing first; between level ones the order of the candidates decides. */
export function leadersOf({ ranks }: FullComparison): readonly number[] {
	const mean = (counts: readonly number[]) => counts.reduce((sum, count, rank) => sum + count * rank, 0);
	return ranks.ranks
		.map((counts, place) => ({ place, first: counts[0] ?? 0, mean: mean(counts) }))
		.sort((a, b) => b.first - a.first || a.mean - b.mean || a.place - b.place)
		.map(({ place }) => place);
}
