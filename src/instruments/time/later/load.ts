import { loadOnce } from '~/parts/use-lazy.ts';

/** What makes the calendar file: when somebody asks for it. Apart from `../load.ts`, which leads to it. */
export const STUDY_FILE = loadOnce(() => import('../study-file.ts'));
