/**
 * Every key under which this site keeps something on the reader's device, once. Nothing is ever sent anywhere.
 *
 * What the reader entered stands apart by what it is, so that a damaged part cannot take another with it.
 */

/** The assessment that is open in the fit check: `{"v": "1", "goal": "…", "name": "…", …, "answers": {…}, "known": […]}` (`model/state/stored.ts`). */
export const ANSWERS_KEY = 'credential-fit:answers';

/** What is kept beside it: `{"v": "1", "assessments": […], "records": […]}` (`model/keeping/library.ts`). */
export const LIBRARY_KEY = 'credential-fit:library';

/** A decision that is being written (`model/keeping/decision-draft.ts`). */
export const DRAFT_KEY = 'credential-fit:draft';

/**
 * Stands between a key and a time, in milliseconds since 1970: what stood under that key then, as it was, because this site could not read all of
 * it when it was about to write over it.
 */
export const ASIDE = ':aside:';

/** What was put aside of a library until November 2026. Nothing is written here any more. */
export const UNREADABLE_KEY = 'credential-fit:unreadable';

/** Stands before every key. */
export const SITE = 'credential-fit:';

/** How the reader wants the questions: `steps` or `page`. */
export const VIEW_KEY = 'credential-fit:view';

/** The colours that the reader chose: `light` or `dark`. */
export const THEME_KEY = 'credential-fit:theme';

/** A log of job adverts: `{"lookFor": {…}, "adverts": […]}` (`model/keeping/advert-log.ts`). */
export const ADVERTS_KEY = 'credential-fit:adverts';

/** Stands before the name of a calculator: what was entered there, `{"hours": "30–40", …}` (`model/keeping/entries.ts`). */
export const TOOL_KEY = 'credential-fit:tool:';

/** What the reader searched for last: `["refund", …]`. */
export const SEARCHES_KEY = 'credential-fit:searches';

/** Stands before the path of the site and the version of a build: a cache with the whole of it (`offline/kept-builds.ts`). */
export const OFFLINE_CACHE = 'credential-fit:offline:';

/** Stands before the path of the site: a cache with the build that each open tab is of (`offline/tabs.ts`). */
export const TABS_CACHE = 'credential-fit:tabs:';
