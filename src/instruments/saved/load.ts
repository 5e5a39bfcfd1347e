import { loadOnce } from '~/parts/use-lazy.ts';

/** The list of what is saved: needed as soon as there is something to list. */
export const SAVED_VIEW = loadOnce(() => import('./saved-view.ts'));
