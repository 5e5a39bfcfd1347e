/** How much of two texts is the same: the share of their runs of three words that both have (Jaccard), 0 to 1. Texts without such a run share 0. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const both = a.intersection(b).size;
	const all = a.size + b.size - both;
	return all === 0 ? 0 : both / all;
}

const MOST_WORDS = 5_000;

/** The runs of three words of a text, without case and marks. */
export function triplesOf(text: string): ReadonlySet<string> {
	const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
	return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
