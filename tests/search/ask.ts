import type { Page } from 'playwright-core';
import { judge, type Query, type Tried } from './queries.ts';

/** Asks the search of a page that shows it, as a reader does, and waits for the answer. */
export async function ask(page: Page, query: string): Promise<readonly string[]> {
	await page.locator('#search-query').fill(query);
	await page.locator(`.search[data-shows=${JSON.stringify(query.trim())}]`).waitFor();
	return page.evaluate<string[]>('[...document.querySelectorAll(".search__title")].map((link) => link.pathname + link.hash)');
}

/** Tries a set of queries through the site's own search. */
export async function askAll(page: Page, queries: readonly Query[]): Promise<readonly Tried[]> {
	const tried: Tried[] = [];
	for (const query of queries) tried.push(judge(query, await ask(page, query.q)));
	return tried;
}
