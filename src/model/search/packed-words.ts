import type { SearchEntry, SearchWords } from './types.ts';
import { packWords, unpackWords } from './vocabulary.ts';

/** The site's words as a file: kinds and pages by their number, frequent words packed. */
export interface PackedSearchWords extends Omit<SearchWords, 'entries' | 'often'> {
	readonly kinds: readonly string[];
	/** Addresses of pages that have parts. */
	readonly pages: readonly string[];
	/** Id, number of the kind, number of the page that it is a part of or −1, title, and names. */
	readonly entries: readonly (readonly [string, number, number, string, ...string[]])[];
	readonly often: string;
}

const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];

/** The file that a built site holds. */
export function packSearchWords(words: SearchWords): PackedSearchWords {
	const kinds = distinct(words.entries.map(({ kind }) => kind));
	const pages = distinct(words.entries.flatMap(({ page }) => page ?? []));
	const pack = ({ id, title, names, kind, page }: SearchEntry) =>
		[id, kinds.indexOf(kind), page === undefined ? -1 : pages.indexOf(page), title, ...names] as const;
	return { ...words, kinds, pages, entries: words.entries.map(pack), often: packWords(words.often) };
}

/** What `packSearchWords` packed. Frequent words come sorted. */
export function unpackSearchWords({ kinds, pages, entries, often, ...rest }: PackedSearchWords): SearchWords {
	return {
		...rest,
		entries: entries.map(([id, kind, page, title, ...names]) => ({ id, kind: kinds[kind] ?? '', page: pages[page], title, names })),
		often: unpackWords(often),
	};
}
