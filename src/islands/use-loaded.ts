import { useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
	/** Undefined until it is there. */
	readonly view: T | undefined;
	/** It could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/**
 * A part of an instrument that comes by itself once there is something to show.
 *
 * @param load an `import()`, the same at each call
 * @param isWanted there is something to show
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean): Loaded<T> {
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
	return { view: view?.parts, hasFailed, retry };
}
