import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { collectTouched, enterAgain, pressAgain, type TouchedFields, takeEarlyEntries, watchFields } from './early-entries.ts';

/**
 * Makes what a person entered and pressed before the script came count, in the whole island that a form stands in; and what they entered while
 * the island was awake and its answers, such as a link's, were still on their way.
 *
 * @param isReady the device has been read, at the island's first update. Where the device holds something else for a field, what the person has
 *   just entered goes before it.
 */
export function useEarlyEntries(isReady: boolean): RefObject<HTMLFormElement> {
	const form = useRef<HTMLFormElement>(null);
	// At the first render, before the island touches anything.
	const [entries] = useState(takeEarlyEntries);
	const touched = useRef<TouchedFields>();
	// Before the update that would write over it.
	const later = useMemo(() => (isReady ? touched.current?.take() : undefined), [isReady]);
	useLayoutEffect(() => {
		const island = !isReady && form.current?.closest('astro-island');
		touched.current = island ? collectTouched(island) : undefined;
		return touched.current?.end;
	}, [isReady]);
	const again = (run: (island: Element) => unknown) => {
		const island = isReady && form.current?.closest('astro-island');
		if (island) run(island);
	};
	// At once, before the island's first update is painted: nothing is seen to change, and no key falls between.
	useLayoutEffect(() => again((island) => enterAgain([...entries, ...(later ?? [])], island)), [isReady]);
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
