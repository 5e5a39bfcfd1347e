const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’'ʼ]/g;
const PLAIN = /^[A-Za-z]+$/;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** A word as it is compared: in lower case and without accents, apostrophes and hyphens. */
export function foldWord(written: string): string {
	// Nearly all words are plain letters, which have nothing to take off.
	if (PLAIN.test(written)) return written.toLowerCase();
	return written.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, '').replaceAll('-', '').toLowerCase();
}

/** A word of a query or a text. */
export interface Word {
	/** As it is compared. */
	readonly word: string;
	/** As it stands there. */
	readonly written: string;
}

/** The words of a text, in order. Words that a hyphen joins are one. */
export function wordsOf(text: string): Word[] {
	return [...text.replace(APOSTROPHES, '').matchAll(WORD)]
		.map(([written]) => ({ word: foldWord(written), written }))
		.filter(({ word }) => word !== '');
}
