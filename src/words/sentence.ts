/** An element within a sentence, such as a link: it is given its own words and shows them. */
export type Mark<Part> = (words: string) => Part;

/**
 * A sentence with elements in it, in the order in which the language has them. A file of words keeps it whole, and the component says what
 * each element is: `words.goTo((its) => <a href="#goal">{its}</a>)`.
 */
export type Sentence<Part> = (string | Part)[];
