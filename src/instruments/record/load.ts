import { loadOnce } from '~/parts/use-lazy.ts';

/** The form to decide, the sheet and the files: needed as soon as there is a decision to show. */
export const RECORD_VIEW = loadOnce(() => import('./record-view.ts'));

/** The moment after a decision: needed once something is decided, and there by the time it is kept. */
export const KEPT_NOW = loadOnce(() => import('./KeptNow.tsx'));
