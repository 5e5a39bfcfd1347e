import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { parseFragment } from '~/model/state/fragment.ts';
import { type Dropped, EMPTY_STATE, type FitState, isEmptyState, type StoreProblem } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { readDevice, watchDevice, writeDevice } from './device.ts';
import { loadDeviceLibrary } from './load.ts';

/**
 * The answers of the fit check: the device's own, or those of a link.
 *
 * 1. The server renders it empty; the device's answers come in after hydration, so that both agree at first.
 * 2. A link with answers in its `#fragment` shows those. If the device holds other answers, they stay untouched until the reader keeps the
 *    link's (`isGuest`); its own then go to the library, where they can be opened again.
 * 3. Each change is written at once; another tab's change comes in by itself, and the browser's back and forward read the device again.
 */
export interface FitStore {
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** The answers came with a link and are not the device's own. */
	readonly isGuest: boolean;
	/** Open the link's answers on this device; its own go to the library. */
	readonly keep: () => Promise<void>;
	/** Leave the link and show the device's own answers. */
	readonly leave: () => void;
	/** The device's own answers while a link's are shown; otherwise the same as `state`. */
	readonly own: FitState;
	/** Changes what the device holds now, another tab's changes included, while a link's answers stay shown. Nothing changes where it is not kept. */
	readonly changeOwn: (next: (now: FitState) => FitState) => StoreProblem | undefined;
	/** Version of the model that the answers were written with, null where that is not told or nothing was read. */
	readonly version: string | null;
	/** What could not be read of the link or the device's record. */
	readonly dropped: readonly Dropped[];
	readonly problem: StoreProblem | undefined;
	/** The first reading is done. What is picked before would be lost, so the form waits for it. */
	readonly isReady: boolean;
}

const isSame = (a: FitState, b: FitState) => JSON.stringify(a) === JSON.stringify(b);
/** A fragment with answers; any other is a place on the page. */
const hasAnswers = (fragment: string) => /^#.*=/.test(fragment);

export function useFitStore(model: Model): FitStore {
	const [state, setState] = useState<FitState>(EMPTY_STATE);
	const [own, setOwn] = useState<FitState>(EMPTY_STATE);
	const [isGuest, setGuest] = useState(false);
	const [version, setVersion] = useState<string | null>(null);
	const [dropped, setDropped] = useState<readonly Dropped[]>([]);
	const [problem, setProblem] = useState<StoreProblem>();
	const [isReady, setReady] = useState(false);
	const guest = useRef(false);
	guest.current = isGuest;

	const load = useCallback(() => {
		const own = readDevice(model);
		const link = hasAnswers(location.hash) ? parseFragment(model, location.hash) : undefined;
		const ownState = own?.state ?? EMPTY_STATE;
		const isForeign = link !== undefined && !isEmptyState(link.state) && !isSame(link.state, ownState);
		const adopts = isForeign && isEmptyState(ownState);
		setState(isForeign ? link.state : ownState);
		setGuest(isForeign && !adopts);
		setOwn(ownState);
		setVersion((isForeign ? link : own)?.version ?? null);
		setDropped((link ?? own)?.dropped ?? []);
		const adoptProblem = adopts ? writeDevice(model, link.state) : undefined;
		setProblem(adoptProblem);
		// Once the answers are the device's own the address lets go of them: a reload then shows the latest, not the link's.
		if (link && !adoptProblem && (adopts || !isForeign)) history.replaceState(null, '', location.pathname);
	}, [model]);

	useEffect(() => {
		load();
		setReady(true);
		// A link's answers are not the device's: neither another tab nor a restored page changes them.
		const reload = () => (guest.current ? setOwn(readDevice(model)?.state ?? EMPTY_STATE) : load());
		// A device that keeps nothing has nothing newer than what the page still shows.
		const restored = (event: PageTransitionEvent) => event.persisted && readDevice(model) && reload();
		// Links within the page change the fragment too; only one with answers is a new link.
		const followed = () => hasAnswers(location.hash) && load();
		const stopWatching = watchDevice(reload);
		addEventListener('hashchange', followed);
		addEventListener('pageshow', restored);
		return () => {
			stopWatching();
			removeEventListener('hashchange', followed);
			removeEventListener('pageshow', restored);
		};
	}, [load, model]);

	const change = (next: FitState) => {
		setState(next);
		if (!isGuest) setProblem(writeDevice(model, next));
	};
	const changeOwn = (next: (now: FitState) => FitState) => {
		const changed = next(readDevice(model)?.state ?? EMPTY_STATE);
		const notKept = writeDevice(model, changed);
		setProblem(notKept);
		if (!notKept) setOwn(changed);
		return notKept;
	};
	const keep = async () => {
		// What guide pages and most visits never need loads when it is asked for.
		const { openInPlace } = await loadDeviceLibrary();
		const notKept = openInPlace(model, state);
		setProblem(notKept);
		if (notKept) return;
		history.replaceState(null, '', location.pathname);
		setGuest(false);
		setDropped([]);
	};
	const leave = () => {
		history.replaceState(null, '', location.pathname);
		load();
	};
	return { state, change, own: isGuest ? own : state, changeOwn, isGuest, keep, leave, version, dropped, problem, isReady };
}
