import { excerptOf, type Piece, readText, sectionsOf } from '~/model/search/excerpt.ts';
import { rank } from '~/model/search/rank.ts';
import { readQuery } from '~/model/search/read-query.ts';
import type { ReadQuery, SearchEntry, Term } from '~/model/search/types.ts';
import { loadText } from './load-text.ts';
import { loadWords } from './load-words.ts';
import { loadPagefind } from './pagefind/load-pagefind.ts';

/** Where search finds what it needs. */
export interface SearchPlaces {
	/** Address of Pagefind's script. */
	readonly index: string;
	/** Address of the search page. */
	readonly page: string;
}

/** A result as it is shown. */
export interface Result {
	readonly url: string;
	readonly title: string;
	readonly kind: string;
	/** The whole of what a term, a claim, a question or a tool says; or the passage of a page that has most of what was looked for. */
	readonly excerpt: readonly Piece[];
	readonly sections: readonly { readonly url: string; readonly title: string }[];
}

/** What was found for one query. */
export interface Found {
	readonly query: string;
	readonly corrected: ReadQuery['corrected'];
	readonly unknown: ReadQuery['unknown'];
	/** How many there are of each kind, most of them first; whatever kind is picked. */
	readonly kinds: readonly (readonly [string, number])[];
	/** Loads each result when it is asked for, best first. */
	readonly results: readonly { readonly id: string; readonly kind: string; readonly load: () => Promise<Result> }[];
}

const EXCERPT_LENGTH = 24;
const SECTIONS_SHOWN = 3;

/** Loads an entry's text and shows what of it answers the query. */
async function show(page: string, { id, title, kind }: SearchEntry, terms: readonly Term[]): Promise<Result> {
	const { url: path, says, content, headings } = await loadText(page, id);
	const url = page.replace(/\/search\/$/, path);
	const text = readText(content, terms);
	// The text begins with the title, which stands above it.
	const start = title.split(/\s+/).length;
	const body = { words: text.words.slice(start), terms: text.terms.slice(start) };
	return {
		url,
		title,
		kind,
		excerpt: says === undefined ? excerptOf(body, EXCERPT_LENGTH) : excerptOf(readText(says, terms), Number.POSITIVE_INFINITY),
		sections: sectionsOf(text, headings, SECTIONS_SHOWN).map((one) => ({ url: `${url}#${one.id}`, title: one.text })),
	};
}

/** Loads what every search needs, so that it is there when the first word has been typed. A search says itself what did not arrive. */
export async function prepareSearch({ index, page }: SearchPlaces): Promise<void> {
	await Promise.allSettled([loadWords(page), loadPagefind(index)]);
}

/**
 * Searches titles, other names and texts of every page and of every part that is found by itself.
 *
 * @param query empty for everything, in the order of the guide
 * @param corrects false where the reader wants the words as they are
 * @throws where the index or the words do not arrive
 */
export async function searchSite({ index, page }: SearchPlaces, query: string, corrects: boolean): Promise<Found> {
	// Both are on their way at once; a kind alone needs no index.
	const [words, pagefind] = await Promise.all([loadWords(page), query ? loadPagefind(index) : undefined]);
	if (!pagefind) return foundOf({ query, corrected: [], unknown: [] }, [...words.entries.values()], page, []);
	const isInTexts = async (word: string) => (await pagefind.search(`"${word}"`)).results.length > 0;
	const { terms, corrected, unknown } = await readQuery(query, words, isInTexts, corrects);
	const ranked = await rank(terms, words, async (word) => (await pagefind.search(word)).results);
	return foundOf(
		{ query, corrected, unknown },
		ranked.map(({ entry }) => entry),
		page,
		terms,
	);
}

/** An answer of entries in their order, each of which loads when it is asked for. */
function foundOf(
	read: Pick<Found, 'query' | 'corrected' | 'unknown'>,
	entries: readonly SearchEntry[],
	page: string,
	terms: readonly Term[],
): Found {
	const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, members]) => [kind, members.length] as const);
	return {
		...read,
		kinds: read.query ? kinds.toSorted(([, a], [, b]) => b - a) : kinds,
		results: entries.map((entry) => ({ id: entry.id, kind: entry.kind, load: () => show(page, entry, terms) })),
	};
}
