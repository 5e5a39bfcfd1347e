import { useLayoutEffect, useState } from 'preact/hooks';
import type { Kept, KeyedStore } from './store.ts';

/**
 * What a store holds, and again whenever it changes; undefined before the first reading, which comes after hydration, so that server and
 * browser agree at first.
 *
 * @param store undefined as long as what reads it has not loaded
 * @param isAtOnce reads it at the first render, for what the server never renders
 */
export function useKept<Value>(store: KeyedStore<Value> | undefined, isAtOnce = false): Kept<Value> | undefined {
	const [kept, setKept] = useState(isAtOnce ? store?.read : undefined);
	// At once, so that no change falls between the first render and the first listening.
	useLayoutEffect(() => {
		if (!store) return undefined;
		const stop = store.subscribe(setKept);
		setKept(store.read());
		return stop;
	}, [store]);
	return kept;
}
