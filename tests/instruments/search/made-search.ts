import { vi } from 'vitest';
import type { PagefindInstance } from '../../../src/instruments/search/pagefind/api.ts';
import { packSearchWords } from '../../../src/model/search/packed-words.ts';
import type { SearchEntry, SearchText } from '../../../src/model/search/types.ts';

/** A page or a part of one, as the index and the site's words know it. */
export interface MadeText {
	readonly title: string;
	readonly kind: string;
	readonly text?: string;
	readonly names?: readonly string[];
	/** What it says whole. */
	readonly says?: string;
	readonly headings?: readonly { readonly id: string; readonly text: string }[];
}

/** A module as Pagefind's script is one; what it does, each test says. */
export const INDEX = `data:text/javascript,${encodeURIComponent(
	'export const createInstance = (...given) => globalThis.pagefind.createInstance(...given);',
)}`;

/** An index and words of a few texts, in the place of those of a site. */
export function makeSearch(texts: readonly MadeText[]) {
	const entries: SearchEntry[] = texts.map(({ title, kind, names = [] }) => ({ id: title, title, kind, names }));
	const textOf = ({ title, text = '', says, headings = [] }: MadeText): SearchText => ({
		url: `/${title}/`,
		says,
		content: says === undefined ? `${title} ${text}` : '',
		headings: headings.map((heading, at) => ({ ...heading, location: title.split(' ').length + at })),
	});
	const load = vi.fn(async (text: MadeText) => Response.json(textOf(text)));
	const search = vi.fn<PagefindInstance['search']>(async (query) => {
		const word = query.replaceAll('"', '');
		const found = texts.filter(({ title, text = '', says = '' }) => `${title} ${text} ${says}`.toLowerCase().includes(word));
		return { results: found.map(({ title }) => ({ id: title, score: 1 })) };
	});
	const init = vi.fn<PagefindInstance['init']>().mockResolvedValue();
	const words = packSearchWords({
		entries,
		references: [],
		often: [],
		leftOut: ['the', 'how'],
		same: [['cost', 'price']],
		spellings: {},
	});
	const fetched = vi.fn(async (address: string) => {
		if (address.endsWith('words.json')) return Response.json(words);
		const text = texts.find(({ title }) => address.endsWith(`/texts/${title}.json`));
		return text ? load(text) : Promise.reject(new Error('No connection.'));
	});
	vi.stubGlobal('pagefind', { createInstance: () => ({ init, search }) });
	vi.stubGlobal('fetch', fetched);
	return { init, search, load, fetched };
}
