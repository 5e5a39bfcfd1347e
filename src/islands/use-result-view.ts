import { useEffect, useState } from 'preact/hooks';

type View = typeof import('./result-view.ts');

let loaded: View | undefined;

/** Loads what works out and shows results; a second call has it at once. */
export async function loadResultView(): Promise<View> {
	loaded ??= await import('./result-view.ts');
	return loaded;
}

export interface ResultView {
	/** Undefined until it is there. */
	readonly view: View | undefined;
	/** It could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/** @param isWanted there is something to work out */
export function useResultView(isWanted: boolean): ResultView {
	const [view, setView] = useState(loaded);
	const [hasFailed, setFailed] = useState(false);
	const load = () => {
		setFailed(false);
		loadResultView().then(setView, () => setFailed(true));
	};
	useEffect(() => {
		if (isWanted && !view) load();
	}, [isWanted]);
	return { view, hasFailed, retry: load };
}
