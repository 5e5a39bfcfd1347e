import type { Answer } from '../types.ts';
import { type FitState, withAnswer } from './state.ts';

/**
 * The state with an answer that a calculator has worked out from what the reader entered there.
 *
 * @param sum what it was worked out from, in one line of at most 300 characters: "30 to 40 hours at 6 a week"
 * @param day on which it was taken over, as `2026-11-24`
 */
export function withWorkedOut(state: FitState, question: string, answer: Answer, sum: string, day: string): FitState {
	const next = withAnswer(state, question, answer);
	return { ...next, provenance: { ...next.provenance, [question]: { quote: sum, kind: 'worked-out', day } } };
}
