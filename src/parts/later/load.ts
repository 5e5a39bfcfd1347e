import { loadOnce } from '../use-lazy.ts';

/** What of a calculator's file could not be taken: it loads when a file is opened. */
export const ENTRIES_LEFT_OUT = loadOnce(() => import('../entries-left-out.ts'));
