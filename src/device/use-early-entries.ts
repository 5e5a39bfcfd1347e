import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { enterAgain, pressAgain, takeEarlyEntries, watchFields } from './early-entries.ts';

/**
 * Makes what a person entered and pressed before the script came count, in the whole island that a form stands in.
 *
 * @param isReady the device has been read, at the island's first update. Where the device holds something else for a field, what the person has
 *   just entered goes before it.
 */
export function useEarlyEntries(isReady: boolean): RefObject<HTMLFormElement> {
	const form = useRef<HTMLFormElement>(null);
	// At the first render, before the island touches anything.
	const [entries] = useState(takeEarlyEntries);
	const again = (run: (island: Element) => unknown) => {
		const island = isReady && form.current?.closest('astro-island');
		if (island) run(island);
	};
	// At once, before the island's first update is painted: nothing is seen to change, and no key falls between.
	useLayoutEffect(() => again((island) => enterAgain(entries, island)), [isReady]);
	// After the effects of everything within, so that a press finds the island as any later one would.
	useEffect(() => {
		again(pressAgain);
		// Chromium fills fields in again once the page has loaded, which may be after the island is awake, and tells nobody.
		if (document.readyState !== 'complete')
			again((island) => {
				const findFilledIn = watchFields(island);
				addEventListener('pageshow', () => enterAgain(findFilledIn(), island), { once: true });
			});
	}, [isReady]);
	return form;
}
