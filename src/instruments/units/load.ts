import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads, converts and shows what was entered: as soon as the fields are alive. */
export const UNITS_PARTS = loadOnce(() => import('./units-parts.ts'));
