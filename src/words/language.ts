/**
 * The language of every sentence of the instruments, as `Intl` names it. Another language is a sibling of each file of words and of this one:
 * `words.fr.ts` beside `words.ts`, `language.fr.ts` beside `language.ts`. Which one a build takes is the setting of `astro.config.mjs`.
 */
export const LOCALE: string = 'en-GB';
