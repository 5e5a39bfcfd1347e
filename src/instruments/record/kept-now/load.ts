import { loadOnce } from '~/parts/use-lazy.ts';

/** The moment after a decision: needed once something is decided, and there by the time it is kept. */
export const KEPT_NOW = loadOnce(() => import('./KeptNow.tsx'));
