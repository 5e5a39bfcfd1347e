import { useEffect, useState } from 'preact/hooks';
import { parseFragment } from '~/model/state/fragment.ts';
import { EMPTY_STATE, type FitState } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { readDevice, watchDevice } from './device.ts';

/** What a sheet can follow. It is only read: a sheet never writes to the device. */
export interface SheetState {
	readonly state: FitState;
	/** It came with a link, and not from this device. */
	readonly isLink: boolean;
	/** The first reading is done. */
	readonly isReady: boolean;
}

/** The priorities and answers of the link's `#fragment` if it has any, and otherwise those of the device. */
export function useSheetState(model: Model): SheetState {
	const [read, setRead] = useState<SheetState>({ state: EMPTY_STATE, isLink: false, isReady: false });
	useEffect(() => {
		const load = () => {
			const isLink = /^#.*=/.test(location.hash);
			const state = isLink ? parseFragment(model, location.hash).state : readDevice(model)?.state;
			setRead({ state: state ?? EMPTY_STATE, isLink, isReady: true });
		};
		load();
		const stopWatching = watchDevice(load);
		addEventListener('hashchange', load);
		addEventListener('pageshow', load);
		return () => {
			stopWatching();
			removeEventListener('hashchange', load);
			removeEventListener('pageshow', load);
		};
	}, [model]);
	return read;
}
