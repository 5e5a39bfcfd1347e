import { findBlocks, findCitations, plainText } from '../support/prose.ts';

/** A number in a text: what it comes to, and how it is written. */
export interface Figure {
	readonly value: number;
	readonly written: string;
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Digits that stand alone, so that CS50, CLF-C02 and 608 within a name are none; "14-day" and "30,000" are. */
const FIGURE = new RegExp(
	`(?<![\\p{L}\\d.,-]|\\p{L}-)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:\\s(thousand|million|billion|trillion)\\b)?(?![\\d\\p{L}])|\\b(${WORDS.join('|')})\\b`,
	'giu',
);
/** No figures of their own: when we read something, the day of a date, the second half of "2018–19", and a number that is a name. */
const NO_FIGURES = new RegExp(
	[
		`\\bread in (?:${MONTH}) \\d{4}`,
		`\\b\\d{1,2} (?=(?:${MONTH})\\b)`,
		'(?<=\\b(?:19|20)\\d\\d)[–/-]\\d\\d\\b(?!\\d)',
		'\\b(?:EPA|Section) \\d+',
	].join('|'),
	'g',
);

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100;

/** The numbers of a text, in digits or in words from two to twelve. "One" is more often no number. */
export function findFigures(text: string): Figure[] {
	const bare = text
		.replace(NO_FIGURES, '')
		.replace(/[$€£]/g, ' ')
		.replace(/[–—]|(?<=\d)-(?=\d)/g, ' to ');
	return [...bare.matchAll(FIGURE)].map(([written, whole, part = '', scale, word]) => ({
		written,
		value: word
			? WORDS.indexOf(word.toLowerCase()) + 2
			: Math.round(Number(`${whole?.replaceAll(',', '')}${part}`) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1) * 1e4) / 1e4,
	}));
}

/** A sentence, or a cell of a table, and the sources that it names. */
export interface Claim {
	readonly sentence: string;
	readonly cited: readonly string[];
	/** Sentences of the same paragraph that lead up to it and name no source: a reader takes them for the same source's. */
	readonly before: readonly string[];
}

/** A sentence ends at its mark and the citations behind that; not after a single letter, nor inside a number. */
const SENTENCE = /(?<=(?<!\b\p{L})[.!?]["”’)*]*)\s+(?=["“(*[]*[\p{Lu}\d])/u;

/** The sentences that name a source, each with those that lead up to it. */
function gather(sentences: readonly string[]): Claim[] {
	const claims: Claim[] = [];
	let before: string[] = [];
	for (const sentence of sentences) {
		const cited = findCitations(sentence);
		if (cited.length === 0) before.push(plainText(sentence));
		else {
			claims.push({ sentence: plainText(sentence), cited, before });
			before = [];
		}
	}
	return claims;
}

/** What a body claims with a source. A cell of a table stands by itself. */
export function findClaims(body: string): Claim[] {
	return findBlocks(body).flatMap(({ kind, text }) =>
		kind === 'table' ? text.split(/[|\n]/).flatMap((cell) => gather([cell])) : gather(text.split(SENTENCE)),
	);
}

/** What a file of a source says of it, as far as figures go. */
export interface Evidence {
	readonly title?: string;
	readonly publisher?: string;
	readonly year?: number;
	readonly population?: string;
	readonly method?: string;
	readonly supports?: readonly { readonly says: string; readonly quote?: string }[];
}

/**
 * Figures of a claim that none of its sources says, as they are written. What a source is called may name figures too, and a year may be
 * that in which it was made or which it studied.
 */
export function findUnsupported(sentence: string, sources: readonly Evidence[]): string[] {
	const said = sources.flatMap(({ title = '', supports = [] }) => [title, ...supports.flatMap(({ says, quote = '' }) => [says, quote])]);
	const known = new Set(said.flatMap(findFigures).map(({ value }) => value));
	const about = sources.flatMap(({ publisher = '', year = '', population = '', method = '' }) => [
		publisher,
		String(year),
		population,
		method,
	]);
	const years = new Set(
		[...said, ...about]
			.flatMap(findFigures)
			.map(({ value }) => value)
			.filter(isYear),
	);
	return findFigures(sentence)
		.filter(({ value }) => !known.has(value) && !(isYear(value) && years.has(value)))
		.map(({ written }) => written);
}
