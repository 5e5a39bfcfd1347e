import type { Answer, Question } from '../../src/model/types.ts';
import { scopeIncludes } from '../../src/model/verdict/scope.ts';

/** The answer that is as good, or as bad, as one to a question can be. */
export function extremeAnswer({ options = [], measure }: Question, goal: string, isGood: boolean): Answer {
	if (measure) {
		const numbers = {
			time: isGood ? { hours: 0 } : { hours: 9, pace: 1, weeks: 1 },
			cost: isGood ? { price: 0 } : { price: 9, budget: 1 },
		};
		return { kind: 'measure', numbers: numbers[measure.kind] as Readonly<Record<string, number>> };
	}
	const rank = ({ value = 0.5, dealBreaker, caps }: (typeof options)[number]) =>
		scopeIncludes(dealBreaker, goal) || scopeIncludes(caps, goal) ? value - 2 : value;
	const sorted = options.filter(({ saysRequired }) => !saysRequired).toSorted((a, b) => rank(a) - rank(b));
	return { kind: 'option', option: (isGood ? sorted.at(-1) : sorted[0])?.id ?? '' };
}
