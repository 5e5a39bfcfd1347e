import { loadOnce } from '~/parts/use-lazy.ts';

/** The form to decide, the sheet and the files: needed as soon as there is a decision to show. */
export const RECORD_VIEW = loadOnce(() => import('./record-view.ts'));
