import type { Answer } from '../types.ts';
import { cutQuote } from './cut-quote.ts';
import { type FitState, withAnswer } from './state.ts';
import { withProvenance } from './with-provenance.ts';

/**
 * The state with an answer that a calculator has worked out from what the reader entered there.
 *
 * @param sum what it was worked out from, in one line: "30 to 40 hours at 6 a week"
 * @param day on which it was taken over, as `2026-11-24`
 */
export function withWorkedOut(state: FitState, question: string, answer: Answer, sum: string, day: string): FitState {
	return withProvenance(withAnswer(state, question, answer), question, { quote: cutQuote(sum), kind: 'worked-out', day });
}
