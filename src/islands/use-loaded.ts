import { useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
	/** Undefined until it is there. */
	readonly view: T | undefined;
	/** It could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	/** It is on its way, and the page has shown nothing yet: who waits for all of it sees nothing jump. */
	readonly isFirst: boolean;
	readonly retry: () => void;
}

/**
 * A part of an instrument that comes by itself once there is something to show.
 *
 * @param load an `import()`, the same at each call
 * @param isWanted there is something to show
 * @param isReady it is known whether there is
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean, isReady: boolean): Loaded<T> {
	const hasShown = useRef(false);
	const [view, setView] = useState<{ readonly parts: T }>();
	const [hasFailed, setFailed] = useState(false);
	const retry = () => {
		setFailed(false);
		load().then(
			(parts) => setView({ parts }),
			() => setFailed(true),
		);
	};
	useEffect(() => {
		if (isWanted && !view) retry();
	}, [isWanted]);
	const isFirst = isWanted && !view && !hasFailed && !hasShown.current;
	useEffect(() => {
		// The first reading of the device is what says whether it is wanted.
		if (isReady && !isFirst) hasShown.current = true;
	});
	return { view: view?.parts, hasFailed, isFirst, retry };
}
