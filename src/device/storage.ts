import type { TextChange } from '~/model/keeping/merge-texts.ts';
import type { StoreProblem } from '~/model/state/state.ts';

/** What a window hears after a store of this page has written something: `storage` is for other tabs alone. */
export const KEPT_EVENT = 'kept';

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

/** A change of this page: the text that stood there before, and what was written. */
export interface Written extends TextChange {
	/** When, in milliseconds since 1970. */
	readonly at: number;
}

/** Two tabs write at the same instant where neither has heard of the other: so many milliseconds are more than that takes. */
const INSTANT = 2_000;
/** Whether a change was made within that instant. */
export const isSoon = ({ at }: Written) => Date.now() - at < INSTANT;
