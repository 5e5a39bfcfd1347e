import type { StoreProblem } from '~/model/state/state.ts';
import { ASIDE } from './keys.ts';
import { loadLate } from './late/load.ts';
import { attempt, isSoon, KEPT_EVENT, readText, type Written } from './storage.ts';

/** What loads late and cannot be had is tried again another time: nothing is lost until then. */
const ignore = () => {};

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
 * 4. What stands there and would not all be written again is put aside under a key of its own before the first write, whoever wrote it, and that
 *    is told. Where there is no room for both, nothing is written.
 * 5. Where another tab wrote at the same instant, both changes are put together by the one whose text is gone. A lock alone does not do it: a tab
 *    may hold the lock before it has heard of the other's text.
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
	/** Null where nothing is to be kept. `onDevice` is the text that stands there. What it throws counts as the device's: nothing is written. */
	readonly format: (value: Value, onDevice: string | null) => string | null;
	/** What the device holds now together with what only the page has. Without it the page's own stands. */
	readonly join?: (onDevice: Value, own: Value) => Value;
}

/** The store of a key. There is to be one for each key and way to read it: two would not hear each other within a page. */
export function keyedStore<Value>(key: string, { parse, format, join = (_, own) => own }: StoredForm<Value>): KeyedStore<Value> {
	const listeners = new Set<(now: Kept<Value>) => void>();
	/** The device's text that the value stands for. */
	let text: string | null = null;
	/** The last text that may be written over. */
	let sure: string | null = null;
	/** What this page wrote last. */
	let wrote: string | null | undefined;
	/** Its changes of the last instant, the oldest first. */
	let changes: readonly Written[] = [];
	const recent = () => changes.filter(isSoon);
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
	/** What somebody else has written there, before this page writes over it. */
	const putAside = (found: string) => {
		const again = format(parse(found), found);
		if (again === found) return;
		// Two within a millisecond are two.
		const aside = key + ASIDE + (Date.now() + Math.random());
		localStorage.setItem(aside, found);
		loadLate().then(({ tellAside }) => tellAside(aside, again), ignore);
	};
	/** Every write to a key goes through here. Where the device does not keep it, nothing changes, or the page goes on with it alone. */
	const write = (value: Value, given: string | null | undefined, staysInPage: boolean) => {
		const problem = attempt(() => {
			const written = given === undefined ? format(value, text) : given;
			// What somebody takes off the device as a whole is not kept elsewhere.
			if (text && text !== sure && given !== null) putAside(text);
			sure = text;
			if (written === null) localStorage.removeItem(key);
			else localStorage.setItem(key, written);
			changes = [...recent(), { base: text, text: written, at: Date.now() }];
			text = sure = wrote = written;
			dispatchEvent(new Event(KEPT_EVENT));
		});
		if (staysInPage || !problem) tell({ value, problem, isBlocked: problem === 'blocked' });
		return problem;
	};
	const replace = (value: Value, written?: string | null) => {
		read();
		return write(value, written, false);
	};
	/** Writes what holds the changes of this page and of another. It is no change of this page's own. */
	const putTogether = (both: string) => {
		const own = changes;
		replace(parse(both));
		changes = own;
	};
	const heard = (event: StorageEvent) => {
		if (event.key !== null && event.key !== key) return;
		read();
		if (text !== wrote && recent().length > 0) loadLate().then(({ settle }) => settle(key, recent, putTogether), ignore);
	};
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
		change: (next) => write(next(read().value), undefined, true),
		replace,
	};
}
