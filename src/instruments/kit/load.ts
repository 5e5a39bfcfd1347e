import { loadOnce } from '~/parts/use-lazy.ts';

/** The engine alone: needed as soon as there is a goal, to say what decides most. */
export const ENGINE = loadOnce(() => import('~/model/verdict/score.ts'));
