import { loadOnce } from '~/parts/use-lazy.ts';

/** What the log loads later still: apart from `../load.ts`, which leads to it. */

/** What shows adverts and what they come to: needed as soon as there is one. */
export const LOG_VIEW = loadOnce(() => import('../log-view.ts'));

/** What has adverts read: needed as soon as there is a text. */
export const READER = loadOnce(() => import('../engine/reader.ts'));

/** What opens and saves files. */
export const LOG_FILE = loadOnce(() => import('../log-file.ts'));
