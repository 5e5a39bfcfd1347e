import { KEPT_EVENT } from './storage.ts';

/** Shows what the device keeps: before the page is painted, and again when something is kept here or in another tab, or the reader comes back. */
export function followKept(show: () => void): void {
	addEventListener(KEPT_EVENT, show);
	addEventListener('pageshow', () => {
		// To hear of other tabs, a browser asks another process, and waits for it: not before the page is there.
		addEventListener('storage', show);
		show();
	});
	show();
}
