import { useState } from 'preact/hooks';
import { parseFragment } from '~/model/state/fragment.ts';
import { type Dropped, type FitState, isEmptyState, NOTHING_READ, type ParsedState, type StoreProblem } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { loadOpenInPlace } from './load.ts';
import { openAssessmentOf } from './open-assessment.ts';
import { useKept } from './use-kept.ts';
import { isForeign, useLink } from './use-link.ts';

/**
 * The answers of the fit check: the device's own, or those of a link.
 *
 * 1. The server renders it empty; the device's answers come in after hydration, so that both agree at first.
 * 2. A link with answers in its `#fragment` shows those. If the device holds other answers, they stay untouched until the reader keeps the
 *    link's (`isGuest`); its own then go to the library, where they can be opened again.
 * 3. Each change is written at once; another tab's change comes in by itself, and the browser's back and forward read the device again.
 */
export interface FitStore extends ParsedState {
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
	/** The first reading is done. What is picked before would be lost, so the form waits for it. */
	readonly isReady: boolean;
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

	/** Ends the link's visit, if it was one. The address lets go of it too: a reload then shows the latest, not the link's. */
	const letGo = () => {
		history.replaceState(null, '', location.pathname);
		setGuest(undefined);
	};
	useLink(model, parseFragment, (link) => {
		const now = store.read().value;
		const isGuest = isForeign(link, now.state);
		const isAdopted = isGuest && isEmptyState(now.state);
		setGuest(isGuest && !isAdopted ? link : undefined);
		setLost(link?.dropped);
		setRefused(undefined);
		const notKept = isAdopted ? store.change(() => link) : undefined;
		if (link && !notKept && (isAdopted || !isGuest)) letGo();
	});

	const shown = guest ?? own?.value ?? NOTHING_READ;
	const settle = (notKept: StoreProblem | undefined) => {
		setRefused(notKept);
		return notKept;
	};
	return {
		...shown,
		dropped: lost ?? shown.dropped,
		own: own?.value.state ?? NOTHING_READ.state,
		isGuest: guest !== undefined,
		problem: refused ?? own?.problem,
		isReady: own !== undefined,
		change: (state) => {
			setRefused(undefined);
			if (guest) setGuest({ ...guest, state });
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
