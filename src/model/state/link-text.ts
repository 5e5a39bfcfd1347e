/**
 * The text of a link's fragment, `#key=value&key=value`, with what mail filters, chats and word processors make of it: encoded as a whole or once
 * more, `&` as HTML writes it, a mark of the sentence at its end. What is written here is read back the same, and ends in no such mark.
 */

/** How often a text may have been encoded over again. */
const TIMES = 3;

/** How HTML writes `&`, once or several times over. */
const AMPERSAND = /&(?:amp;|#38;|#x26;)+/gi;

/**
 * The last mark of a sentence at the end of a text, as it is, as HTML writes it, or as a browser writes it in an address: there only what is beyond
 * ASCII is encoded, and space, quotation mark, angle brackets and backtick. What a link of ours encodes, such as `)`, is its own.
 */
const MARK =
	/(?:[\s.,;:!?'"`)\]}>*_~|\\…”’»›。，；：！？、）】」』》\u200b\ufeff]|%(?:[01][\da-f]|20|22|3C|3E|60|7F|C2%(?:A0|BB)|E2%80%(?:8B|99|9D|A6|BA)|E3%80%(?:81|82|8B|8D|8F|91)|EF%BB%BF|EF%BC%(?:81|89|8C|9A|9B|9F))|&(?:[gl]t|quot|apos|nbsp|#39|#x27))$/i;

/** Longest of those, in characters. */
const MARK_LENGTH = 9;

/** Marks that close what another has opened: where that stands in the same value, they are a part of it. */
const OPENED_BY: Readonly<Record<string, string>> = Object.fromEntries(
	['()', '[]', '{}', '<>', '""', '“”', '‹›', '«»', '（）', '【】', '「」', '『』', '《》'].map(([open = '', close = '']) => [close, open]),
);

/** How many times a mark closes what nothing in a value has opened. Both may be encoded as an address is. */
function countSpare(value: string, mark: string): number {
	const isEncoded = mark.startsWith('%');
	const opener = OPENED_BY[isEncoded ? (decodeOnce(mark) ?? '') : mark];
	if (opener === undefined) return Number.POSITIVE_INFINITY;
	const count = (one: string) => value.split(one).length - 1;
	return opener === (isEncoded ? decodeOnce(mark) : mark)
		? count(mark) % 2
		: count(mark) - count(isEncoded ? encodeURIComponent(opener) : opener);
}

/** A text without the marks of a sentence at its end. It may be encoded as an address is. */
export function withoutMarks(text: string): string {
	const value = text.slice(text.lastIndexOf('=') + 1).replace(/%[\da-f]{2}/gi, (one) => one.toUpperCase());
	const spare = new Map<string, number>();
	let end = text.length;
	// The expression looks at a few characters at a time: as many marks as there are take that many looks.
	while (end > 0) {
		const mark = MARK.exec(text.slice(Math.max(0, end - MARK_LENGTH), end))?.[0];
		if (mark === undefined) break;
		const key = mark.startsWith('%') ? mark.toUpperCase() : mark;
		const left = spare.get(key) ?? countSpare(value, key);
		if (left <= 0) break;
		spare.set(key, left - 1);
		end -= mark.length;
	}
	return text.slice(0, end);
}

/** The text, or undefined where an escape in it is broken. */
function decodeOnce(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** A key or a value as it was meant; undefined where an escape in it is broken. One that was encoded twice has no escape but that of `%`. */
function decodePart(text: string, times: number = TIMES): string | undefined {
	const once = decodeOnce(text);
	const isTwice = times > 0 && once !== undefined && /%[\da-f]{2}/i.test(once) && !/%(?!25)/.test(text);
	return isTwice ? (decodePart(once, times - 1) ?? once) : once;
}

/** What stands between two `&`; a key or a value is undefined where it is missing or cannot be read. */
export type LinkPair = readonly [key: string | undefined, value: string | undefined];

/** A fragment as it was before it was sent, without its `#`, its keys and values still encoded. Never throws. */
export function plainLink(fragment: string): string {
	let text = fragment.replace(/^#/, '');
	for (let times = 0; times < TIMES && !text.includes('='); times += 1) text = decodeOnce(text)?.replace(/^#/, '') ?? text;
	return withoutMarks(text.replace(AMPERSAND, '&'));
}

/** The keys and values of a plain link, in its order. Never throws. */
export function readPairs(plain: string): readonly LinkPair[] {
	return plain
		.split('&')
		.filter((pair) => pair !== '')
		.map((pair) => {
			const at = pair.indexOf('=');
			return at < 1 ? [undefined, undefined] : [decodePart(pair.slice(0, at)), decodePart(pair.slice(at + 1))];
		});
}

/** A key or a value for a link: also the marks at which programs end a link are encoded, and halves of characters are left out. */
export function encodePart(text: string): string {
	const whole = text.replace(/\p{Cs}/gu, '');
	// What looks like an escape is written out: nothing that was encoded twice looks like that.
	const escapes = (mark: string) => [...mark].map((one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`).join('');
	return whole
		.split(/(%[\da-f]{2})/i)
		.map((part, at) => (at % 2 === 1 ? escapes(part) : encodeURIComponent(part).replace(/[!'()*~]/g, escapes)))
		.join('');
}

/**
 * Writes a link's `#…` from parts like `key=value`. Where it would end in a mark, which a program that finds links in sentences leaves out, a part that
 * never does stands last: it is moved there, or added.
 */
export function joinLink(parts: readonly string[], last: string): string {
	const link = parts.join('&');
	return `#${withoutMarks(link) === link ? link : [...parts.filter((part) => part !== last), last].join('&')}`;
}
