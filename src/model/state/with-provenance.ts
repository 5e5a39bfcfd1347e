import { cleanProvenances, type Provenance } from './provenance.ts';
import type { FitState } from './state.ts';

/**
 * The state with where the answer to one question came from; unchanged where the question has no answer, or that cannot be kept.
 *
 * @param provenance with a quote that `cutQuote` has cut: a longer one ends anywhere
 */
export function withProvenance(state: FitState, question: string, provenance: Provenance): FitState {
	const answer = state.answers[question];
	const added = answer ? cleanProvenances({ [question]: provenance }, { [question]: answer }) : {};
	return { ...state, provenance: { ...state.provenance, ...added } };
}
