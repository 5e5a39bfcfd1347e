/**
 * Words as one text: sorted, each as how many letters it shares with the one before (as a letter, from `a` for none) and the rest of it.
 */
export function packWords(words: readonly string[]): string {
	let before = '';
	return words
		.toSorted()
		.map((word) => {
			let shared = 0;
			while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
			before = word;
			return String.fromCharCode(97 + shared) + word.slice(shared);
		})
		.join(' ');
}

/** The words that `packWords` packed, sorted. */
export function unpackWords(packed: string): string[] {
	let before = '';
	return packed
		.split(' ')
		.filter(Boolean)
		.map((part) => {
			before = before.slice(0, part.charCodeAt(0) - 97) + part.slice(1);
			return before;
		});
}
