import type { Question } from '../types.ts';

/** Longer than any question takes: one that does not say comes last. */
const NO_MINUTES = 1e6;

/** Sorts questions that could rule something out: those that are asked first, then the quickest. Equals keep their order. */
export function byAsking(a: Question, b: Question): number {
	return Number(b.isAskedFirst ?? false) - Number(a.isAskedFirst ?? false) || (a.minutes ?? NO_MINUTES) - (b.minutes ?? NO_MINUTES);
}
