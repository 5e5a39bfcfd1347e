import { gunzipSync } from 'node:zlib';
import type { ForIndex } from '../lib/content/search-entries.ts';
import { type PackedSearchWords, packSearchWords } from '../model/search/packed-words.ts';
import type { SearchText } from '../model/search/types.ts';
import { wordsOf } from '../model/search/words-of.ts';

/** A text of Pagefind's index, and what it calls it. */
export interface IndexedText extends SearchText {
	readonly id: string;
}

/** What a file of Pagefind's index holds, as far as this site uses it. */
interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
}

/** How often a word stands in texts to count as one that a misspelt word may stand for. */
const OFTEN = 4;
/** Shorter words have too many neighbours. */
const SHORTEST = 6;

const SIGNATURE = 'pagefind_dcd';
/** Marks where a word may be parted. */
const PARTING = '\u200B';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * The text that a file of Pagefind's index holds; undefined for files that hold none.
 *
 * @throws where the file is not as Pagefind 1.5 writes it
 */
export function readText(path: string, packed: Uint8Array): IndexedText | undefined {
	const [, id] = FRAGMENT.exec(path) ?? [];
	if (!id) return undefined;
	const text = gunzipSync(packed).toString();
	if (!text.startsWith(SIGNATURE)) throw new Error(`${path} of the search index does not begin as Pagefind's files do.`);
	const { url, content, meta, anchors }: Fragment = JSON.parse(text.slice(SIGNATURE.length));
	// What a citation leads back to is an anchor too. A heading's text ends with the sign of its link.
	const headings = anchors
		.filter(({ element, text: heading }) => /^h[2-6]$/.test(element) && heading)
		.map(({ id: anchor, text: heading, location }) => ({ id: anchor, text: heading.replace(/ #$/, ''), location }));
	return { id, url, says: meta['says'], content: content.replaceAll(PARTING, ''), headings };
}

/**
 * The file of the site's words: every entry by the id that the index gave it, and the words that stand in texts often.
 *
 * @param base path of the site
 * @throws where the index has a text that the content does not name, or lacks one that it names
 */
export function makeSearchWords({ pages, parts, ...rest }: ForIndex, texts: readonly IndexedText[], base: string): PackedSearchWords {
	const withoutBase = (url: string) => url.slice(base.replace(/\/$/, '').length);
	const idOf = new Map(texts.map(({ url, id }) => [url, id]));
	const entries = [...pages, ...parts].flatMap(({ url, title, kind, names }) => {
		const address = withoutBase(url);
		const id = idOf.get(address);
		idOf.delete(address);
		// A page may keep out of the index.
		if (id === undefined) return [];
		const [page, part] = address.split('#');
		return [{ id, title, kind, names: [...new Set(names)], page: part === undefined ? undefined : page }];
	});
	const [lost] = idOf.keys();
	if (lost !== undefined) throw new Error(`Search finds ${lost}, and src/lib/content/search-entries.ts does not say what it is.`);

	const keys = new Set(entries.flatMap(({ title, names }) => [title, ...names].flatMap(wordsOf).map(({ word }) => word)));
	const counts = new Map<string, number>();
	for (const { content } of texts) for (const { word } of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const often = [...counts].filter(
		([word, count]) => count >= OFTEN && word.length >= SHORTEST && !keys.has(word) && /^[a-z]+$/.test(word),
	);
	return packSearchWords({ ...rest, entries, often: often.map(([word]) => word) });
}
