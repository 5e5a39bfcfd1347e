import { DATE_WORDS } from '../../quantities/dates.ts';
import { isPartOfCode, readNumber } from '../../quantities/numerals.ts';
import { type Token, tokensOf } from '../../quantities/tokens.ts';

/** The numbers of a text by the words around them: of one place that two adverts share, each says its own number, or the same one. */
export type NumberContexts = ReadonlyMap<string, number>;

/** What comes after is the end of a long page. */
const MOST_TOKENS = 4_000;
const MONEY = /\p{Sc}|^(?:k|usd|eur|gbp|am|pm|noon|%)$/u;
const AMBIGUOUS = Number.NaN;

/**
 * The numbers of a text, each by two words before it and one behind, and by one before and two behind. Left out are money, which boards convert,
 * times and dates, codes, and what stands near a word that says that it passes: "posted 3 days ago".
 *
 * @param passing words in small letters
 */
export function numberContexts(text: string, passing: readonly string[]): NumberContexts {
	const tokens = tokensOf(text).slice(0, MOST_TOKENS);
	const contexts = new Map<string, number>();
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		const read = token && token.kind !== 'sign' && !isPartOfCode(tokens, at) ? readNumber(tokens, at) : undefined;
		if (!read) {
			at++;
			continue;
		}
		const [before, after] = [wordsFrom(tokens, at - 1, -1), wordsFrom(tokens, read.next, 1)];
		const near = [tokens[at - 1], tokens[read.next], ...before, ...after].map((one) => one?.text ?? '');
		const isPassing = near.some((one) => MONEY.test(one) || DATE_WORDS.includes(one) || passing.includes(one));
		if (!isPassing)
			for (const key of keysOf(before, after)) contexts.set(key, hasOther(contexts, key, read.value) ? AMBIGUOUS : read.value);
		at = read.next;
	}
	return contexts;
}

const hasOther = (contexts: NumberContexts, key: string, value: number) => contexts.has(key) && contexts.get(key) !== value;

function keysOf(before: readonly Token[], after: readonly Token[]): readonly string[] {
	const [first, second] = before.map(({ text }) => text);
	const [next, last] = after.map(({ text }) => text);
	return [
		...(second && first && next ? [`${second} ${first} # ${next}`] : []),
		...(first && next && last ? [`${first} # ${next} ${last}`] : []),
	];
}

/** A mark between two words that parts no sentence: "210-bed", "3+ years". */
const isBetween = ({ text, isApart }: Token) => !isApart && /^[-–+,()'"]$/.test(text);

/** The next two words from a place on, in one direction, as far as no sentence ends. */
function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1): readonly Token[] {
	const words: Token[] = [];
	for (let place = at; words.length < 2; place += step) {
		const token = tokens[place];
		if (token?.kind === 'word') words.push(token);
		else if (!token || !isBetween(token)) break;
	}
	return words;
}

/** How many places two texts share in which they say the same number, and another one. */
export function compareNumbers(a: NumberContexts, b: NumberContexts): { readonly same: number; readonly other: number } {
	let [same, other] = [0, 0];
	for (const [key, value] of a) {
		const there = b.get(key);
		if (there === undefined || Number.isNaN(value) || Number.isNaN(there)) continue;
		if (there === value) same++;
		else other++;
	}
	return { same, other };
}
