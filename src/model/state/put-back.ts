import { type FitState, withAnswer, withoutProvenance } from './state.ts';

/** The state with one question as it was before: its answer, and where that came from. */
export function putBack(state: FitState, question: string, before: FitState): FitState {
	const { [question]: provenance } = before.provenance;
	const next = withoutProvenance(withAnswer(state, question, before.answers[question]), question);
	return provenance ? { ...next, provenance: { ...next.provenance, [question]: provenance } } : next;
}
