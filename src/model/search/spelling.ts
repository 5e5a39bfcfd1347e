/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other: the optimal string
 * alignment distance, Damerau-Levenshtein without edits of what was swapped.
 *
 * @param most where to stop counting; above it the answer is one more, however many there are
 */
export function spellingDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
			row.push(least);
		}
		if (Math.min(...row) > most) return most + 1;
		before = above;
		above = row;
	}
	return Math.min(above[b.length] as number, most + 1);
}

/** The words that a misspelt one may stand for. */
export interface Vocabulary {
	/** Words of titles, other names and terms, most frequent first. */
	readonly key: readonly string[];
	/** Other words that the site uses often, most frequent first. */
	readonly often: readonly string[];
}

const from = (words: readonly string[], word: string, most: number): string | undefined => {
	let best: string | undefined;
	let least = most + 1;
	for (const other of words) {
		// People seldom get the first letter wrong, and most false corrections change it.
		if (other[0] !== word[0]) continue;
		const distance = spellingDistance(word, other, least - 1);
		if (distance < least) [best, least] = [other, distance];
	}
	return best;
};

/**
 * The word that a misspelt one stands for, if one is near enough. A short word has many neighbours, so up to five letters only one edit counts, to a word
 * of titles and names; from eight letters two edits count to those.
 *
 * @param word folded
 */
export function correctWord(word: string, { key, often }: Vocabulary): string | undefined {
	if (word.length < 4 || /\d/.test(word)) return undefined;
	if (word.length < 6) return from(key, word, 1);
	return from(key, word, 1) ?? from(often, word, 1) ?? (word.length < 8 ? undefined : from(key, word, 2));
}
