import { loadOnce } from '~/parts/use-lazy.ts';

/** What takes a text in and shows what it says: needed as soon as there is one. */
export const DESK_VIEW = loadOnce(() => import('./desk-view.ts'));
