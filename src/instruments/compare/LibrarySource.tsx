import { useLayoutEffect } from 'preact/hooks';
import { type LibraryStore, useLibrary } from '~/device/use-library.ts';
import type { Model } from '~/model/types.ts';

export interface LibrarySourceProps {
	readonly model: Model;
	/** Gets the library at first and whenever it changes. */
	readonly onLibrary: (library: LibraryStore) => void;
}

/** Shows nothing: it gives the library to a page that loads what reads it later than itself, where a hook could not be called. */
export function LibrarySource({ model, onLibrary }: LibrarySourceProps) {
	const store = useLibrary(model);
	const { library, version, dropped, problem, isReady } = store;
	useLayoutEffect(() => onLibrary(store), [library, version, dropped, problem, isReady]);
	return null;
}
