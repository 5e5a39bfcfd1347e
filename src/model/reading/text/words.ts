import type { Word } from '../types.ts';

/** Marks that do not show: joiners, direction marks, soft hyphens. They stand in words and are no part of them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A word, a number with its separators, or a sign that stands for a word. */
const WORD =
	/\d[\d\u00ad\u200b-\u200f\u2060\ufeff]*(?:[.,'’\u00a0\u202f]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\d'’\u00ad\u200b-\u200f\u2060\ufeff]*(?:-\r?\n[ \t]{0,8}\p{Ll}[\p{L}\p{M}]*)?|[\p{Sc}%+~=&?!:;(),.–—-]/gu;
/** A word that the end of a line parts. */
const BROKEN = /-\r?\n[ \t]*/;
/** Without any of these a text has words in their plain form, but for capitals. */
const IS_TO_CLEAN = /[\u00ad\u2019\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\n]/;
/** No word that a phrase names is longer: of a longer one the rest is of no use. */
const LONGEST_WORD = 40;

/** The form in which words are compared: without what does not show, in lower case, with straight apostrophes. */
export const plainForm = (text: string): string => text.replace(UNSEEN, '').replace(BROKEN, '').replaceAll('’', "'").toLowerCase();

/**
 * The words of a text with where they stand; hyphens part words, and signs of money, a percent sign and marks of a sentence are words of their
 * own.
 *
 * @param from the place in the whole text at which this part begins
 */
export function wordsOf(text: string, from = 0): readonly Word[] {
	const isPlain = !IS_TO_CLEAN.test(text);
	const words: Word[] = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const short = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
		words.push({ text: isPlain ? short.toLowerCase() : plainForm(short), start: from + index, end: from + index + word.length });
	}
	return words;
}

/** Forms that people write without the apostrophe as well. */
const NEGATIONS = new Set(['cannot', 'cant', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wont']);

/** Whether a word of a text is a "not" that is written as one with its verb. */
export const isNegation = (text: string): boolean => text.endsWith("n't") || NEGATIONS.has(text);
