import type { Interval, Verdict } from '~/model/types.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';
import { rangeWords, VERDICT_NAMES } from './words.ts';

/** Where something stands: the deal-breakers before the verdict, and the verdict before the range. */

export const met = (count: number) => plural(count, { one: 'A deal-breaker is met', other: '# deal-breakers are met' });
/** A verdict, and that a deal-breaker stands before it. */
export const verdict = <Part>(verdict: Verdict, isRuledOut: boolean, apart: Mark<Part>): Sentence<Part> => [
	...(isRuledOut ? [apart('Apart from that: ')] : []),
	VERDICT_NAMES[verdict],
];
export const range = (range: Interval) => `${rangeWords(range)} of 100, where 50 is acceptable.`;
