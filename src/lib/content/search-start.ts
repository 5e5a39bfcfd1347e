import { type CollectionEntry, getEntry } from 'astro:content';
import type { SearchStartContent } from '../../model/search/types.ts';
import { TOOL_LINKS } from '../shelves.ts';
import { oncePerBuild } from './once-per-build.ts';
import { loadSearchEntries } from './search-entries.ts';

/** How people ask, as content says it. */
export const loadSearchWords = oncePerBuild(async (): Promise<CollectionEntry<'searchWords'>['data']> => {
	const entry = await getEntry('searchWords', 'en');
	if (!entry) throw new Error('content/search/en.yaml is missing: it says how people ask.');
	return entry.data;
});

/** What search offers before something is typed. */
export const loadSearchStart = oncePerBuild(async (): Promise<SearchStartContent> => {
	const [{ common }, { pages, parts }] = await Promise.all([loadSearchWords(), loadSearchEntries()]);
	const kinds = Map.groupBy([...pages, ...parts], ({ kind }) => kind);
	return { common, tools: TOOL_LINKS, kinds: [...kinds].map(([kind, entries]) => [kind, entries.length] as const) };
});
