import type { Span } from './types.ts';

/** The smallest part of a text that means something here: a numeral with its separators, a word, or one sign. */
export interface Token extends Span {
	readonly kind: 'digits' | 'word' | 'sign';
	/** Lower case, without marks that do not show. */
	readonly text: string;
	/** As the text writes it: capitals tell codes of currencies from words. */
	readonly raw: string;
	/** Nothing stands between it and the token before. */
	readonly isGlued: boolean;
	/** An empty line, a tab or a wide gap stands before it: what belongs together is not parted like this. */
	readonly isApart: boolean;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Groups of three digits parted by a space or an apostrophe; digits with points and commas; a word; a sign. */
const TOKEN =
	/\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3}(?![\d\p{L}]))+(?:[.,]\d{1,2}(?!\d))?|\d[\d\u00ad\u200b-\u200f\u2060\ufeff]*(?:[.,]\d+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]|['’](?=\p{L}))*|[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const APART = /\n\s*\n|\t| {3}/;
/** No word and no numeral that counts here is longer. */
const LONGEST = 40;

const [ZERO, NINE] = [48, 57];
const LETTER = /^\p{L}/u;
const isUnseen = (text: string, at: number) => text.slice(at, at + 1).replace(UNSEEN, '') === '';

/** Parts a text into tokens, in time that grows with its length alone. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	const isPlain = !/[\u00ad\u2019\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(text);
	let before = 0;
	for (const { 0: whole, index } of text.matchAll(TOKEN)) {
		const isNear = index - before <= 1;
		const between = isNear ? '' : text.slice(before, Math.min(index, before + LONGEST)).replace(UNSEEN, '');
		const raw = whole.length > LONGEST ? whole.slice(0, LONGEST + 1) : whole;
		const code = whole.charCodeAt(0);
		const isDigits = code >= ZERO && code <= NINE;
		tokens.push({
			kind: isDigits ? 'digits' : LETTER.test(whole) ? 'word' : 'sign',
			// A longer one is cut one above the limit, so that it is never taken for a short one.
			text: isDigits && isPlain ? raw : (isPlain ? raw : raw.replace(UNSEEN, '').replaceAll('’', "'")).toLowerCase(),
			raw,
			isGlued: tokens.length > 0 && (isNear ? index === before || (!isPlain && isUnseen(text, before)) : between === ''),
			isApart: isNear ? text[before] === '\t' && index > before : APART.test(between),
			start: index,
			end: index + whole.length,
		});
		before = index + whole.length;
	}
	return tokens;
}

/** A reading of tokens: what was read, and the first token after it. */
export interface Read<Value> {
	readonly value: Value;
	readonly next: number;
}
