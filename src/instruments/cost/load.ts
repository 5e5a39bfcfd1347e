import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads the fields and shows what they come to: needed as soon as something is entered. */
export const COST_VIEW = loadOnce(() => import('./cost-view.ts'));
