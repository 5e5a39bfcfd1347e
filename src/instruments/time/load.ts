import { loadOnce } from '~/parts/use-lazy.ts';

/** What reads the fields, works the plan out and shows it: as soon as the fields are alive. */
export const TIME_VIEW = loadOnce(() => import('./time-view.ts'));
