import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routesOf } from '../../src/instruments/manifest.ts';
import type { Pagefind, PagefindInstance } from '../../src/instruments/search/pagefind/api.ts';
import { PAGEFIND_OPTIONS } from '../../src/instruments/search/pagefind/load-pagefind.ts';
import { type Lexicon, makeLexicon } from '../../src/model/search/lexicon.ts';
import { type PackedSearchWords, unpackSearchWords } from '../../src/model/search/packed-words.ts';
import { rank } from '../../src/model/search/rank.ts';
import { readQuery } from '../../src/model/search/read-query.ts';
import type { SearchText } from '../../src/model/search/types.ts';
import { readCollection } from '../support/content.ts';
import { DIST } from '../support/dist.ts';
import { INSTRUMENTS, isOf } from '../support/instruments.ts';
import { countBytes } from '../support/page-bytes.ts';
import { type StaticServer, serve } from '../support/server.ts';

/** From reaching for search to the first result: code, index, words and the text of one page. */
const FIRST_RESULT_BUDGET = 150_000;
/** Results among which somebody finds what has the very name that they typed. */
const SEEN = 8;

/** What has a page of its own to be found. */
const SHELVED = INSTRUMENTS.filter(({ shelf }) => shelf !== null);
const [WORDS] = readCollection('searchWords');
const COMMON = (WORDS?.data['common'] ?? []) as string[];

/** What search shows of each text, by the id that the index gave it. */
const TEXTS = new Map(
	readdirSync(join(DIST, 'search/texts'))
		.filter((name) => name.endsWith('.json'))
		.map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(DIST, 'search/texts', name), 'utf8')) as SearchText]),
);
/** Addresses of everything in the index, by its id. */
const ADDRESSES = new Map([...TEXTS].map(([id, { url }]) => [id, url]));

let server: StaticServer;
let pagefind: PagefindInstance;
let lexicon: Lexicon;
let firstQuery: readonly string[];

/** Addresses that a query finds, best first: what the site's own code makes of the site's own index. */
async function search(query: string): Promise<string[]> {
	const find = async (word: string) => (await pagefind.search(word)).results;
	const { terms } = await readQuery(query, lexicon, async (word) => (await find(`"${word}"`)).length > 0);
	return (await rank(terms, lexicon, find)).map(({ entry }) => ADDRESSES.get(entry.id) ?? '');
}

beforeAll(async () => {
	server = await serve(DIST);
	const code: Pagefind = await import(/* @vite-ignore */ pathToFileURL(join(DIST, 'pagefind/pagefind.js')).href);
	// Here the code comes from a file, so it has to be told where its index is served.
	pagefind = code.createInstance({ ...PAGEFIND_OPTIONS, basePath: `${server.url}pagefind/` });
	await pagefind.init();
	const packed: PackedSearchWords = JSON.parse(readFileSync(join(DIST, 'search/words.json'), 'utf8'));
	lexicon = makeLexicon(unpackSearchWords(packed));
	await search('nanodegree');
	firstQuery = [...server.requests];
});

afterAll(() => server.close());

test('what an empty search offers finds something: each of six', async () => {
	expect(COMMON).toHaveLength(6);
	for (const query of COMMON) expect((await search(query)).length, query).toBeGreaterThan(1);
});

describe('search', () => {
	const known = [...ADDRESSES.values()];

	test('knows every page of the guide, every worked example, every tool, term, claim and question', () => {
		const wanted = [
			...readCollection('guide').map(({ id }) => `/${id}/`),
			...readCollection('examples').map(({ id }) => `/examples/${id}/`),
			...SHELVED.map(({ address }) => address),
			...readCollection('glossary').map(({ id }) => `/glossary/#${id}`),
		];
		expect(wanted.filter((route) => !known.includes(route))).toEqual([]);
		for (const { id } of readCollection('claims')) expect(known.some((url) => url.endsWith(`#${id}`))).toBe(true);
		for (const { id } of readCollection('questions')) expect(known.some((url) => url.endsWith(`#question-${id}`))).toBe(true);
	});

	test('leads each part of a page to a place that is there', () => {
		const parts = known.filter((url) => url.includes('#'));
		expect(parts.length).toBeGreaterThan(100);
		const missing = parts.filter((url) => {
			const [page = '', id] = url.split('#');
			return !readFileSync(join(DIST, page, 'index.html'), 'utf8').includes(`id="${id}"`);
		});
		expect(missing).toEqual([]);
	});

	test('keeps results, lost links, the front page and the design page out', () => {
		const unshelved = INSTRUMENTS.filter(({ shelf }) => shelf === null).map(({ address }) => address);
		expect(known.filter((route) => ['/', '/design/', '/404.html', ...unshelved].includes(route))).toEqual([]);
		// Pages below an instrument's own say much the same: the one that lists them stands for them.
		const below = INSTRUMENTS.flatMap(routesOf).filter(({ file }) => file !== 'Page.astro');
		expect(known.filter((route) => below.some(({ pattern }) => isOf(pattern, route)))).toEqual([]);
	});

	test.each([
		['nanodegree', '/start-here/names/'],
		['nano-degree', '/start-here/names/'],
		['nano degree', '/start-here/names/'],
		['refund', '/before-you-pay/refunds/'],
		['coursera', '/issuers/platforms/'],
		['stack', '/stacking/'],
		['deadline', '/value-factors/time/'],
		['calculator', '/fit/'],
		['fit check', '/fit/'],
		['score sheet', '/fit/sheet/'],
		['worksheet for an adviser', '/fit/sheet/'],
		['stackable', '/stacking/'],
		['credit', '/glossary/#credit'],
		['ects', '/glossary/#ects'],
		['income share agreement', '/glossary/#income-share-agreement'],
	])('for "%s" finds %s among the first three', async (query, route) => {
		expect((await search(query)).slice(0, 3)).toContain(route);
	});

	test.each(['short course', 'ECTS', 'license', 'badge', 'employr', 'MOOC'])('for "%s" finds something', async (query) => {
		expect(await search(query)).not.toEqual([]);
	});

	test.each(readCollection('guide'))('finds /$id/ by each of its other names', async ({ id, data }) => {
		const aliases = (data['aliases'] ?? []) as string[];
		const found = await Promise.all(aliases.map(async (alias) => ({ alias, routes: (await search(alias)).slice(0, SEEN) })));
		expect(found.filter(({ routes }) => !routes.includes(`/${id}/`)).map(({ alias }) => alias)).toEqual([]);
	});

	test.each(SHELVED)('finds the instrument at $address by each of its other names', async ({ address, otherNames }) => {
		const found = await Promise.all(otherNames.map(async (name) => ({ name, routes: (await search(name)).slice(0, SEEN) })));
		expect(found.filter(({ routes }) => !routes.includes(address)).map(({ name }) => name)).toEqual([]);
	});

	test.each(readCollection('glossary'))('finds the term $id by each of its names', async ({ id, data }) => {
		const names = [data['term'], ...((data['also'] ?? []) as string[])] as string[];
		const found = await Promise.all(names.map(async (name) => ({ name, routes: await search(name) })));
		// Of several terms the best stands in its place; a page that explains two names for one thing comes before the second.
		expect(found.filter(({ routes }) => !routes.includes(`/glossary/#${id}`)).map(({ name }) => name)).toEqual([]);
		expect(found[0]?.routes.slice(0, SEEN)).toContain(`/glossary/#${id}`);
	});

	test.each(['qwzzk', 'asdfgh', 'banana bread recipe'])('finds nothing for "%s"', async (query) => {
		expect(await search(query)).toEqual([]);
	});

	test(`brings at most ${FIRST_RESULT_BUDGET} bytes up to its first result`, () => {
		const text = readdirSync(join(DIST, 'search/texts'))
			.filter((name) => name.endsWith('.json'))
			.map((name) => `/search/texts/${name}`)
			.toSorted((a, b) => readFileSync(join(DIST, b)).length - readFileSync(join(DIST, a)).length)[0];
		// Node reads the code and the words from files, and no text: in a browser they come over the wire, here the longest of all.
		const files = new Set([...firstQuery, '/pagefind/pagefind.js', '/search/words.json', text ?? '']);
		expect(firstQuery.length).toBeGreaterThanOrEqual(4);
		// Pagefind's own formats are compressed already.
		const sizes = [...files].map((path) => readFileSync(join(DIST, path))).map((file) => Math.min(file.length, countBytes(file)));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_RESULT_BUDGET);
	});

	test('keeps of a part what it says, and of a page its words without marks that nobody sees', () => {
		expect(TEXTS.size).toBeGreaterThan(100);
		for (const { url, says, content, headings } of TEXTS.values()) {
			expect([url, says === undefined]).toEqual([url, content !== '']);
			expect(content).not.toMatch(/\u200B/);
			for (const { id, text } of headings) expect(`${id} ${text}`).toMatch(/^\S+ .*[^#\s]$/);
		}
	});

	test('ships nothing of Pagefind that it does not ask for', () => {
		const files = readdirSync(join(DIST, 'pagefind')).filter((name) => name !== 'index' && !/\.(br|gz)$/.test(name));
		expect(files.map((name) => name.replace(/\.en_\w+/, '')).toSorted()).toEqual([
			'pagefind-entry.json',
			'pagefind.js',
			'pagefind.pf_meta',
			'wasm.en.pagefind',
		]);
		expect(existsSync(join(DIST, 'search/entries.json'))).toBe(false);
		expect(
			gunzipSync(readFileSync(join(DIST, 'pagefind/wasm.en.pagefind')))
				.subarray(0, 12)
				.toString(),
		).toBe('pagefind_dcd');
	});
});
