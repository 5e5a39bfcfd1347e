import type { Interval } from '~/model/types.ts';
import { rangeWords } from './words.ts';

/** The words of the drawing of a range. */

/** What the drawing shows, for those who do not see it. */
export const says = (shown: Interval, bounds: Interval) =>
	`Range ${rangeWords(shown)} of 100 over what is open; ${rangeWords(bounds)} with every weighting; acceptable is 50.`;
export const acceptable = '50 acceptable';
export const range = 'what is still open';
export const bounds = 'and every weighting';
