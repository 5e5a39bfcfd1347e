import type { Interval } from '~/model/types.ts';
import { rangeWords } from './words.ts';

/** The words of the drawing of a range. */

/** The three zones of the scale, from 0 to 50, to 75 and to 100. */
export const zones = { weak: 'weak fit', worth: 'worth it', strong: 'strong fit' };
/** What the drawing shows, for those who do not see it. */
export const says = (range: Interval) =>
	`${rangeWords(range)} on a scale from 0 to 100: ${zones.weak} below 50, ${zones.worth} from 50, which is acceptable, and ${zones.strong} from 75`;
