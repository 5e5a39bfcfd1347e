import { useEffect, useRef, useState } from 'preact/hooks';

/** What was said last about what the reader did. */
export interface SaidStore {
	readonly said: readonly string[];
	/** `takesFocus` where what was pressed may be gone, and the focus with it. */
	readonly say: (words: readonly string[], takesFocus?: boolean) => void;
	/** For the element that shows it. */
	readonly place: { readonly current: HTMLDivElement | null };
}

export function useSaid(): SaidStore {
	const [{ words, takesFocus }, setSaid] = useState<{ readonly words: readonly string[]; readonly takesFocus: boolean }>({
		words: [],
		takesFocus: false,
	});
	const place = useRef<HTMLDivElement>(null);
	// Once it shows: what is empty is passed over.
	useEffect(() => {
		if (takesFocus) place.current?.focus();
	}, [words, takesFocus]);
	return { said: words, say: (next, focuses = true) => setSaid({ words: next, takesFocus: focuses }), place };
}
