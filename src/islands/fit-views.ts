import { loadOnce } from './use-lazy.ts';

/** What the fit check loads when it is needed. Each is a file of its own. */

/** The engine and what shows its result: needed as soon as there is a goal. */
export const RESULT_VIEW = loadOnce(() => import('./result-view.ts'));

/** The importance order: needed when the reader wants to see or change it. */
export const PRIORITIES_VIEW = loadOnce(() => import('./Priorities.tsx'));
