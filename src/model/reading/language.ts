import type { Word } from './types.ts';

/** In English text every third word is one of the most common ones; in lists and tables it is fewer, in other languages hardly any. */
const LEAST_SHARE = 0.07;
/** Of fewer words nothing can be said. */
const FEWEST_WORDS = 12;
const IS_WORD = /^\p{L}/u;

/** Whether words seem to be English: by the share of those that stand in nearly every English text. Too few words count as English. */
export function looksEnglish(words: readonly Word[], common: ReadonlySet<string>): boolean {
	const real = words.filter(({ text }) => IS_WORD.test(text));
	if (real.length < FEWEST_WORDS) return true;
	return real.filter(({ text }) => common.has(text)).length / real.length >= LEAST_SHARE;
}
