/**
 * How good, how heavy and how fast search is, beside Pagefind's own interface over the same pages: `npm run bench:search` (Node 24, after a build).
 * Bytes are as brotli sends them, up to a first result; times are on a processor four times slower, the median of five runs of several queries.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { ask } from '../search/ask.ts';
import { judge, QUERY_SETS, readQueries, scoreOf, type Tried } from '../search/queries.ts';
import { launchChromium } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { countBytes } from '../support/page-bytes.ts';
import { serve } from '../support/server.ts';

const SLOWER = 4;
const RUNS = 5;
/** A word, a question, a misspelt word and a name, for the times. */
const TIMED = ['refund', 'how long does it take', 'job guarentee', 'coursera', 'digital badge', 'will it count towards a degree'];

/** Waits in the page, frame by frame, for what comes true. */
const inTime = (page: Page, condition: string) =>
	page.evaluate(`new Promise((done) => { const look = () => (${condition} ? done() : requestAnimationFrame(look)); look(); })`);

/** One way to search: its page, how to ask it, and where its results are. */
interface Way {
	readonly name: string;
	readonly path: string;
	readonly field: string;
	readonly result: string;
	/** What names the query once it is answered. */
	readonly shows: string;
	readonly ask: (page: Page, query: string) => Promise<readonly string[]>;
}

const OWN: Way = { name: 'this site', path: 'search/', field: '#search-query', result: '.search__title', shows: '.search__status', ask };
const PAGEFINDS: Way = {
	name: 'Pagefind’s own',
	path: 'own.html',
	field: '.pagefind-ui__search-input',
	result: '.pagefind-ui__result-link',
	shows: '.pagefind-ui__message',
	ask: async (page, query) => {
		await page.locator('.pagefind-ui__search-input').fill(query);
		await inTime(
			page,
			`document.querySelector('.pagefind-ui__message')?.textContent.includes(${JSON.stringify(query.trim())}) && !/Searching/.test(document.querySelector('.pagefind-ui__message').textContent)`,
		);
		return page.evaluate<string[]>("[...document.querySelectorAll('.pagefind-ui__result-link')].map((link) => link.pathname + link.hash)");
	},
};

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The built site with Pagefind's own interface and index beside it. */
async function withPagefindsOwn(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'search-'));
	cpSync(DIST, folder, { recursive: true });
	const { index } = await pagefind.createIndex({});
	if (!index) throw new Error('Pagefind makes no index.');
	await index.addDirectory({ path: DIST });
	await index.writeFiles({ outputPath: join(folder, 'own') });
	await pagefind.close();
	writeFileSync(
		join(folder, 'own.html'),
		'<!doctype html><html lang="en"><title>Search</title><link rel="stylesheet" href="/own/pagefind-ui.css"><div id="search"></div><script src="/own/pagefind-ui.js"></script><script>new PagefindUI({ element: "#search", showImages: false });</script></html>',
	);
	return folder;
}

const folder = await withPagefindsOwn();
const server = await serve(folder);
const browser = await launchChromium();

async function openPage(way: Way, slower = 1): Promise<Page> {
	const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
	if (slower > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.goto(server.url + way.path, { waitUntil: 'networkidle' });
	return page;
}

/** What search asks for beside its own code: whether the field is reached or a letter is typed. */
const OF_INDEX = /pagefind|^own\/|words\.json|texts\//;

/** Bytes of index, words and texts up to the first result. */
async function bytesOf(way: Way): Promise<number> {
	const before = server.requests.length;
	const page = await openPage(way);
	await page.locator(way.field).fill('nanodegree');
	await page.locator(way.result).first().waitFor();
	const asked = server.requests.slice(before).map((path) => path.slice(1));
	const files = new Set(asked.filter((path) => OF_INDEX.test(path)));
	const sizes = [...files].map((path) => readFileSync(join(folder, path))).map((file) => Math.min(file.length, countBytes(file)));
	await page.context().close();
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** Milliseconds, counted within the page, from a query in the field to its first result. */
const timeOf = ({ field, result, shows }: Way, query: string) => `new Promise((done) => {
	const field = document.querySelector('${field}');
	const start = performance.now();
	const isThere = () => document.querySelector('${shows}')?.outerHTML.includes(${JSON.stringify(query)}) && document.querySelector('${result}');
	new MutationObserver((_, observer) => {
		if (!isThere()) return;
		observer.disconnect();
		done(performance.now() - start);
	}).observe(document.body, { subtree: true, childList: true, characterData: true });
	Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(query)});
	field.dispatchEvent(new Event('input', { bubbles: true }));
})`;

/** Waits until the page has asked for nothing for a while. */
const settle = (page: Page) =>
	page.evaluate(`new Promise((done) => {
		let [before, same] = [-1, 0];
		const look = setInterval(() => {
			const now = performance.getEntriesByType('resource').length;
			same = now === before ? same + 1 : 0;
			before = now;
			if (same > 10) { clearInterval(look); done(); }
		}, 100);
	})`);

interface Times {
	/** Of a first query, with nothing of the index there yet. */
	readonly first: number;
	/** Of a first query by somebody whose field had the focus for a while. */
	readonly reached: number;
	/** The median of further ones. */
	readonly later: number;
}

/** Milliseconds from a query to the first result. */
async function timesOf(way: Way): Promise<Times> {
	const [query = '', ...further] = TIMED;
	const page = await openPage(way, SLOWER);
	const first = await page.evaluate<number>(timeOf(way, query));
	const later: number[] = [];
	for (const one of further) {
		await settle(page);
		later.push(await page.evaluate<number>(timeOf(way, one)));
	}
	await page.context().close();
	const other = await openPage(way, SLOWER);
	await other.locator(way.field).focus();
	await settle(other);
	const reached = await other.evaluate<number>(timeOf(way, query));
	await other.context().close();
	return { first, reached, later: median(later) };
}

console.log(['', 'set', 'top three', 'mean reciprocal rank', 'queries'].join('\t'));
for (const way of [OWN, PAGEFINDS]) {
	const page = await openPage(way);
	for (const set of QUERY_SETS) {
		const tried: Tried[] = [];
		for (const query of readQueries(set)) tried.push(judge(query, await way.ask(page, query.q)));
		const { topThree, meanReciprocalRank } = scoreOf(tried);
		console.log([way.name, set, topThree.toFixed(3), meanReciprocalRank.toFixed(3), tried.length].join('\t'));
		if (set === 'given') {
			const strict = scoreOf(tried.map((one) => judge(one, one.found, true)));
			console.log(
				[way.name, `${set}, by the pages of its day`, strict.topThree.toFixed(3), strict.meanReciprocalRank.toFixed(3), tried.length].join(
					'\t',
				),
			);
		}
		if (way === OWN && process.argv.includes('--misses'))
			for (const { q, place, found } of tried)
				if (!place || place > 3) console.log(`\t${q}\t${place ?? '–'}\t${found.slice(0, 3).join(' ')}`);
	}
	await page.context().close();
}
console.log(['', 'bytes to a first result', `first result, ms at ${SLOWER}x`, 'with the field reached before', 'further ones'].join('\t'));
for (const way of [OWN, PAGEFINDS]) {
	const runs: Times[] = [];
	for (let run = 0; run < RUNS; run++) runs.push(await timesOf(way));
	const of = (part: keyof Times) => Math.round(median(runs.map((times) => times[part])));
	console.log([way.name, await bytesOf(way), of('first'), of('reached'), of('later')].join('\t'));
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
