import type { SearchText } from '~/model/search/types.ts';

const texts = new Map<string, Promise<SearchText>>();

async function fetchText(address: string): Promise<SearchText> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status}`);
	return answer.json();
}

/**
 * What search shows of the text that the index has under an id, once a page. The site keeps it as plain JSON: Pagefind hands out only texts that
 * a search has found, and packs each in a way that hosts can pack no further.
 *
 * @param page address of the search page
 * @throws where it does not arrive; the next call tries again
 */
export function loadText(page: string, id: string): Promise<SearchText> {
	const known = texts.get(id);
	if (known) return known;
	const loading = fetchText(`${page}texts/${id}.json`);
	texts.set(id, loading);
	loading.catch(() => texts.delete(id));
	return loading;
}
