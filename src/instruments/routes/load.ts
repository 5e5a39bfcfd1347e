import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads the entries and judges the routes by them: it loads once the fields are there. */
export const LIVE_ROUTES = loadOnce(() => import('./live-routes.ts'));
