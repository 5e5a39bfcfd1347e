import type { FactorDifference } from '~/model/compare/compare.ts';

/** Least part of a difference that is worth a row, in points. */
const LEAST = 0.5;

/** The factors that a choice turns on; the rest make less than half a point each. */
export function tellingDifferences(differences: readonly FactorDifference[]): readonly FactorDifference[] {
	return differences.filter(({ lo, hi }) => Math.max(Math.abs(lo), Math.abs(hi)) >= LEAST);
}
