import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads and decides, and shows it: as soon as the fields are alive. */
export const RENEW_PARTS = loadOnce(() => import('./renew-parts.ts'));
