/** With fewer runs a text is too short to be like another. */
const FEWEST_RUNS = 8;

/**
 * How much of the shorter of two texts stands in the other one too: the share of its runs of three words, 0 to 1. What a board or an agency adds
 * counts for nothing; of a text that is too short nothing counts.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shorter = Math.min(a.size, b.size);
	return shorter < FEWEST_RUNS ? 0 : a.intersection(b).size / shorter;
}

const MOST_WORDS = 5_000;

/** The runs of three words of a text, without case and marks. */
export function triplesOf(text: string): ReadonlySet<string> {
	const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
	return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
