// cspell:ignore aeiou aeiouycgsxz aeiouytd experi ence issu emplo

/** How hard a text is to read, by the formula of Flesch and Kincaid (1975): about the school year, in US grades, that it asks for. */
export interface ReadingLevel {
	readonly grade: number;
	readonly words: number;
	readonly sentences: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Where a sentence ends: not after a single letter, as in "U.S. rules" or "e.g. this", nor inside a number. */
const SENTENCE_END = /(?<!\b\p{L})[.!?]+["”’')]*(?=\s|$)/gu;

/** Endings whose vowel is not spoken: "course", "makes", "asked", "rarely". */
const SILENT_E = /(?<=[aeiouy].*)(?<![^aeiouy]l)e$/;
const SILENT_ES = /(?<![aeiouycgsxz]|[cs]h|[^aeiouy]l)es$/;
const SILENT_ED = /(?<![aeiouytd])ed$/;
const SILENT_ELY = /(?<=[aeiouy].*[^aeiouy])e(?=ly$)/;
/** Neighbouring vowels that are spoken apart, as in "experi-ence", "issu-er", "ide-a" and "emplo-yer". */
const APART =
	/i(?=e[nt]|um|us|or|a(?!l|n|ge)|o(?!n|us))|(?<![qg])u(?=er|ing|a)|e(?=ing)|(?<=id|ar)e(?=as?$)|(?<=cr)e(?=at)|[aeiou](?=y[aeiou])/g;

/** Groups of vowels, less those that are silent: an estimate that is right for most words and evens out over a page. */
export function countSyllables(word: string): number {
	const parts = word.toLowerCase().replace(/['’]/g, '').split('-');
	const counts = parts.map((part) => {
		const spoken = part.replace(SILENT_ES, '').replace(SILENT_ED, '').replace(SILENT_E, '').replace(SILENT_ELY, '').replace(APART, '$&-');
		return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
	});
	return counts.reduce((sum, count) => sum + count, 0);
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
