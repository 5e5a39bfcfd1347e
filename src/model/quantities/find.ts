import { readClockSpan, readTime } from './clock.ts';
import { CURRENCY_WORDS, type SharedSigns } from './currencies.ts';
import { DATE_WORDS, readDate, readYear } from './dates.ts';
import { readDuration } from './durations.ts';
import { readMoney } from './money.ts';
import { isPartOfCode, NUMBER_WORDS } from './numerals.ts';
import { readRange } from './ranges.ts';
import { type Read, type Token, tokensOf } from './tokens.ts';
import type { BareNumber, FoundQuantity, Quantity } from './types.ts';

export interface QuantityOptions {
	/** Codes for signs and words that several currencies share, where the text tells which is meant: `{ $: 'AUD', kr: 'SEK' }`. */
	readonly shared?: SharedSigns | undefined;
}

/**
 * All quantities of a text in order of place, none over another, in time that grows with its length alone. Each is read in its largest form: "£5 a
 * month" is one amount, "28 November 2026" one date. Times of day, codes, ratios and ordinals are none.
 *
 * @param from the place in the whole text at which this part begins
 */
export function findQuantities(text: string, from = 0, { shared = {} }: QuantityOptions = {}): readonly FoundQuantity[] {
	const tokens = tokensOf(text);
	const found: FoundQuantity[] = [];
	for (let at = 0; at < tokens.length; ) {
		if (!mayStart(tokens[at])) {
			at++;
			continue;
		}
		const clock = readClockSpan(tokens, at) ?? timeAlone(tokens, at);
		if (clock) {
			at = clock.next;
			continue;
		}
		const read = readQuantity(tokens, at, shared);
		const [first, last] = [tokens[at], read && tokens[read.next - 1]];
		if (read && first && last) found.push({ ...read.value, start: from + first.start, end: from + last.end });
		at = read?.next ?? at + 1;
	}
	return found;
}

/** Whether a quantity can begin with a token at all: most words and signs begin none. */
const mayStart = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === 'digits' || (token.kind === 'word' ? STARTS.has(token.text) : !COMMON_SIGN.test(token.text)));

const COMMON_SIGN = /^[.,;:!?()"'–—\-/&*]$/;
const STARTS: ReadonlySet<string> = new Set([...NUMBER_WORDS, ...DATE_WORDS, ...CURRENCY_WORDS, 'half', 'a', 'an', 'noon', 'nn']);

const readQuantity = (tokens: readonly Token[], at: number, shared: SharedSigns): Read<Quantity> | undefined =>
	readDate(tokens, at) ?? readMoney(tokens, at, shared) ?? readDuration(tokens, at) ?? readYear(tokens, at) ?? readBare(tokens, at);

function timeAlone(tokens: readonly Token[], at: number) {
	const time = readTime(tokens, at);
	return time?.value.isSure && !time.value.isFrench && tokens[at]?.kind === 'digits' ? time : undefined;
}

function readBare(tokens: readonly Token[], at: number): Read<BareNumber> | undefined {
	if (isPartOfCode(tokens, at)) return undefined;
	const range = readRange(tokens, at);
	if (!range) return undefined;
	const [after, afterThat] = [tokens[range.next], tokens[range.next + 1]];
	if (after?.text === '%' || after?.text === 'percent')
		return { value: { kind: 'number', ...range.value, isPercent: true }, next: range.next + 1 };
	if (after?.text === 'per' && afterThat?.text === 'cent')
		return { value: { kind: 'number', ...range.value, isPercent: true }, next: range.next + 2 };
	return { value: { kind: 'number', ...range.value }, next: range.next };
}
