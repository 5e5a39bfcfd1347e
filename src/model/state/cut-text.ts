/** What belongs to the sign before it: accents and joiners, skin tones, the tags of a flag. */
const GOES_ON = /\u200d|[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]/u;
/** What holds two signs together. */
const JOINER = '\u200d';
/** Two of these make a flag. */
const HALF_FLAG = /\p{Regional_Indicator}/u;

/** The same as a segmenter tells, near enough, for browsers without one: where the sign begins that a character is part of. */
function findBeginning(characters: readonly string[], place: number): number {
	let at = place;
	const isHalf = (one: number) => HALF_FLAG.test(characters[one] ?? '');
	while (at > 0) {
		let flags = 0;
		while (isHalf(at - 1 - flags)) flags += 1;
		if (!GOES_ON.test(characters[at] ?? '') && characters[at - 1] !== JOINER && !(isHalf(at) && flags % 2 === 1)) break;
		at -= 1;
	}
	return at;
}

/**
 * At most `limit` characters (code points) of a text, cut between two signs as readers see them: never within an emoji, a flag or a letter with its
 * accents. One sign that is longer than that is cut all the same. Cutting twice changes nothing.
 */
export function cutText(text: string, limit: number): string {
	// A sign that the cut would part shows by the first character after it.
	const characters = [...text].slice(0, limit + 1);
	if (characters.length <= limit) return text;
	const kept = characters.slice(0, limit).join('');
	if (!('Segmenter' in Intl)) return characters.slice(0, findBeginning(characters, limit) || limit).join('');
	const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(characters.join(''));
	return kept.slice(0, signs.containing(kept.length)?.index || kept.length);
}
