import { loadOnce } from '~/parts/use-lazy.ts';

/** The library and the candidates of a comparison: needed at once, and too much to wait for. */
export const COMPARE_PARTS = loadOnce(() => import('./compare-parts.ts'));

/** What shows a comparison that is worked out: needed as soon as there is a goal. */
export const COMPARISON_VIEW = loadOnce(() => import('./comparison-view.ts'));

/** What a comparison rests on: needed where a reader unfolds it. */
export const COMPARISON_GROUNDS = loadOnce(() => import('./comparison-grounds.ts'));

/** What there is to add: needed where a reader wants another candidate. */
export const ADDING = loadOnce(() => import('./adding.ts'));

/** What computes a comparison, for pages whose browser refuses workers. */
export const loadFullComparison = () => import('~/model/compare/full-comparison.ts');
