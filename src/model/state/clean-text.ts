import { cutText } from './cut-text.ts';

/** Longest note that a person can keep with a decision, in characters. */
export const NOTE_LIMIT = 2_000;

/** Control characters other than line ends, halves of characters, and marks that turn the direction of the text after them. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Printable lines without space at their ends, cut to `limit` characters. Cleaning twice changes nothing. */
export function cleanText(text: string, limit: number = NOTE_LIMIT): string {
	const printable = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(UNPRINTABLE, ' ');
	const lines = printable.split('\n').map((line) => line.trimEnd());
	const whole = lines
		.join('\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();
	return cutText(whole, limit).trim();
}
