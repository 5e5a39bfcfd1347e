import type { StoreProblem } from '~/model/state/state.ts';

/** What a window hears after a store of this page has written something: `storage` is for other tabs alone. */
export const KEPT_EVENT = 'kept';

/** What a page knows of one key of the device. It is a new one whenever something of it changes. */
export interface Kept<Value> {
	readonly value: Value;
	/** Why the device did not keep the last change: only the page has it. */
	readonly problem: StoreProblem | undefined;
	/** Nobody may look at what the device holds. */
	readonly isBlocked: boolean;
}

/**
 * One key of the device, for every part of a page that shows or changes it.
 *
 * 1. Who subscribes hears of each change: this page's own, those of other tabs, and what has changed while the browser kept the page in memory.
 * 2. What the device does not keep stays in the page, as long as somebody listens, and goes to the device with the next change that it keeps.
 *    Until then neither another tab nor a restored page takes it away.
 * 3. What is being typed stays as it is typed: text that this page has written is not read back.
 *
 * Nothing is written before somebody changes something, and nothing here throws: storage can be blocked, full, or hold what another program wrote.
 */
export interface KeyedStore<Value> {
	/** Looks at the device now. Who listens hears of what is new. */
	readonly read: () => Kept<Value>;
	/** Returns the way to stop. */
	readonly subscribe: (changed: (now: Kept<Value>) => void) => () => void;
	/** Changes what the device holds now, other tabs' changes included, and says why it was not kept. The page goes on with it all the same. */
	readonly change: (next: (now: Value) => Value) => StoreProblem | undefined;
	/**
	 * Puts something else in its place, or changes nothing where the device does not keep it.
	 *
	 * @param text how it is written, where that is not as the store would; null takes it off the device
	 */
	readonly replace: (next: Value, text?: string | null) => StoreProblem | undefined;
}

/** How a key's text is read and written. */
export interface StoredForm<Value> {
	/** Null where the device holds nothing. Never throws. */
	readonly parse: (text: string | null) => Value;
	/** Null where nothing is to be kept. `onDevice` is the text that stands there. */
	readonly format: (value: Value, onDevice: string | null) => string | null;
	/** Runs before text is written over what stands there. What it throws counts as the device's: nothing is written. */
	readonly beforeWrite?: (text: string) => void;
	/** What the device holds now together with what only the page has. Without it the page's own stands. */
	readonly join?: (onDevice: Value, own: Value) => Value;
}

/** The text under a key, null where there is none and undefined where nobody may look. */
export function readText(key: string): string | null | undefined {
	try {
		return localStorage.getItem(key);
	} catch {
		return undefined;
	}
}

/** Runs a write to the device and says why it failed. */
export function attempt(write: () => void): StoreProblem | undefined {
	try {
		write();
		return undefined;
	} catch (error) {
		return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/** The store of a key. There is to be one for each key and way to read it: two would not hear each other within a page. */
export function keyedStore<Value>(
	key: string,
	{ parse, format, beforeWrite, join = (_, own) => own }: StoredForm<Value>,
): KeyedStore<Value> {
	const listeners = new Set<(now: Kept<Value>) => void>();
	/** The device's text that the value stands for. */
	let text: string | null = null;
	/** Only while somebody listens; else each reading is a new one. */
	let kept: Kept<Value> | undefined;

	const tell = (now: Kept<Value>) => {
		kept = listeners.size > 0 ? now : undefined;
		for (const listener of listeners) listener(now);
		return now;
	};
	const read = () => {
		const found = readText(key);
		if (kept && (found === undefined || found === text)) return kept;
		text = found ?? null;
		const onDevice = parse(text);
		if (!kept) return tell({ value: onDevice, problem: undefined, isBlocked: found === undefined });
		return tell({ ...kept, value: kept.problem ? join(onDevice, kept.value) : onDevice });
	};
	/** Every write to a key goes through here. Where the device does not keep it, nothing changes, or the page goes on with it alone. */
	const write = (value: Value, written: string | null, staysInPage: boolean) => {
		const problem = attempt(() => {
			if (written === null) localStorage.removeItem(key);
			else {
				beforeWrite?.(written);
				localStorage.setItem(key, written);
			}
			text = written;
			dispatchEvent(new Event(KEPT_EVENT));
		});
		if (staysInPage || !problem) tell({ value, problem, isBlocked: problem === 'blocked' });
		return problem;
	};
	const heard = (event: StorageEvent) => (event.key === null || event.key === key) && read();
	const restored = ({ persisted }: PageTransitionEvent) => {
		if (!persisted) return;
		read();
		// WebKit empties fields that turn autocomplete off, sooner or later after it brings a page back: they are drawn anew though nothing has changed.
		for (const wait of [0, 250, 1500]) setTimeout(() => kept && tell({ ...kept }), wait);
	};

	return {
		read,
		subscribe: (changed) => {
			listeners.add(changed);
			addEventListener('storage', heard);
			addEventListener('pageshow', restored);
			return () => {
				listeners.delete(changed);
				if (listeners.size > 0) return;
				kept = undefined;
				removeEventListener('storage', heard);
				removeEventListener('pageshow', restored);
			};
		},
		change: (next) => {
			const value = next(read().value);
			return write(value, format(value, text), true);
		},
		replace: (value, written = format(value, read() && text)) => write(value, written, false),
	};
}

/** Makes one store for each model, of which a page has one. */
export function perModel<Model extends object, Value>(make: (model: Model) => KeyedStore<Value>): (model: Model) => KeyedStore<Value> {
	const made = new WeakMap<Model, KeyedStore<Value>>();
	return (model) => {
		const store = made.get(model) ?? make(model);
		made.set(model, store);
		return store;
	};
}
