import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadSearchSite } from './load.ts';
import type { Found, Result, SearchPlaces } from './search-site.ts';

/** Letters that follow each other faster than this are waited for. */
const TYPING_PAUSE_MS = 80;
/** Results that are loaded at first, and with each press on "more". */
export const PAGE_LENGTH = 8;

export interface Shown {
	readonly found: Found;
	/** Only of this kind; '' for all. */
	readonly kind: string;
	/** How many there are of that kind. */
	readonly total: number;
	/** Those that have arrived, in order and without a gap. */
	readonly results: readonly Result[];
	/** All that were wanted have arrived. */
	readonly isWhole: boolean;
}

export interface Asked extends SearchPlaces {
	/** Empty for none, or with a kind for all of it. */
	readonly query: string;
	readonly kind: string;
	readonly corrects: boolean;
	/** How many results are wanted. */
	readonly wanted: number;
}

/** To ask for the others keeps the page busy, so what is found first is drawn before that. */
const untilShown = () => new Promise((done) => setTimeout(done));

/** What a query finds, each result as it arrives; and whether search could not be loaded. An older answer never takes a newer one's place. */
export function useFound({ index, page, query, kind, corrects, wanted }: Asked): { shown: Shown | undefined; failed: boolean } {
	const [shown, setShown] = useState<Shown>();
	const [failed, setFailed] = useState(false);
	const last = useRef({ query: '', typed: 0 });

	// As soon as the letter stands in the field: an effect that waits for it to be painted costs a frame or two of every query.
	useLayoutEffect(() => {
		if (!query && !kind) {
			last.current = { query: '', typed: 0 };
			setShown(undefined);
			setFailed(false);
			return undefined;
		}
		let isStale = false;
		const look = async () => {
			try {
				const { searchSite } = await loadSearchSite();
				const found = await searchSite({ index, page }, query, corrects);
				if (isStale) return;
				const ofKind = kind ? found.results.filter((one) => one.kind === kind) : found.results;
				const [first, ...more] = ofKind.slice(0, wanted);
				const results: Result[] = [];
				const tell = (isWhole: boolean) => {
					if (isStale) return;
					setFailed(false);
					setShown({ found, kind, total: ofKind.length, results: [...results], isWhole });
				};
				// The best is shown before the others are asked for; those come together, so that nothing moves.
				if (first) results.push(await first.load());
				tell(more.length === 0);
				if (more.length === 0) return;
				await untilShown();
				if (isStale) return;
				results.push(...(await Promise.all(more.map(({ load }) => load()))));
				tell(true);
			} catch {
				if (isStale) return;
				setShown(undefined);
				setFailed(true);
			}
		};
		// Letters in quick succession wait for a pause, and so does a single letter. A word that was pasted, a kind or more results are asked for at once.
		const now = performance.now();
		const isTyped = last.current.query !== query;
		const waits = isTyped && (query.length < 2 || now - last.current.typed < TYPING_PAUSE_MS);
		last.current = { query, typed: isTyped ? now : last.current.typed };
		const timer = waits ? setTimeout(look, TYPING_PAUSE_MS) : undefined;
		if (!waits) look();
		return () => {
			isStale = true;
			clearTimeout(timer);
		};
	}, [index, page, query, kind, corrects, wanted]);

	return { shown, failed };
}
