import { loadOnce } from '~/parts/use-lazy.ts';

/** The library and the candidates of a comparison: needed at once, and too much to wait for. */
export const COMPARE_PARTS = loadOnce(() => import('./compare-parts.ts'));
