import type { Sentence } from './types.ts';

/** In English text every third word is one of the most common ones; in lists and tables it is fewer, in other languages hardly any. */
const LEAST_SHARE = 0.07;
/** Of fewer words nothing can be said. */
const FEWEST_WORDS = 12;
const IS_WORD = /^\p{L}/u;

/** Whether sentences seem to be English: by the share of those that stand in nearly every English text. Too few words count as English. */
export function looksEnglish(sentences: readonly Pick<Sentence, 'words'>[], common: ReadonlySet<string>): boolean {
	let [real, known] = [0, 0];
	for (const { words } of sentences)
		for (const { text } of words) {
			if (!IS_WORD.test(text)) continue;
			real++;
			if (common.has(text)) known++;
		}
	return real < FEWEST_WORDS || known / real >= LEAST_SHARE;
}
