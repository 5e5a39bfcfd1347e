import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FitViewStore } from './use-fit-view.ts';

/** The rows that hold no question. */
export const FIRST_ROW = 'goal';
export const PRIORITIES_ROW = 'priorities';

export interface Folds {
	readonly isOpen: (row: string) => boolean;
	readonly onToggle: (row: string, isOpen: boolean) => void;
}

export interface FoldsOptions extends FitViewStore {
	readonly isReady: boolean;
	readonly arrivals: number;
	/** Rows that are answered now. */
	readonly answered: readonly string[];
}

/**
 * Which rows of the answers are unfolded: with all questions on one page those that had no answer when the page was opened, or else none; and
 * the one that the address names. Giving an answer folds nothing, so that what is being answered stays where it is.
 */
export function useFolds({ view, form, hash, isReady, arrivals, answered }: FoldsOptions): Folds {
	const [answeredThen, setAnsweredThen] = useState(answered);
	const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
	const onToggle = (row: string, isOpen: boolean) => setToggled((now) => ({ ...now, [row]: isOpen }));
	const wasReady = useRef(false);
	useLayoutEffect(() => {
		setAnsweredThen(answered);
		// What the reader folded while the answers were on their way stays as they left it.
		if (wasReady.current) setToggled({});
		wasReady.current = isReady;
	}, [isReady, arrivals, form, view]);
	useLayoutEffect(() => {
		const named = hash.replace(/^#(question-)?/, '').replace('credential-name', FIRST_ROW);
		if (view === 'whole' && named) onToggle(named, true);
	}, [isReady, arrivals, form, view, hash]);
	return {
		// One at a time they are all unfolded, and the address shows one of them.
		isOpen: (row) => (view === 'step' ? row !== PRIORITIES_ROW : (toggled[row] ?? (form === 'page' && !answeredThen.includes(row)))),
		onToggle,
	};
}
