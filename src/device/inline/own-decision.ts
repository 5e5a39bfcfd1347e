/**
 * Stands behind the line of places at the top of a page, and before that is painted, says in it how far the reader's own decision is. It
 * follows what changes, here and in other tabs.
 */
import { followKept } from '../follow-kept.ts';
import { showOwnDecision } from '../own-decision.ts';

followKept(showOwnDecision);
