/**
 * Stands behind the line of places at the top of a page, and before that is painted, says in it how far the reader's own decision is. It
 * follows what changes, here and in other tabs.
 */
import { showOwnDecision } from '../own-decision.ts';
import { KEPT_EVENT } from '../storage.ts';

addEventListener(KEPT_EVENT, showOwnDecision);
addEventListener('pageshow', () => {
	// To hear of other tabs, a browser asks another process, and waits for it: not before the page is there.
	addEventListener('storage', showOwnDecision);
	showOwnDecision();
});
showOwnDecision();
