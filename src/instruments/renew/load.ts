import { loadOnce } from '~/parts/use-lazy.ts';

/** The result with the engine behind it: it loads with the first entry. */
export const RESULT = loadOnce(() => import('./RenewResult.tsx'));
