/** Small numbers as words, as a sentence has them; a language that inflects them has its own sibling of this file. */
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count within a sentence: "two", and from ten on the figure. */
export const countWords = (count: number): string => COUNTS[count] ?? String(count);
