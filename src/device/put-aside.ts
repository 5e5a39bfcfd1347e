import type { StoreProblem } from '~/model/state/state.ts';
import { ASIDE, LIBRARY_KEY, SITE, UNREADABLE_KEY } from './keys.ts';
import { attempt, KEPT_EVENT } from './storage.ts';

/** Text that was put aside before something was written over it, as it was. */
export interface PutAside {
	/** Under which it is kept now. */
	readonly key: string;
	/** Under which it stood, without what all keys begin with: `answers`. */
	readonly of: string;
	/** When it was put aside, in milliseconds since 1970; null where that is not known. */
	readonly at: number | null;
	readonly text: string;
}

/** A moment at the end of a key, in milliseconds; null where whoever wrote it meant none. */
function momentOf(text: string): number | null {
	const at = new Date(Number(text)).getTime();
	return text === '' || Number.isNaN(at) ? null : at;
}

/** Everything that this device has put aside, the oldest first; nothing where nobody may look. */
export function listAside(): readonly PutAside[] {
	const found: PutAside[] = [];
	attempt(() => {
		for (const key of Object.keys(localStorage)) {
			const [stood = '', at] = key === UNREADABLE_KEY ? [LIBRARY_KEY] : key.split(ASIDE);
			if (at !== undefined || key === UNREADABLE_KEY)
				found.push({
					key,
					of: stood.slice(SITE.length),
					at: at === undefined ? null : momentOf(at),
					text: localStorage.getItem(key) ?? '',
				});
		}
	});
	return found.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** Deletes what was put aside under some key. */
export function forgetAside(key: string): StoreProblem | undefined {
	return attempt(() => {
		localStorage.removeItem(key);
		dispatchEvent(new Event(KEPT_EVENT));
	});
}
