import { type DecisionDraft, EMPTY_DRAFT, formatDraft, parseDraft } from '~/model/keeping/decision-draft.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { DRAFT_KEY } from './keys.ts';
import { keyedStore } from './store.ts';
import { useKept } from './use-kept.ts';

export { EMPTY_DRAFT };

/** A decision that is being written. */
export interface DraftStore {
	readonly draft: DecisionDraft;
	/**
	 * Writes it down at once, so that leaving the page loses nothing; the empty one takes it off the device. Each change is of what stands
	 * there now: two fields may change before the page is drawn anew.
	 */
	readonly write: (next: (now: DecisionDraft) => DecisionDraft) => void;
	readonly problem: StoreProblem | undefined;
}

export const DRAFT = keyedStore(DRAFT_KEY, {
	parse: parseDraft,
	format: (draft) => (draft === EMPTY_DRAFT ? null : formatDraft(draft)),
});

/** Reads the draft at once, as it only stands in what the server never renders. */
export function useDraft(): DraftStore {
	const kept = useKept(DRAFT, true);
	return {
		draft: kept?.value ?? EMPTY_DRAFT,
		write: (next) => {
			DRAFT.change(next);
		},
		problem: kept?.problem,
	};
}
