import { useCallback, useEffect, useState } from 'preact/hooks';
import { EMPTY_LIBRARY, type Library } from '../model/library.ts';
import type { Dropped } from '../model/state.ts';
import type { Model } from '../model/types.ts';
import { type StoreProblem, watchDevice } from './device.ts';
import { readLibrary, writeLibrary } from './device-library.ts';

/** What the device keeps beside the open assessment. */
export interface LibraryStore {
	readonly library: Library;
	/** Changes what the device holds now, another tab's changes included, and says whether it was kept. */
	readonly change: (next: (now: Library) => Library) => StoreProblem | undefined;
	/** What could not be read. It is lost only with the next change. */
	readonly dropped: readonly Dropped[];
	readonly problem: StoreProblem | undefined;
	readonly isReady: boolean;
}

/** Reads the library after hydration and again whenever another tab changes it or the browser brings the page back. */
export function useLibrary(model: Model): LibraryStore {
	const [library, setLibrary] = useState<Library>(EMPTY_LIBRARY);
	const [dropped, setDropped] = useState<readonly Dropped[]>([]);
	const [problem, setProblem] = useState<StoreProblem>();
	const [isReady, setReady] = useState(false);

	const load = useCallback(() => {
		const parsed = readLibrary(model);
		setLibrary(parsed.library);
		setDropped(parsed.dropped);
	}, [model]);

	useEffect(() => {
		load();
		setReady(true);
		const restored = (event: PageTransitionEvent) => event.persisted && load();
		const stopWatching = watchDevice(load);
		addEventListener('pageshow', restored);
		return () => {
			stopWatching();
			removeEventListener('pageshow', restored);
		};
	}, [load]);

	const change = (next: (now: Library) => Library) => {
		// On a device that keeps nothing the page's own library is the newest.
		const changed = next(problem ? library : readLibrary(model).library);
		const notKept = writeLibrary(model, changed);
		setLibrary(changed);
		setProblem(notKept);
		return notKept;
	};
	return { library, change, dropped, problem, isReady };
}
