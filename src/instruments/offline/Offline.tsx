import { useEffect, useRef } from 'preact/hooks';
import { useOffline } from '~/device/offline/use-offline.ts';
import { OfflineState } from './OfflineState.tsx';
import './Offline.css';

export interface OfflineProps {
	/** Path of the site, with a slash at both ends. */
	readonly top: string;
}

/** Keeps the whole guide on the device when the reader says so, says what is kept, and removes it. */
export function Offline({ top }: OfflineProps) {
	const store = useOffline(top);
	const place = useRef<HTMLDivElement>(null);
	const before = useRef(store.state.kind);
	// The button that was pressed goes, and the focus must not go with it.
	useEffect(() => {
		const isFirst = before.current === 'reading';
		if (before.current !== store.state.kind && !isFirst) place.current?.focus();
		before.current = store.state.kind;
	}, [store.state.kind]);
	return (
		<div class="offline" ref={place} tabIndex={-1}>
			<OfflineState {...store} />
		</div>
	);
}
