import { useLayoutEffect, useState } from 'preact/hooks';
import { areSameEntries, ENTRY_LIMIT, type Entries, type IsField, NO_ENTRIES } from '~/model/keeping/entries.ts';
import { cutText } from '~/model/state/cut-text.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { readEntriesLater } from './late/load.ts';
import { hasAnswers } from './link.ts';
import type { KeyedStore } from './store.ts';
import { useKept } from './use-kept.ts';

/**
 * What is entered into a calculator: the device's own, or a link's.
 *
 * 1. The server renders it empty; what the device holds comes in after hydration.
 * 2. A link with entries in its `#fragment` shows those. Where the device holds none they become its own; where it holds others these stay
 *    untouched until the reader keeps the link's (`isGuest`).
 * 3. Each change is written at once, as typed.
 */
export interface EntriesStore {
	readonly entries: Entries;
	/** Changes one field; an empty text takes it out. A text is as long as can be kept: what is read and shown is what a reader has. */
	readonly set: (field: string, text: string) => void;
	/** Puts others in place of all. */
	readonly replace: (next: Entries) => void;
	/** The entries came with a link, and the device holds others. */
	readonly isGuest: boolean;
	/** Keeps the link's entries on this device, in place of its own. */
	readonly keep: () => void;
	/** Leaves the link and shows the device's own entries. */
	readonly leave: () => void;
	readonly problem: StoreProblem | undefined;
	/** The first reading is done. */
	readonly isReady: boolean;
}

export interface EntriesOptions {
	readonly store: KeyedStore<Entries>;
	readonly isField: IsField;
	/** Links are followed on the calculator's own page alone. */
	readonly hasLinks?: boolean;
}

function withField(entries: Entries, field: string, text: string): Entries {
	const { [field]: _, ...others } = entries;
	return text === '' ? others : { ...others, [field]: text };
}

export function useEntries({ store, isField, hasLinks = true }: EntriesOptions): EntriesStore {
	const kept = useKept(store);
	const [guest, setGuest] = useState<Entries>();
	/** The entries of the link that the page was opened with are on their way. */
	const [isReading, setReading] = useState(false);
	useLayoutEffect(() => {
		if (!hasLinks) return undefined;
		const take = (linked: Entries) => {
			if (linked === NO_ENTRIES) return;
			const own = store.read().value;
			if (Object.keys(own).length === 0) store.change(() => linked);
			setGuest(Object.keys(own).length === 0 || areSameEntries(own, linked) ? undefined : linked);
		};
		const look = () => {
			const { hash } = location;
			if (!hasAnswers(hash)) return undefined;
			// Whoever has followed another link meanwhile does not want this one.
			return readEntriesLater(hash, isField).then((linked) => linked && location.hash === hash && take(linked));
		};
		const first = look();
		setReading(first !== undefined);
		first?.then(() => setReading(false));
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, [store]);

	const letGo = () => {
		history.replaceState(null, '', location.pathname);
		setGuest(undefined);
	};
	const change = (next: (now: Entries) => Entries) => {
		if (guest) setGuest((now) => now && next(now));
		else store.change(next);
	};
	return {
		entries: guest ?? kept?.value ?? NO_ENTRIES,
		set: (field, text) => change((now) => withField(now, field, cutText(text, ENTRY_LIMIT))),
		replace: (next) => change(() => next),
		isGuest: guest !== undefined,
		keep: () => {
			if (guest) store.change(() => guest);
			letGo();
		},
		leave: letGo,
		problem: kept?.problem ?? (kept?.isBlocked ? 'blocked' : undefined),
		isReady: kept !== undefined && !isReading,
	};
}
