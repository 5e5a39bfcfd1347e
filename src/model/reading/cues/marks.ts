import type { Word } from '../types.ts';

/** So many marks between two words of a phrase are passed over. */
export const MOST_MARKS = 3;
const MARKS = new Set('&?!:;(),.–—+~=-');
/** "1", "a", "Q": what numbers the items of a list. */
const NUMBERING = /^(?:\d{1,2}|\p{L})$/u;

/** Whether this is a mark of a sentence, and no word. */
export const isMark = (word: Word | undefined): boolean => word !== undefined && word.text.length === 1 && MARKS.has(word.text);

/** Whether nothing but marks and numbering stands before this word. */
export function isFirst(words: readonly Word[], at: number): boolean {
	if (at > MOST_MARKS + 1) return false;
	return words.slice(0, at).every((word) => isMark(word) || NUMBERING.test(word.text));
}

/** Whether nothing but marks stands from here on. */
export function isLast(words: readonly Word[], at: number): boolean {
	return words.length - at <= MOST_MARKS && words.slice(at).every(isMark);
}
