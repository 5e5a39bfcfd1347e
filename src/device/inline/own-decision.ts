/**
 * Stands behind the line of places at the top of a page, and before that is painted, says in it how far the reader's own decision is. It
 * follows what changes, here and in other tabs.
 */
import { showOwnDecision } from '../own-decision.ts';
import { KEPT_EVENT } from '../storage.ts';

for (const event of ['pageshow', 'storage', KEPT_EVENT]) addEventListener(event, showOwnDecision);
showOwnDecision();
