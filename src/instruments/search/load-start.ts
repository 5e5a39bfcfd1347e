import type { SearchStartContent } from '~/model/search/types.ts';

/**
 * What an empty search offers, which the site keeps beside its search page; nothing where it does not arrive, as the search does without it.
 *
 * @param page address of the search page
 */
export async function loadStart(page: string): Promise<SearchStartContent | undefined> {
	try {
		return await (await fetch(`${page}start.json`)).json();
	} catch {
		return undefined;
	}
}
