import { loadOnce } from '~/parts/use-lazy.ts';

/** Where answers came from: needed where one was taken from a text, which few are. */
export const PROVENANCE = loadOnce(() => import('./provenance-view.tsx'));
