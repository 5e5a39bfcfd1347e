import { loadOnce } from './use-lazy.ts';

/** What the comparison loads by itself. Each is a file of its own. */

/** The library with the ways to change candidates: at once, while the page already shows what everybody sees. */
export const KEPT_VIEW = loadOnce(() => import('./kept-view.ts'));

/** What shows a comparison that is worked out: with the first one. */
export const COMPARISON_VIEW = loadOnce(() => import('./comparison-view.ts'));
