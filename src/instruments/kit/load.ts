import { loadOnce } from '~/parts/use-lazy.ts';

/** Needed as soon as there is a goal, to say what decides most, or an answer to enter. */
export const KIT_VIEW = loadOnce(() => import('./kit-view.ts'));
