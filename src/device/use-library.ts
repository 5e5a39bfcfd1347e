import type { Library, ParsedLibrary } from '~/model/keeping/library.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import type { KeyedStore } from './store.ts';
import { useKept } from './use-kept.ts';

/** What the device keeps beside the open assessment. */
export interface LibraryStore extends ParsedLibrary {
	/**
	 * Changes what the device holds now, another tab's changes included, and says whether it was kept. What was not kept stays in the page,
	 * and goes to the device with the next change that is.
	 */
	readonly change: (next: (now: Library) => Library) => StoreProblem | undefined;
	/** Also where nobody may look: that is said before anything is typed. */
	readonly problem: StoreProblem | undefined;
	/** The first reading is done. */
	readonly isReady: boolean;
}

const NOTHING: ParsedLibrary = { library: { assessments: [], records: [] }, version: null, dropped: [] };

/** @param store undefined where a page shows something before it has loaded what reads the library (`libraryOf`) */
export function useLibrary(store: KeyedStore<ParsedLibrary> | undefined): LibraryStore {
	const kept = useKept(store);
	return {
		...(kept?.value ?? NOTHING),
		change: (next) => store?.change((now) => ({ ...now, library: next(now.library) })),
		problem: kept?.problem ?? (kept?.isBlocked ? 'blocked' : undefined),
		isReady: kept !== undefined,
	};
}
