// What servers send with the configuration that is made for them: real ones, on this machine.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canBeFramed, HEADERS } from '../../src/delivery/headers.ts';
import { FILE_POLICY, formatPolicy, withAncestors } from '../../src/delivery/policy.ts';
import { policyHeader } from '../../src/delivery/site.ts';
import { readPolicy } from '../../src/integrations/content-policy.ts';
import { DIST, parseHtml, readPages } from '../support/dist.ts';
import { scoreOf } from '../support/observatory.ts';
import { isThere, SERVERS, startServer } from '../support/servers.ts';
import { STORE_KEY } from './fit-page.ts';
import { policy, WATCHED } from './gates.ts';
import { assessment, LIBRARY_KEY } from './kept.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { soon, useBuiltSite } from './site.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const HASHED = `/_astro/${readdirSync(join(DIST, '_astro')).find((name) => name.endsWith('.js'))}`;

/** One address of each kind: what comes of it, and its headers that are not those of all. */
const KINDS = [
	{ what: 'a page', path: '/fit/', file: 'fit/index.html', status: 200, type: 'text/html; charset=utf-8', caching: 'no-cache' },
	{ what: 'the front page', path: '/', file: 'index.html', status: 200, type: 'text/html; charset=utf-8', caching: 'no-cache' },
	{ what: 'a hashed file', path: HASHED, file: HASHED.slice(1), status: 200, type: 'text/javascript; charset=utf-8', caching: FOREVER },
	{ what: 'a script without a hash', path: '/search-dialog.js', status: 200, type: 'text/javascript; charset=utf-8', caching: 'no-cache' },
	{ what: 'the manifest', path: '/site.webmanifest', status: 200, type: 'application/manifest+json; charset=utf-8', caching: 'no-cache' },
	{ what: 'the index reader', path: '/pagefind/wasm.en.pagefind', status: 200, type: 'application/octet-stream', caching: 'no-cache' },
	{ what: 'a drawing', path: '/favicon.svg', status: 200, type: 'image/svg+xml; charset=utf-8', caching: 'no-cache' },
	{ what: 'data', path: '/sources.json', status: 200, type: 'application/json; charset=utf-8', caching: 'no-cache' },
	{ what: 'a lost page', path: '/no-such-page/', file: '404.html', status: 404, type: 'text/html; charset=utf-8', caching: 'no-cache' },
	{ what: 'a lost file', path: '/_gone/a.js', file: '404.html', status: 404, type: 'text/html; charset=utf-8', caching: 'no-cache' },
	{ what: 'a folder without a page', path: '/_astro/', file: '404.html', status: 404, type: 'text/html; charset=utf-8' },
	{
		what: 'what another host reads',
		path: '/_headers',
		file: '404.html',
		status: 404,
		type: 'text/html; charset=utf-8',
		caching: 'no-cache',
	},
	{ what: 'a hidden file', path: '/.nojekyll', file: '404.html', status: 404, type: 'text/html; charset=utf-8', caching: 'no-cache' },
];

/** A device with two assessments to compare. */
const TWO = {
	[STORE_KEY]: JSON.stringify(assessment('One')),
	[LIBRARY_KEY]: JSON.stringify({ assessments: [{ state: assessment('Two'), preset: null, isCompared: true }], records: [] }),
};

/** Headers that are the same for all files. */
const SAME = HEADERS.filter(({ below }) => !below);

describe.each(SERVERS)('%s', (name) => {
	describe.skipIf(!isThere(name))('sends', () => {
		let server: Awaited<ReturnType<typeof startServer>>;
		beforeAll(async () => {
			server = await startServer(name, DIST);
		});
		afterAll(() => server?.close());

		const get = (path: string, encoding = 'identity') =>
			fetch(new URL(path, server.url), { redirect: 'manual', headers: { 'accept-encoding': encoding } });

		test.each(KINDS)('$what: $path, $status, $type', async ({ path, file, status, type, caching }) => {
			const answer = await get(path);
			const { headers } = answer;
			expect(answer.status).toBe(status);
			expect(headers.get('content-type')).toBe(type);
			if (caching) expect(headers.get('cache-control')).toBe(caching);
			for (const rule of SAME) expect([rule.name, headers.get(rule.name)]).toEqual([rule.name, rule.value]);
			expect(headers.get('x-frame-options')).toBe('DENY');
			expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
			const body = Buffer.from(await answer.arrayBuffer());
			expect(body.equals(readFileSync(join(DIST, file ?? path.slice(1))))).toBe(true);
			const own = readPolicy(body.toString('utf8'));
			expect(headers.get('content-security-policy')).toBe(policyHeader(file ?? '', own ?? FILE_POLICY));
		});

		test('each page’s own policy with it, and who may frame it', async () => {
			const wrong: string[] = [];
			for (const { route, html } of readPages()) {
				const { headers } = await get(route);
				const own = readPolicy(html);
				const isFramed = canBeFramed(route.slice(1));
				if (!own || headers.get('content-security-policy') !== formatPolicy(withAncestors(own, isFramed))) wrong.push(route);
				if (headers.get('x-frame-options') !== (isFramed ? null : 'DENY')) wrong.push(`${route} X-Frame-Options`);
			}
			expect(wrong).toEqual([]);
		});

		test('a folder without its slash on to the address with it, on this same host, with all headers', async () => {
			const { status, headers } = await get('/fit');
			expect([301, 308]).toContain(status);
			expect(headers.get('location')).toBe('/fit/');
			for (const { name: header, value } of SAME) expect([header, headers.get(header)]).toEqual([header, value]);
		});

		test('what people guess on to what is there', async () => {
			const { status, headers } = await get('/manifest.json');
			expect(status).toBe(301);
			expect(headers.get('location')).toBe('/site.webmanifest');
		});

		test.each([
			['br', brotliDecompressSync],
			['gzip', gunzipSync],
		])('texts packed ahead, in %s', async (encoding, unpack) => {
			for (const [path, file] of [
				['/fit/', 'fit/index.html'],
				['/no-such-page/', '404.html'],
				[HASHED, HASHED.slice(1)],
				['/sources.json', 'sources.json'],
			] as const) {
				const packed = readFileSync(join(DIST, `${file}.${encoding === 'br' ? 'br' : 'gz'}`));
				const answer = await get(path, encoding);
				expect([path, answer.headers.get('content-encoding')]).toEqual([path, encoding]);
				expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
				expect(Number(answer.headers.get('content-length') ?? packed.length)).toBe(packed.length);
				// What arrives is unpacked on the way.
				expect(Buffer.from(await answer.arrayBuffer()).equals(unpack(packed))).toBe(true);
			}
		});

		test('what scores at least 145 in MDN’s Observatory, on a page and on none', async () => {
			for (const path of ['/', '/fit/', '/no-such-page/']) {
				const answer = await get(path);
				const score = scoreOf({ headers: Object.fromEntries(answer.headers), document: parseHtml(await answer.text()) });
				expect([path, score]).toEqual([path, 150]);
			}
		});
	});
});

describe.skipIf(!isThere('nginx'))('under nginx, with the policies of headers and pages at once,', () => {
	const site = useBuiltSite({ before: WATCHED }, [], undefined, (root) => startServer('nginx', root));
	/** What broke a policy, and who else was asked, while a page is used. */
	const use = async (path: string, act: (page: Page) => Promise<unknown>, device: Readonly<Record<string, string>> = {}) => {
		const page = await site.open(path, { device });
		const elsewhere: string[] = [];
		page.on('request', (request) => !request.url().startsWith(site.address('/')) && elsewhere.push(request.url()));
		await act(page);
		expect(await page.evaluate('blocked')).toEqual([]);
		expect(elsewhere).toEqual([]);
	};

	test.each(PAGE_KINDS.map(({ path }) => path))('%s breaks none, asks nobody else and reports no error', async (path) => {
		// What an instrument shows of a link's answers may move what is below it.
		expect((await policy(site, { path })).filter((fault) => !fault.startsWith('the page jumps'))).toEqual([]);
	});

	test('search finds', async () => {
		await use('/', async (page) => {
			await page.locator('[data-search-open]').click();
			await page.locator('#search-query').fill('refund');
			await page.locator('[data-shows]').first().waitFor();
		});
	});

	test('a comparison is counted by a worker', async () => {
		await use(
			'/compare/',
			async (page) => {
				await page.locator('.lead-sentence[aria-busy=false] .lead-sentence__says').waitFor();
				expect(page.workers()).toHaveLength(1);
			},
			TWO,
		);
	});

	test('the reading desk reads pasted HTML with a worker', async () => {
		await use('/tools/read/', async (page) => {
			await page.evaluate(`(() => {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/html', '<p onclick="x()">The course costs <b style="color:red">390 EUR</b> and takes 40 hours.</p>');
				clipboardData.setData('text/plain', 'x');
				document.querySelector('#desk-text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
			})()`);
			await page.locator('.desk__counts').waitFor();
			await soon(() => page.workers().length).toBe(1);
		});
	});

	test('text that is set as HTML is refused, and so is a worker from a plain address', async () => {
		const page = await site.open('/');
		await page.evaluate("try { document.body.innerHTML = '<p>x</p>' } catch (error) { window.first = error.name }");
		await page.evaluate("try { new Worker('/search-dialog.js') } catch (error) { window.second = error.name }");
		expect(await page.evaluate('[window.first, window.second]')).toEqual(['TypeError', 'TypeError']);
	});
});
