import { loadPagefind } from './pagefind.ts';
import type { PagefindPage } from './pagefind-api.ts';
import * as words from './words.ts';

/** What was found for one query. */
export interface Found {
	readonly query: string;
	readonly total: number;
	readonly groups: readonly { readonly kind: string; readonly pages: readonly PagefindPage[] }[];
	/** Pages by kind for the whole query, whatever kind is picked. */
	readonly kinds: readonly (readonly [string, number])[];
}

/** Pages whose text is fetched for one query; the rest are counted only. */
const PAGES_SHOWN = 20;
/** Searches every page, or those of one kind, and groups what was found by kind. */
export async function findPages(index: string, query: string, kind: string): Promise<Found> {
	const pagefind = await loadPagefind(index);
	const [answer, unfiltered] = await Promise.all([pagefind.search(query, kind ? { filters: { kind } } : {}), pagefind.search(query)]);
	const pages = await Promise.all(answer.results.slice(0, PAGES_SHOWN).map((result) => result.data()));
	const groups = new Map<string, PagefindPage[]>();
	for (const page of pages) {
		const name = page.filters['kind']?.[0] ?? words.otherPages;
		groups.set(name, [...(groups.get(name) ?? []), page]);
	}
	const kinds = Object.entries(unfiltered.filters['kind'] ?? {}).filter(([, count]) => count > 0);
	return { query, total: answer.results.length, groups: [...groups].map(([name, members]) => ({ kind: name, pages: members })), kinds };
}
