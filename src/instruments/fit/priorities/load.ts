import { loadOnce } from '~/parts/use-lazy.ts';

/** The importance order: needed when the reader wants to see or change it. */
export const PRIORITIES_VIEW = loadOnce(() => import('./Priorities.tsx'));
