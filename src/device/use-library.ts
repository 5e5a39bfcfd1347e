import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { joinLibraries } from '~/model/keeping/join-libraries.ts';
import { EMPTY_LIBRARY, type Library } from '~/model/keeping/library.ts';
import type { Dropped, StoreProblem } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { attempt, watchDevice } from './device.ts';
import { readLibrary, readLibraryText, writeLibrary } from './device-library.ts';

/** What the device keeps beside the open assessment. */
export interface LibraryStore {
	readonly library: Library;
	/**
	 * Changes what the device holds now, another tab's changes included, and says whether it was kept. What was not kept stays in the page,
	 * and goes to the device with the next change that is.
	 */
	readonly change: (next: (now: Library) => Library) => StoreProblem | undefined;
	/** Reads the device again, where something else than `change` has written to it. */
	readonly reload: () => void;
	/** Version of the model that wrote it, null where that is not told. */
	readonly version: string | null;
	/** What could not be read. It is put aside, as it is, before the library is written. */
	readonly dropped: readonly Dropped[];
	readonly problem: StoreProblem | undefined;
	readonly isReady: boolean;
}

/** A library that only the page has, and the device's text that it was made from. */
interface Unkept {
	readonly library: Library;
	readonly text: string | null;
}

/** Reads the library after hydration and again whenever another tab changes it or the browser brings the page back. */
export function useLibrary(model: Model): LibraryStore {
	const [parsed, setParsed] = useState(() => ({
		library: EMPTY_LIBRARY,
		version: null as string | null,
		dropped: [] as readonly Dropped[],
	}));
	const [problem, setProblem] = useState<StoreProblem>();
	const [isReady, setReady] = useState(false);
	const unkept = useRef<Unkept>();

	/** The device's library with what the page alone has; where another tab has written since, both, so that neither is lost. */
	const newest = useCallback(() => {
		const onDevice = readLibrary(model);
		if (!unkept.current) return onDevice;
		const { library, text } = unkept.current;
		const joined = text === readLibraryText() ? library : joinLibraries(model, onDevice.library, library).library;
		return { ...onDevice, library: joined };
	}, [model]);

	const load = useCallback(() => {
		const next = newest();
		if (unkept.current) unkept.current = { library: next.library, text: readLibraryText() };
		setParsed(next);
	}, [newest]);

	useEffect(() => {
		load();
		setReady(true);
		// Where nobody may even look, that is said before anything is typed.
		setProblem(attempt(() => void localStorage.length));
		const restored = (event: PageTransitionEvent) => event.persisted && load();
		const stopWatching = watchDevice(load);
		addEventListener('pageshow', restored);
		return () => {
			stopWatching();
			removeEventListener('pageshow', restored);
		};
	}, [load]);

	const change = (next: (now: Library) => Library) => {
		const now = newest();
		const library = next(now.library);
		const notKept = writeLibrary(model, library);
		unkept.current = notKept && { library, text: readLibraryText() };
		// The page keeps what is being typed as it is: on the device a name has no space at its end.
		setParsed({ ...(notKept ? now : readLibrary(model)), library });
		setProblem(notKept);
		return notKept;
	};
	return { ...parsed, change, reload: load, problem, isReady };
}
