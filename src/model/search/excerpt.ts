import { stemOf } from './lexicon.ts';
import type { Heading, Term } from './types.ts';
import { foldWord } from './words-of.ts';

/** A run of text, marked where it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly isMarked: boolean;
}

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** The fewest letters that count as the beginning of a word. */
const BEGINNING = 4;

/** A text as a query reads it. */
export interface ReadText {
	/** What stands between spaces, as the index counts it. */
	readonly words: readonly string[];
	/** Which term, by its place in the query, each word is; −1 for none. */
	readonly terms: readonly number[];
}

/** Which words of a text are what is looked for. */
export function readText(text: string, terms: readonly Term[]): ReadText {
	const wanted = terms.map(({ word, stem, others }) => ({
		word,
		stems: new Set([stem, ...others.map(({ phrase }) => stemOf(foldWord(phrase)))]),
	}));
	const initials = new Set(wanted.flatMap(({ word, stems }) => [word, ...stems].map((one) => one[0])));
	// A text says most of its words many times.
	const known = new Map<string, number>();
	const termOf = (written: string): number => {
		const word = foldWord(written.replace(EDGE, ''));
		const parts = written.includes('-') ? written.split('-').map((part) => stemOf(foldWord(part.replace(EDGE, '')))) : [];
		// A stem begins with the letter of its word, so most words need none to be told apart from all that is looked for.
		if (parts.length === 0 && !initials.has(word[0])) return -1;
		const stem = stemOf(word);
		return wanted.findIndex(
			(one) =>
				one.stems.has(stem) || parts.some((part) => one.stems.has(part)) || (one.word.length >= BEGINNING && word.startsWith(one.word)),
		);
	};
	const words = text.split(/\s+/).filter(Boolean);
	return {
		words,
		terms: words.map((written) => {
			const term = known.get(written) ?? termOf(written);
			known.set(written, term);
			return term;
		}),
	};
}

/** Where, in a text of more words than that, so many words in a row have the most terms, and after that the most matches; the first of equals. */
function bestWindow(found: readonly number[], length: number): { readonly start: number; readonly isEmpty: boolean } {
	const counts = new Map<number, number>();
	let [distinct, matched] = [0, 0];
	const add = (term: number | undefined, by: 1 | -1) => {
		if (term === undefined || term < 0) return;
		const count = (counts.get(term) ?? 0) + by;
		counts.set(term, count);
		matched += by;
		if (by === 1 ? count === 1 : count === 0) distinct += by;
	};
	for (const term of found.slice(0, length)) add(term, 1);
	let start = 0;
	let most = distinct * length + matched;
	for (let next = length; next < found.length; next++) {
		add(found[next], 1);
		add(found[next - length], -1);
		const worth = distinct * length + matched;
		if (worth > most) [start, most] = [next - length + 1, worth];
	}
	return { start, isEmpty: most === 0 };
}

/** Runs of words that are marked or not, as text. The space between two runs is not marked. */
function piecesOf(words: readonly string[], marks: readonly number[]): Piece[] {
	const pieces: { text: string; isMarked: boolean }[] = [];
	for (const [at, word] of words.entries()) {
		const isMarked = marks[at] !== -1;
		const last = pieces.at(-1);
		if (!last) pieces.push({ text: word, isMarked });
		else if (last.isMarked === isMarked) last.text += ` ${word}`;
		else if (isMarked) {
			last.text += ' ';
			pieces.push({ text: word, isMarked });
		} else pieces.push({ text: ` ${word}`, isMarked });
	}
	return pieces;
}

/**
 * The passage of a text that has most of what was looked for, from the beginning of a sentence where one is near.
 *
 * @param length the most words it has; a shorter text is whole
 */
export function excerptOf({ words, terms: found }: ReadText, length: number): readonly Piece[] {
	if (words.length <= length) return piecesOf(words, found);
	const { start: richest, isEmpty } = bestWindow(found, length);
	let best = richest;
	// Back to where a sentence begins, if the first match stays well within.
	const first = best + found.slice(best).findIndex((term) => term >= 0);
	for (let start = isEmpty ? 0 : first; start > Math.max(0, first - (length * 2) / 3); start--) {
		if (/[.!?:]$/.test(words[start - 1] ?? '.')) {
			best = start;
			break;
		}
	}
	const pieces = piecesOf(words.slice(best, best + length), found.slice(best, best + length));
	return best + length < words.length ? [...pieces, { text: ' …', isMarked: false }] : pieces;
}

/**
 * The headings below which most of what was looked for stands, in the order of the page.
 *
 * @param most how many
 */
export function sectionsOf({ terms: found }: ReadText, headings: readonly Heading[], most: number): readonly Heading[] {
	const worth = headings.map((heading, at) => {
		const within = found.slice(heading.location, headings[at + 1]?.location).filter((term) => term >= 0);
		return { heading, at, worth: new Set(within).size * 100 + Math.min(99, within.length) };
	});
	return worth
		.filter((one) => one.worth > 0)
		.sort((a, b) => b.worth - a.worth)
		.slice(0, most)
		.sort((a, b) => a.at - b.at)
		.map(({ heading }) => heading);
}
