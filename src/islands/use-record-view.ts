import { useEffect, useState } from 'preact/hooks';

type View = typeof import('./record-view.ts');

let loaded: View | undefined;

/** Loads what shows decisions; a second call has it at once. */
export async function loadRecordView(): Promise<View> {
	loaded ??= await import('./record-view.ts');
	return loaded;
}

export interface RecordView {
	/** Undefined until it is there. */
	readonly view: View | undefined;
	/** It could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/** @param isWanted there is a decision to show */
export function useRecordView(isWanted: boolean): RecordView {
	const [view, setView] = useState(loaded);
	const [hasFailed, setFailed] = useState(false);
	const load = () => {
		setFailed(false);
		loadRecordView().then(setView, () => setFailed(true));
	};
	useEffect(() => {
		if (isWanted && !view) load();
	}, [isWanted]);
	return { view, hasFailed, retry: load };
}
