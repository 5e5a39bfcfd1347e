import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cleanName } from '~/model/state/clean-name.ts';
import {
	type Dropped,
	EMPTY_STATE,
	type FitState,
	isEmptyState,
	NOTHING_READ,
	type ParsedState,
	type StoreProblem,
} from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { nameInAddress } from './form-view.ts';
import { loadOpenInPlace, readLinkLater } from './load.ts';
import { openAssessmentOf } from './open-assessment.ts';
import { useKept } from './use-kept.ts';
import { isForeign, useLink } from './use-link.ts';

/**
 * The answers of the fit check: the device's own, or those of a link.
 *
 * 1. The server renders it empty; the device's answers come in after hydration, so that both agree at first, and a link's when what reads them
 *    has loaded.
 * 2. A link with answers in its `#fragment` shows those. If the device holds other answers, they stay untouched until the reader keeps the
 *    link's (`isGuest`); its own then go to the library, where they can be opened again.
 * 3. A name in the address (`#about:`), which the front page hands over, begins an assessment: the one that is open goes to the library, unless
 *    it has neither a name nor a goal yet, and so is what the name was wanted for.
 * 4. Each change is written at once; another tab's change comes in by itself, and the browser's back and forward read the device again.
 */
export interface FitStore extends ParsedState {
	/** Before the address has been read it only shows: what was entered is to be entered again then (`parts/EarlyForm.tsx`). */
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
	readonly problem: StoreProblem | undefined;
	/** The first reading is done, and what the address brings has come in. */
	readonly isReady: boolean;
	/** Counts how often other answers came in as a whole: by a link, or in place of one. */
	readonly arrivals: number;
}

export function useFitStore(model: Model): FitStore {
	const store = openAssessmentOf(model);
	const own = useKept(store);
	/** A link's answers beside others of the device's. */
	const [guest, setGuest] = useState<ParsedState>();
	/** What a link brought that nobody can use, also where the rest is the device's own. */
	const [lost, setLost] = useState<readonly Dropped[]>();
	/** Why something was refused that changes nothing then. */
	const [refused, setRefused] = useState<StoreProblem>();
	const [arrivals, setArrivals] = useState(0);
	/** What the address brings has been read, with what loads for it. */
	const [isRead, setRead] = useState(false);
	/** What is entered before that: a link's answers may take the place of the device's own, so nothing of it is written yet. */
	const [early, setEarly] = useState<FitState>();
	/** One that begins with a name, until the open one is put aside. */
	const [beginning, setBeginning] = useState<FitState>();
	const begun = useRef(EMPTY_STATE);
	const begin = (state: FitState) => {
		begun.current = state;
		setBeginning(state);
	};

	const arrive = () => setArrivals((count) => count + 1);
	/** Ends the link's visit, if it was one. The address lets go of it too: a reload then shows the latest, not the link's. */
	const letGo = () => {
		history.replaceState(null, '', location.pathname);
		setGuest(undefined);
		arrive();
	};
	const settle = (notKept: StoreProblem | undefined) => {
		setRefused(notKept);
		return notKept;
	};
	useLink(model, readLinkLater, (link) => {
		setRead(true);
		setEarly(undefined);
		const { value: now, problem } = store.read();
		const isGuest = isForeign(link, now.state);
		const isAdopted = isGuest && isEmptyState(now.state);
		setGuest(isGuest && !isAdopted ? link : undefined);
		setLost(link?.dropped);
		setRefused(undefined);
		const notKept = isAdopted ? store.change(() => link) : problem;
		if (link && !notKept && (isAdopted || !isGuest)) letGo();
		else arrive();
	});
	useLayoutEffect(() => {
		const name = cleanName(nameInAddress());
		if (name === '') return;
		const { state } = store.read().value;
		if (state.name === '' && state.goal === null) store.change((now) => ({ ...now, state: { ...now.state, name } }));
		else if (state.name !== name) {
			const end = () => setBeginning(undefined);
			begin({ ...EMPTY_STATE, name });
			// Where it does not load, the name stays in the address for a next try.
			loadOpenInPlace()
				.then(({ openInPlace }) => settle(openInPlace(model, begun.current)) ?? letGo())
				.then(end, end);
			return;
		}
		letGo();
	}, []);

	const isReady = own !== undefined && isRead && !beginning;
	const notKept = beginning ?? early;
	const shown = guest ?? (notKept ? { ...NOTHING_READ, state: notKept } : (own?.value ?? NOTHING_READ));
	return {
		...shown,
		dropped: lost ?? shown.dropped,
		own: own?.value.state ?? NOTHING_READ.state,
		isGuest: guest !== undefined,
		problem: refused ?? own?.problem,
		isReady,
		arrivals,
		change: (state) => {
			setRefused(undefined);
			if (guest) setGuest({ ...guest, state });
			else if (beginning) begin(state);
			else if (!isRead) setEarly(state);
			else store.change((now) => ({ ...now, state }));
		},
		changeOwn: (next) => {
			const now = store.read().value;
			return settle(store.replace({ ...now, state: next(now.state) }));
		},
		keep: async () => {
			// What guide pages and most visits never need loads when it is asked for.
			const { openInPlace } = await loadOpenInPlace();
			if (settle(openInPlace(model, shown.state))) return;
			letGo();
			setLost(undefined);
		},
		leave: () => {
			letGo();
			setLost(undefined);
			setRefused(undefined);
		},
	};
}
