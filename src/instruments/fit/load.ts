import { loadOnce } from '~/parts/use-lazy.ts';

/** The engine and what shows its result: needed as soon as there is a goal, or answers are listed. */
export const RESULT_VIEW = loadOnce(() => import('./result-view.ts'));

/** What a reader must know about these answers: needed where they are a link's, of another version, damaged, or not kept. */
export const NOTICE_LIST = loadOnce(() => import('~/parts/Notices.tsx'));

/** A link's answers beside the reader's own: needed when somebody asks for them, as few links are opened beside own answers. */
export const TWO_VIEWS = loadOnce(() => import('./TwoViews.tsx'));
