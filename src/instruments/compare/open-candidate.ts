import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import { isEmptyState } from '~/model/state/state.ts';
import type { CandidateActions, CandidateSource } from './candidate-actions.ts';

/**
 * Opens a candidate in the fit check; the one that was open takes its place here. False where the device does not let it.
 *
 * @param put of the actions from the same source
 */
export function openCandidate({ opened, library }: CandidateSource, put: CandidateActions['put'], candidate: ComparedCandidate): boolean {
	const { kept } = candidate;
	const { state } = opened;
	if (!kept) return false;
	const before = library.library;
	const aside = isEmptyState(state) ? null : { state, preset: null, isCompared: true };
	// There was room for both as they were.
	if (put(candidate, aside) ?? opened.change(() => candidate.state)) {
		library.change(() => before);
		opened.change(() => state);
		return false;
	}
	return true;
}
