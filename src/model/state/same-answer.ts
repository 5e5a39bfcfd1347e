import type { Answer } from '../types.ts';
import { cleanAnswer } from '../values/clean-answer.ts';

/** Whether two answers are the same in everything that is kept of them. */
export function isSameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(answer: Answer | undefined): unknown {
	const clean = cleanAnswer(answer);
	return clean?.kind === 'measure' ? Object.entries(clean.numbers).sort(([a], [b]) => (a < b ? -1 : 1)) : clean;
}
