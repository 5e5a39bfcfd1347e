import { useEffect, useRef, useState } from 'preact/hooks';
import { keepOffline, type OfflineState, readOffline, removeOffline } from './offline.ts';

/** What a page knows: it is looking; bytes are coming in; or what the device does. */
export type ShownOffline =
	| OfflineState
	| { readonly kind: 'reading' }
	| { readonly kind: 'keeping'; readonly bytes: number; readonly of: number | undefined };

export interface OfflineStore {
	readonly state: ShownOffline;
	readonly keep: () => void;
	readonly remove: () => void;
	/** It was taken off the device in this page. */
	readonly wasRemoved: boolean;
}

/**
 * Whether the device keeps the whole guide, and the two things to do about it.
 *
 * @param top path of the site, with a slash at both ends
 */
export function useOffline(top: string): OfflineStore {
	const [state, setState] = useState<ShownOffline>({ kind: 'reading' });
	const [wasRemoved, setRemoved] = useState(false);
	const isBusy = useRef(false);
	const scope = () => new URL(top, location.href).href;
	const settle = (work: Promise<OfflineState>) => {
		isBusy.current = true;
		return work.then((now) => {
			isBusy.current = false;
			setState(now);
		});
	};
	useEffect(() => {
		const read = () => document.visibilityState === 'visible' && !isBusy.current && settle(readOffline(scope()));
		settle(readOffline(scope()));
		// Another tab may have kept or removed it, or the browser cleared it away.
		document.addEventListener('visibilitychange', read);
		return () => document.removeEventListener('visibilitychange', read);
	}, []);
	return {
		state,
		wasRemoved,
		keep: () => {
			if (isBusy.current) return;
			setRemoved(false);
			setState({ kind: 'keeping', bytes: 0, of: undefined });
			settle(keepOffline(scope(), (bytes, of) => setState({ kind: 'keeping', bytes, of })));
		},
		remove: () => {
			if (!isBusy.current) settle(removeOffline(scope())).then(() => setRemoved(true));
		},
	};
}
