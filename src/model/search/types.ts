/** A page, or a part of one that is found by itself. */
export interface SearchEntry {
	/** What the index calls it. */
	readonly id: string;
	readonly title: string;
	/** Other names that people search for. */
	readonly names: readonly string[];
	/** What it is, as results name it: `Glossary`. */
	readonly kind: string;
	/** The page that it is a part of; undefined for a page. */
	readonly page?: string | undefined;
}

/** What search knows of the site's words, beside the index of its texts. */
export interface SearchWords {
	readonly entries: readonly SearchEntry[];
	/** Kinds of pages that name everything and explain little: what only stands in their text counts less. */
	readonly references: readonly string[];
	/** Words that texts use often and that are in no title and no name. */
	readonly often: readonly string[];
	/** Words that say nothing about what is looked for. */
	readonly leftOut: readonly string[];
	/** Groups of words and phrases that people use for the same. */
	readonly same: readonly (readonly string[])[];
	/** Other spellings, each with the one that the site uses. */
	readonly spellings: Readonly<Record<string, string>>;
}

/** A word of a title or a name. */
export interface FieldWord {
	readonly word: string;
	readonly stem: string;
	/** Stems of what a hyphen joins in it. */
	readonly parts: readonly string[];
}

/** An entry with the words of its title, which comes first, and of each of its names. */
export interface IndexedEntry extends SearchEntry {
	readonly fields: readonly (readonly FieldWord[])[];
}

/** A word that a search looks for. */
export interface Term {
	readonly word: string;
	readonly stem: string;
	/** What counts as well, with its weight from 0 to 1, and whether it counts in texts too: words joined without a space, words that mean the same. */
	readonly others: readonly { readonly phrase: string; readonly weight: number; readonly inTexts: boolean }[];
}

/** A query as it was understood. */
export interface ReadQuery {
	readonly terms: readonly Term[];
	/** Words that were taken as misspelt, with what they were taken for. */
	readonly corrected: readonly { readonly written: string; readonly as: string }[];
	/** Words that no page has. */
	readonly unknown: readonly string[];
}

/** How well an entry answers a query. */
export interface Ranked {
	readonly entry: IndexedEntry;
	/** From 0; only the order means something. */
	readonly score: number;
}

/** Entries whose texts have a word, or one that begins with it, best first, with a score. */
export type FindInTexts = (word: string) => Promise<readonly { readonly id: string; readonly score: number }[]>;

/** A heading of a page, and where it stands among the page's words. */
export interface Heading {
	readonly id: string;
	readonly text: string;
	/** The number of words before it. */
	readonly location: number;
}

/** What search shows of a page, or of a part of one. */
export interface SearchText {
	/** Without base path. */
	readonly url: string;
	/** The whole of what a term, a claim, a question or a tool says. A page has none. */
	readonly says?: string | undefined;
	/** The words of a page, its title first. Empty for a part. */
	readonly content: string;
	readonly headings: readonly Heading[];
}

/** A tool as the empty search names it. */
export interface ToolLink {
	readonly href: string;
	readonly label: string;
	readonly line: string;
}

/** What search offers before something is typed. */
export interface SearchStartContent {
	/** Queries that people often ask. */
	readonly common: readonly string[];
	readonly tools: readonly ToolLink[];
	/** Every kind of result, with how many there are. */
	readonly kinds: readonly (readonly [string, number])[];
}
