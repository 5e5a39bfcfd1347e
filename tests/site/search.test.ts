import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routesOf } from '../../src/instruments/manifest.ts';
import { loadPagefind } from '../../src/instruments/search/pagefind.ts';
import type { Pagefind } from '../../src/instruments/search/pagefind-api.ts';
import * as words from '../../src/instruments/search/words.ts';
import { readCollection } from '../support/content.ts';
import { DIST } from '../support/dist.ts';
import { INSTRUMENTS, isOf } from '../support/instruments.ts';
import { countBytes } from '../support/page-bytes.ts';
import { type StaticServer, serve } from '../support/server.ts';

/** From reaching for search to the first result: code, index and the text of one page. */
const FIRST_RESULT_BUDGET = 150_000;
/** Pages that the site shows without asking for more. */
const SHOWN = 20;
const CODE = pathToFileURL(join(DIST, 'pagefind/pagefind.js')).href;

/** What has a page of its own to be found. */
const SHELVED = INSTRUMENTS.filter(({ shelf }) => shelf !== null);

let server: StaticServer;
let pagefind: Pagefind;
let firstQuery: readonly string[];

/** Addresses of the pages that a query finds, best first. */
async function search(query: string): Promise<string[]> {
	const { results } = await pagefind.search(query);
	const pages = await Promise.all(results.map((result) => result.data()));
	return pages.map(({ url }) => new URL(url).pathname);
}

beforeAll(async () => {
	server = await serve(DIST);
	// Here the code comes from a file, so it has to be told first where its index is served. What the site itself sets comes on top.
	const code: Pagefind = await import(/* @vite-ignore */ CODE);
	await code.options({ basePath: `${server.url}pagefind/` });
	await code.init();
	pagefind = await loadPagefind(CODE);
	const { results } = await pagefind.search('nanodegree');
	await results[0]?.data();
	firstQuery = [...server.requests];
});

afterAll(() => server.close());

test.each(words.COMMON)('what an empty search offers finds pages: %s', async (query) => {
	expect((await search(query)).length).toBeGreaterThan(1);
});

describe('search', () => {
	test('knows every page of the guide and every worked example', async () => {
		const { results } = await pagefind.search(null as never);
		const known = await Promise.all(results.map(async (result) => new URL((await result.data()).url).pathname));
		const wanted = [
			...readCollection('guide').map(({ id }) => `/${id}/`),
			...readCollection('examples').map(({ id }) => `/examples/${id}/`),
			...SHELVED.map(({ address }) => address),
		];
		expect(wanted.filter((route) => !known.includes(route))).toEqual([]);
	});

	test('keeps results, lost links, the front page and the design page out', async () => {
		const { results } = await pagefind.search(null as never);
		const known = await Promise.all(results.map(async (result) => new URL((await result.data()).url).pathname));
		const unshelved = INSTRUMENTS.filter(({ shelf }) => shelf === null).map(({ address }) => address);
		expect(known.filter((route) => ['/', '/design/', '/404.html', ...unshelved].includes(route))).toEqual([]);
		// Pages below an instrument's own say much the same: the one that lists them stands for them.
		const below = INSTRUMENTS.flatMap(routesOf).filter(({ file }) => file !== 'Page.astro');
		expect(known.filter((route) => below.some(({ pattern }) => isOf(pattern, route)))).toEqual([]);
	});

	test.each([
		['nanodegree', '/start-here/names/'],
		['nano-degree', '/start-here/names/'],
		['refund', '/before-you-pay/refunds/'],
		['coursera', '/issuers/platforms/'],
		['stack', '/stacking/'],
		['deadline', '/value-factors/time/'],
	])('for "%s" finds %s first', async (query, route) => {
		expect((await search(query))[0]).toBe(route);
	});

	test.each([
		['stackable', '/stacking/'],
		['credit', '/stacking/check-a-pathway/'],
		['licence', '/value-factors/industry-culture/'],
	])('for "%s" finds %s among the first five', async (query, route) => {
		expect((await search(query)).slice(0, 5)).toContain(route);
	});

	test.each(['short course', 'ECTS', 'license', 'badge', 'employr', 'MOOC'])('for "%s" finds something', async (query) => {
		expect(await search(query)).not.toEqual([]);
	});

	test.each(readCollection('guide'))('finds /$id/ by each of its other names', async ({ id, data }) => {
		const aliases = (data['aliases'] ?? []) as string[];
		const found = await Promise.all(aliases.map(async (alias) => ({ alias, routes: (await search(alias)).slice(0, SHOWN) })));
		expect(found.filter(({ routes }) => !routes.includes(`/${id}/`)).map(({ alias }) => alias)).toEqual([]);
	});

	test.each(SHELVED)('finds the instrument at $address by each of its other names', async ({ address, otherNames }) => {
		const found = await Promise.all(otherNames.map(async (name) => ({ name, routes: await search(name) })));
		expect(found.filter(({ routes }) => !routes.includes(address)).map(({ name }) => name)).toEqual([]);
	});

	test.each(readCollection('glossary'))('finds the glossary by each name of the term $id', async ({ data }) => {
		const names = [data['term'], ...((data['also'] ?? []) as string[])] as string[];
		const found = await Promise.all(names.map(async (name) => ({ name, routes: (await search(name)).slice(0, SHOWN) })));
		expect(found.filter(({ routes }) => !routes.includes('/glossary/')).map(({ name }) => name)).toEqual([]);
	});

	test('finds a page by words that stand only in a marked term', async () => {
		const { results } = await pagefind.search('"US clock hour does"');
		const routes = await Promise.all(results.map(async (result) => new URL((await result.data()).url).pathname));
		expect(routes).toContain('/value-factors/time/');
	});

	test.each([
		['calculator', '/fit/'],
		['fit check', '/fit/'],
		['score sheet', '/fit/sheet/'],
		['worksheet for an adviser', '/fit/sheet/'],
	])('for "%s" finds the instrument at %s first', async (query, route) => {
		expect((await search(query))[0]).toBe(route);
	});

	test('finds nothing for what is not there', async () => {
		expect(await search('qwzzk')).toEqual([]);
	});

	test('counts the pages of each kind, so that a reader can pick one', async () => {
		const { filters } = await pagefind.search('credit');
		expect(filters['kind']).toMatchObject({ Stacking: expect.any(Number), Issuers: expect.any(Number) });
	});

	test(`brings at most ${FIRST_RESULT_BUDGET} bytes up to its first result`, () => {
		// Node has no worker and reads the code from a file: in a browser both come over the wire.
		const files = new Set([...firstQuery, '/pagefind/pagefind.js', '/pagefind/pagefind-worker.js']);
		expect(firstQuery.length).toBeGreaterThanOrEqual(4);
		// Pagefind's own formats are compressed already.
		const bytes = [...files].map((path) => readFileSync(join(DIST, path))).map((file) => Math.min(file.length, countBytes(file)));
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_RESULT_BUDGET);
	});
});
