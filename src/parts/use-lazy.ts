import { useEffect, useRef, useState } from 'preact/hooks';

export interface Lazy<View> {
	/** Undefined until it is there. */
	readonly view: View | undefined;
	/** It could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	/** It is on its way, and the page has shown nothing yet: who waits for all of it sees nothing jump. */
	readonly isFirst: boolean;
	readonly retry: () => void;
}

/** A module that is loaded once and kept for every later use. */
export function loadOnce<View>(load: () => Promise<View>): { readonly load: () => Promise<View>; readonly now: () => View | undefined } {
	let loaded: View | undefined;
	return {
		load: async () => {
			loaded ??= await load();
			return loaded;
		},
		now: () => loaded,
	};
}

/**
 * @param isWanted there is something to show with it
 * @param isReady it is known whether there is
 */
export function useLazy<View>(module: ReturnType<typeof loadOnce<View>>, isWanted: boolean, isReady = true): Lazy<View> {
	const hasShown = useRef(false);
	const [view, setView] = useState(module.now);
	const [hasFailed, setFailed] = useState(false);
	const load = () => {
		module.load().then(
			(loaded) => {
				setFailed(false);
				setView(() => loaded);
			},
			() => setFailed(true),
		);
	};
	useEffect(() => {
		if (isWanted && !view) load();
	}, [isWanted]);
	const isFirst = isWanted && !view && !hasFailed && !hasShown.current;
	useEffect(() => {
		// The first reading of the device is what says whether it is wanted.
		if (isReady && !isFirst) hasShown.current = true;
	});
	return { view, hasFailed, isFirst, retry: load };
}
