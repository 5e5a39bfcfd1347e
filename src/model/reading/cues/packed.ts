/**
 * Cues as they travel. Their lists of phrases have few words, each in many places, so every word is sent once and phrases name it by its number:
 * in letters, or as a step from the word before it, because words that stand in place of each other lie close together.
 */
import type { ReadingCues } from './types.ts';

export interface PackedCues {
	/** The cues with a 0 in place of each list of phrases. */
	readonly shape: unknown;
	/** Every word and sign, parted by spaces. */
	readonly words: string;
	/** The lists in the order of the shape, parted by empty lines; a phrase a line, its places parted by spaces. */
	readonly lists: string;
}

const ASCII = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Two of these are the number of a word; the second is one of the first `LOW`. */
export const LETTERS: readonly string[] = [...ASCII, ...Array.from({ length: 64 }, (_, at) => String.fromCharCode(0xc0 + at))];
export const LOW = ASCII.length;
/** A step to a word further on: the first sign is a step of one. */
export const STEPS = "!#$%&'()*+,-./:;<=>@[]^_`{|}~";
/** Behind a place that may be missing. */
export const OPTIONAL = '?';

const VALUES: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, at) => [letter, at]));

/** A value with each of its lists of strings as `change` gives it, in their order. */
export function mapLists(value: unknown, isList: (value: unknown) => boolean, change: (list: unknown) => unknown): unknown {
	if (isList(value)) return change(value);
	if (Array.isArray(value)) return value.map((one) => mapLists(one, isList, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapLists(one, isList, change)]));
}

/** The words of one place of a phrase, as it was written. */
function readPlace(code: string, words: readonly string[]): string {
	const found: (string | undefined)[] = [];
	let number = 0;
	for (let at = 0; at < code.length; at++) {
		const sign = code.charAt(at);
		if (sign === OPTIONAL) return `${found.join('|')}?`;
		const high = VALUES.get(sign);
		number = high === undefined ? number + STEPS.indexOf(sign) + 1 : high * LOW + (VALUES.get(code.charAt(++at)) ?? 0);
		found.push(words[number]);
	}
	return found.join('|');
}

/** The cues that were packed: the same phrases, with the words of a place in another order. */
export function unpackCues({ shape, words, lists }: PackedCues): ReadingCues {
	const known = words.split(' ');
	const coded = lists.split('\n\n');
	let next = 0;
	const readList = () =>
		(coded[next++] ?? '')
			.split('\n')
			.filter(Boolean)
			.map((phrase) =>
				phrase
					.split(' ')
					.map((place) => readPlace(place, known))
					.join(' '),
			);
	return mapLists(shape, (value) => value === 0, readList) as ReadingCues;
}
