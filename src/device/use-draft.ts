import { useEffect, useState } from 'preact/hooks';
import { type DecisionDraft, EMPTY_DRAFT, formatDraft, parseDraft } from '~/model/keeping/decision-draft.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { attempt, DRAFT_KEY, watchDevice } from './device.ts';

/** A decision that is being written. */
export { EMPTY_DRAFT };

export interface DraftStore {
	readonly draft: DecisionDraft;
	/** Writes it down at once, so that leaving the page loses nothing; the empty one takes it off the device. */
	readonly write: (next: DecisionDraft) => void;
	readonly problem: StoreProblem | undefined;
}

function read(): DecisionDraft {
	let draft = EMPTY_DRAFT;
	attempt(() => {
		draft = parseDraft(localStorage.getItem(DRAFT_KEY));
	});
	return draft;
}

/** Reads the draft at once, as it only stands in what the server never renders, and again whenever another tab changes it. */
export function useDraft(): DraftStore {
	const [draft, setDraft] = useState<DecisionDraft>(read);
	const [problem, setProblem] = useState<StoreProblem>();

	useEffect(() => {
		// What only the page has is newer than what the device would not keep.
		const load = () => problem || setDraft(read());
		const restored = (event: PageTransitionEvent) => event.persisted && load();
		const stopWatching = watchDevice(load, [DRAFT_KEY]);
		addEventListener('pageshow', restored);
		return () => {
			stopWatching();
			removeEventListener('pageshow', restored);
		};
	}, [problem]);

	const write = (next: DecisionDraft) => {
		setDraft(next);
		setProblem(
			attempt(() => (next === EMPTY_DRAFT ? localStorage.removeItem(DRAFT_KEY) : localStorage.setItem(DRAFT_KEY, formatDraft(next)))),
		);
	};
	return { draft, write, problem };
}
