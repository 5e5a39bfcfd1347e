import { loadOnce } from '~/parts/use-lazy.ts';

/** What parts that load late load later still: apart from `../load.ts`, which leads to them. */

/** The name of a candidate and what can be done with it: needed where its card is unfolded. */
export const CARD_FOLD = loadOnce(() => import('../card-fold.ts'));

/** The fields of an answer: needed where a reader changes one. */
export const ANSWERING = loadOnce(() => import('../answering.ts'));

/** What shows a comparison that is worked out: needed as soon as there is a goal. */
export const COMPARISON_VIEW = loadOnce(() => import('../comparison-view.ts'));

/** What a comparison rests on: needed where a reader unfolds it. */
export const COMPARISON_GROUNDS = loadOnce(() => import('../comparison-grounds.ts'));

/** What there is to add: needed where a reader wants another candidate. */
export const ADDING = loadOnce(() => import('../adding.ts'));

/** What computes a comparison, for pages whose browser refuses workers. */
export const loadFullComparison = () => import('~/model/compare/full-comparison.ts');

/** What a reader must know about what is kept, and about answers in the address: needed where there is something. */
export const NOTICES = loadOnce(() => import('../CompareNotices.tsx'));
