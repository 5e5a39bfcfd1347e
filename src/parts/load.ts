import { loadOnce } from './use-lazy.ts';

/** The ladder, the next step and the grounds of a result: they load once its headline and its scale show. */
export const RESULT_REST = loadOnce(() => import('./result-rest.ts'));

/** What is seldom to be said: that answers are of another version of the method, and what of them could not be used. */
export const SELDOM = loadOnce(() => import('./seldom-notices.ts'));

/** What every calculator offers to do with what was entered: it loads once the fields are there. */
export const WORKSHEET_WAYS = loadOnce(() => import('./WorksheetWays.tsx'));
