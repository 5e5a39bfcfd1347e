/** What reads a link, as a file that loads by itself: pages that make links carry the rest of `fragment.ts` from the start. */
export { parseFragment } from '~/model/state/fragment.ts';
