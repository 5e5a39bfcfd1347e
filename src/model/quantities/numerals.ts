import type { Read, Token } from './tokens.ts';

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORDS: ReadonlyMap<string, number> = new Map([
	...ONES.split(' ').map((word, at): [string, number] => [word, at + 1]),
	...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
/** Words that a number can begin with. */
export const NUMBER_WORDS: readonly string[] = [...WORDS.keys()];
const SCALES: ReadonlyMap<string, number> = new Map([
	['k', 1_000],
	['thousand', 1_000],
	['lakh', 100_000],
	['lakhs', 100_000],
	['lac', 100_000],
	['million', 1_000_000],
	['crore', 10_000_000],
	['crores', 10_000_000],
]);
/** What may be written next to a numeral without a space. Anything else makes it a part of a code, such as "1e3" or "5xxxx". */
const SUFFIX =
	/^(?:k|x|h|hrs?|hours?|m|mins?|minutes?|days?|d|w|wks?|weeks?|mos?|mths?|months?|y|yrs?|years?|am|pm|nn|pp|pcm|pm|pa|p|lpa|lakhs?|lac|crores?|usd|eur|gbp|aud|cad|nzd|sgd|inr|zar|ngn|chf|sek|nok|dkk|kr|zł|zl|euros?|and|to|of|per)$/;
/** Longer numerals are codes, or nonsense. */
const LONGEST_NUMERAL = 15;

/**
 * The value of a numeral with its separators: "1,200.50", "1.200,50", "1 200", "1'200", "1,50,000". Three digits after one point or comma are
 * thousands, fewer are decimals. Undefined for anything else: "1.2.3", "007", and more than 15 signs.
 */
export function parseNumeral(numeral: string): number | undefined {
	if (numeral.length > LONGEST_NUMERAL || /^0\d/.test(numeral)) return undefined;
	const plain = numeral.replace(/[ \u00a0\u2009\u202f']/g, '_');
	const isGrouped = plain.includes('_');
	const digits = plain.replaceAll('_', '');
	const marks = digits.replace(/\d/g, '');
	if (marks === '') return Number(digits);
	const last = marks.at(-1) ?? '';
	const [whole = '', decimals = ''] = splitAtLast(digits, last);
	const others = marks.slice(0, -1);
	if (others === '') {
		if (decimals.length === 3 && !isGrouped)
			return whole.length > 3 ? undefined : whole === '0' ? Number(`0.${decimals}`) : Number(whole + decimals);
		return last === ',' && decimals.length > 2 ? undefined : Number(`${whole}.${decimals}`);
	}
	const isDecimal = !others.includes(last);
	const groups = (isDecimal ? whole : digits).split(/[.,]/);
	if (new Set(isDecimal ? others : marks).size > 1 || !areGroups(groups)) return undefined;
	return Number(isDecimal ? `${groups.join('')}.${decimals}` : groups.join(''));
}

function splitAtLast(text: string, mark: string): readonly [string, string] {
	const at = text.lastIndexOf(mark);
	return [text.slice(0, at), text.slice(at + 1)];
}

/** Thousands, or the lakhs of India: the last group has three digits, the ones before it three or two. */
const areGroups = (groups: readonly string[]) =>
	groups.length > 1 &&
	groups.at(-1)?.length === 3 &&
	(groups[0]?.length ?? 0) <= 3 &&
	[2, 3].some((length) => groups.slice(1, -1).every((group) => group.length === length));

/** A number with the scale that it was written in: 1,000 for "18k". */
interface ReadNumber extends Read<number> {
	readonly scale?: number | undefined;
}

/** A single number at a token: a numeral, a fraction, or number words. Undefined for ordinals, codes, ratios and numerals with leading zeros. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (token.kind === 'word') return readWords(tokens, at);
	const fraction = FRACTIONS[token.text];
	if (fraction !== undefined) return { value: fraction, next: at + 1 };
	const value = token.kind === 'digits' ? parseNumeral(token.text) : undefined;
	if (value === undefined) return undefined;
	const after = tokens[at + 1];
	if (after?.isGlued && after.kind === 'word' && !SUFFIX.test(after.text)) return undefined;
	const added = after && !after.isApart ? FRACTIONS[after.text] : undefined;
	if (added !== undefined) return { value: value + added, next: at + 2 };
	const scale = after && !after.isApart && (after.isGlued || after.text !== 'k') ? SCALES.get(after.text) : undefined;
	return scale === undefined ? { value, next: at + 1 } : { value: value * scale, next: at + 2, scale };
}

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** "twelve", "twenty-four": below a hundred. */
function readTens(tokens: readonly Token[], at: number): Read<number> | undefined {
	const value = WORDS.get(textAt(tokens, at));
	if (value === undefined) return undefined;
	const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
	const one = value >= 20 ? WORDS.get(textAt(tokens, next)) : undefined;
	return one !== undefined && one < 10 ? { value: value + one, next: next + 1 } : { value, next: at + 1 };
}

/** "twelve", "one hundred and twenty", "two thousand", "one and a half". */
function readWords(tokens: readonly Token[], at: number): Read<number> | undefined {
	const tens = readTens(tokens, at);
	if (!tens) return undefined;
	let { value, next } = tens;
	if (textAt(tokens, next) === 'hundred') {
		const rest = readTens(tokens, textAt(tokens, next + 1) === 'and' ? next + 2 : next + 1);
		value = value * 100 + (rest?.value ?? 0);
		next = rest?.next ?? next + 1;
	}
	if (['and', 'a', 'half'].every((word, step) => textAt(tokens, next + step) === word)) return { value: value + 0.5, next: next + 3 };
	const scale = SCALES.get(textAt(tokens, next));
	return scale === undefined ? { value, next } : { value: value * scale, next: next + 1 };
}

/** Whether a numeral at this token belongs to a code, a ratio or a time of day: "ISO9001", "TGS-2023", "24/7", "1:1". */
export function isPartOfCode(tokens: readonly Token[], at: number): boolean {
	const [beforeThat, before, token, after, afterThat] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
	if (token?.kind !== 'digits') return false;
	if (token.isGlued && before) {
		if (before.kind === 'word' && before.text !== 'x') return true;
		if (/^[#@_]$/.test(before.text)) return true;
		if (/^[-/:]$/.test(before.text) && before.isGlued && beforeThat && (before.text !== '-' || beforeThat.kind === 'word')) return true;
	}
	return after?.isGlued === true && /^[/:]$/.test(after.text) && afterThat?.isGlued === true && afterThat.kind === 'digits';
}
