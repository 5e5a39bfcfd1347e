import { loadOnce } from './use-lazy.ts';

/** What the fit check loads when it is needed. Each is a file of its own. */

/** The engine and what shows its result: needed as soon as there is a goal. */
export const RESULT_VIEW = loadOnce(() => import('./result-view.ts'));

/** The engine alone. */
export const ENGINE = loadOnce(() => import('../model/score.ts'));

/** A link's answers beside the reader's own: needed when somebody asks for them, as few links are opened beside own answers. */
export const TWO_VIEWS = loadOnce(() => import('./TwoViews.tsx'));

/** The form to decide, the sheet and the files: needed as soon as there is a decision to show. */
export const RECORD_VIEW = loadOnce(() => import('./record-view.ts'));

/** The list of what is saved: needed as soon as there is something to list. */
export const SAVED_VIEW = loadOnce(() => import('./saved-view.ts'));

/** The library and the candidates of a comparison: needed at once, and too much to wait for. */
export const COMPARE_PARTS = loadOnce(() => import('./compare-parts.ts'));

/** What shows a comparison that is worked out: needed as soon as there is a goal. */
export const COMPARISON_VIEW = loadOnce(() => import('./comparison-view.ts'));

/** The importance order: needed when the reader wants to see or change it. */
export const PRIORITIES_VIEW = loadOnce(() => import('./Priorities.tsx'));
