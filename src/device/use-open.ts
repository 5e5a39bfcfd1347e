import { useCallback, useEffect, useState } from 'preact/hooks';
import { EMPTY_STATE, isEmptyState, type ParsedState } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { readDevice, watchDevice } from './device.ts';
import { loadFragment } from './load.ts';

/** The assessment that is open in the fit check, for pages that show it and leave answering to the fit check. */
export interface OpenAssessment extends ParsedState {
	/** It came with a link, and the device holds another or none. */
	readonly isGuest: boolean;
	/** Reads the device again, where this page has written to it. */
	readonly reload: () => void;
	readonly isReady: boolean;
}

const NOTHING: ParsedState = { state: EMPTY_STATE, version: null, dropped: [] };

/** A fragment with answers; any other is a place on the page. */
const hasAnswers = () => /^#.*=/.test(location.hash);

/**
 * Reads it after hydration, and again whenever another tab changes it, a link is followed or the browser brings the page back.
 *
 * @param readsLinks the page also shows the answers of a link
 */
export function useOpen(model: Model, readsLinks: boolean): OpenAssessment {
	const [open, setOpen] = useState({ ...NOTHING, isGuest: false, isReady: false });

	const load = useCallback(async () => {
		const own = readDevice(model) ?? NOTHING;
		const isOpen = { isReady: true, isGuest: false };
		if (!readsLinks || !hasAnswers()) return setOpen({ ...own, ...isOpen });
		// Few come with a link, so what reads it is not sent to everybody. Where it cannot be had, the device's own answers are shown.
		const link = await loadFragment()
			.then(({ parseFragment }) => parseFragment(model, location.hash))
			.catch(() => undefined);
		const isForeign = link !== undefined && !isEmptyState(link.state) && JSON.stringify(link.state) !== JSON.stringify(own.state);
		setOpen({ ...(isForeign ? link : own), ...isOpen, isGuest: isForeign });
	}, [model, readsLinks]);

	useEffect(() => {
		load();
		const restored = (event: PageTransitionEvent) => event.persisted && load();
		const followed = () => hasAnswers() && load();
		const stopWatching = watchDevice(load);
		addEventListener('pageshow', restored);
		addEventListener('hashchange', followed);
		return () => {
			stopWatching();
			removeEventListener('pageshow', restored);
			removeEventListener('hashchange', followed);
		};
	}, [load]);

	return { ...open, reload: load };
}
