import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads the fields and shows what they come to: as soon as the fields are alive. */
export const COST_VIEW = loadOnce(() => import('./cost-view.ts'));
