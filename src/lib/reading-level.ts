import { syllable } from 'syllable';

/** How hard a text is to read, by the formula of Flesch and Kincaid (1975): about the school year, in US grades, that it asks for. */
export interface ReadingLevel {
	readonly grade: number;
	readonly words: number;
	readonly sentences: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Where a sentence ends: not after a single letter, as in "U.S. rules" or "e.g. this", nor inside a number. */
const SENTENCE_END = /(?<!\b\p{L})[.!?]+["”’')]*(?=\s|$)/gu;

/** An estimate that is right for most words and evens out over a page; a number counts as one. */
export function countSyllables(word: string): number {
	return Math.max(1, syllable(word));
}

/** Words of a text: numbers count, and parts joined by hyphens are one. */
export function findWords(text: string): string[] {
	return text.match(WORD) ?? [];
}

/** The level of running text, in which each entry ends a sentence at the latest. */
export function measureReadingLevel(texts: readonly string[]): ReadingLevel {
	const words = texts.flatMap(findWords);
	const sentences = texts
		.filter((text) => findWords(text).length > 0)
		.reduce((sum, text) => sum + Math.max(1, (text.match(SENTENCE_END) ?? []).length), 0);
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	const grade = words.length === 0 ? 0 : 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
	return { grade, words: words.length, sentences };
}

/** Children in the United States begin the first grade at six. */
const YEARS_BEFORE_SCHOOL = 5;

/** About the age at which schools expect a text of this level to be read. */
export function readingAge({ grade }: ReadingLevel): number {
	return Math.round(grade + YEARS_BEFORE_SCHOOL);
}
