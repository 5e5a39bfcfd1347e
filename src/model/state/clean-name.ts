import { cutText } from './cut-text.ts';

/** Longest name of a candidate, in characters as a reader counts them (code points). */
export const NAME_LIMIT = 80;

/** Line ends, control characters, halves of characters, and marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** One printable line without space at its ends, cut to `limit` characters between two signs (`cutText`). Cleaning twice changes nothing. */
export function cleanName(text: string, limit: number = NAME_LIMIT): string {
	return cutText(oneLine(text), limit).trim();
}

/** Whether cleaning cuts something a reader could miss. */
export function isTooLong(text: string, limit: number = NAME_LIMIT): boolean {
	return [...oneLine(text)].length > limit;
}

function oneLine(text: string): string {
	return text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
}
