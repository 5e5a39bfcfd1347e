// The whole guide without a network: kept because a reader said so, in three engines, on a server that is taken away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, type Engine, type EnginePage, isLeftOut, openEngine } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { STORE_KEY } from './fit-page.ts';
import { LIBRARY_KEY } from './kept.ts';
import { soon, useBuiltSite } from './site.ts';

const PAGE = '/offline/';
const SAYS = '.offline__says';
const KEEP = '.offline .button--main';
const STORED =
	'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([names, workers]) => names.length + workers.length)';

/** Waits in the page until an element shows a text: before tests begin, Vitest waits for nothing. */
const shows = (selector: string, text: RegExp) => `new Promise((done) => {
	const look = () => (${text}.test(document.querySelector('${selector}')?.innerText ?? '') ? done() : setTimeout(look, 50));
	look();
})`;

const answers = { 'issuer-known': { kind: 'option', option: 'known-in-field' }, validity: { kind: 'option', option: 'lasting' } };
const TO_COMPARE = {
	[STORE_KEY]: JSON.stringify({ goal: 'fill-a-skill-gap', name: 'A certificate', answers }),
	[LIBRARY_KEY]: JSON.stringify({
		assessments: [{ state: { name: 'At work', answers }, preset: 'learn-at-work', isCompared: true }],
		records: [],
	}),
};

describe.each(ENGINES)('in %s', (name) => {
	describe.skipIf(isLeftOut(name))('the guide that was kept', () => {
		let server: StaticServer;
		let engine: Engine;
		let page: EnginePage;

		beforeAll(async () => {
			server = await serve(DIST);
			engine = await openEngine(name, server.url.slice(0, -1));
			page = await engine.fresh();
			await page.goto(PAGE);
			await page.evaluate(shows(KEEP, /^Keep the whole guide on this device \(\d\.\d.MB\)$/));
			// Looking at the page is not asking for it.
			expect(await page.evaluate(STORED)).toBe(0);
			await page.click(KEEP);
			await page.evaluate(shows(SAYS, /^The whole guide is on this device: \d\.\d.MB, /));
			await server.close();
		});
		afterAll(() => engine?.close());

		test('is at most 3 MB', async () => {
			const bytes = await page.evaluate<number>(`caches.keys()
				.then((names) => Promise.all(names.map((name) => caches.open(name))))
				.then((caches) => Promise.all(caches.map(async (cache) => Promise.all((await cache.matchAll()).map((kept) => kept.arrayBuffer())))))
				.then((kept) => kept.flat().reduce((sum, { byteLength }) => sum + byteLength, 0))`);
			expect(bytes).toBeGreaterThan(1_000_000);
			expect(bytes).toBeLessThanOrEqual(3_000_000);
		});

		test.each(['/', '/start-here/names/', '/glossary/', '/examples/', '/privacy/'])('has the page %s, without an error', async (path) => {
			await page.goto(path);
			expect(await page.text('h1')).not.toBe('');
			expect((await page.text('main')).length).toBeGreaterThan(1000);
			expect((await page.errors()) ?? []).toEqual([]);
		});

		test('leads an address without its last slash to the page', async () => {
			await page.goto('/start-here/names');
			expect(await page.evaluate('location.pathname')).toBe('/start-here/names/');
			expect(await page.text('h1')).not.toBe('');
		});

		test('answers in the fit check, and keeps what was answered', async () => {
			await page.goto('/fit/');
			await page.click('.answer-row .fit-check__switch');
			await page.click('input[name="goal"][value="explore-a-field"]');
			await soon(() => page.text('.result__headline')).toContain('0 of 5');
			await page.type('#time-fits-hours', '40');
			await page.type('#time-fits-pace', '5');
			await page.type('#time-fits-weeks', '6');
			await soon(() => page.text('.result__headline')).toMatch(/^Ruled out as things stand: /);
			await page.reload();
			await soon(() => page.evaluate('document.querySelector("#time-fits-hours")?.value')).toBe('40');
		});

		test('searches, on its page and from any other', async () => {
			const found = () => page.evaluate('[...document.querySelectorAll(".search__title")].map((link) => link.pathname)');
			await page.goto('/search/?q=refund');
			await soon(found).toContain('/before-you-pay/refunds/');
			await page.goto('/');
			await page.click('[data-search-open]');
			await page.type('#search-query', 'nanodegree');
			await soon(found).toContain('/start-here/names/');
		});

		test('reads a text on the reading desk, on a thread of its own', async () => {
			await page.goto('/tools/read/');
			await page.click('.desk__ways .button:not(.button--main)');
			await soon(() => page.text('.desk__counts')).toMatch(/^It answers [1-9]\d? of 17, /);
		});

		test('reads a badge', async () => {
			await page.goto('/tools/badge/');
			await page.click('.badge-reader__ways .button:not(.button--main)');
			await soon(() => page.text('.badge-result__first')).not.toBe('');
		});

		test('compares two ways, on a thread of its own', async () => {
			await page.evaluate(`Object.assign(localStorage, ${JSON.stringify(TO_COMPARE)})`);
			await page.goto('/compare/');
			await soon(() => page.text('.lead-sentence[aria-busy=false] .lead-sentence__says')).not.toBe('');
		});

		test('converts units, with what its calculator loads later', async () => {
			await page.goto('/tools/units/#amount=6&unit=ects');
			await soon(() => page.text('.units-table')).toContain('hours');
		});

		test('says of an address without a page that there is none', async () => {
			await page.goto('/no-such-page/');
			expect(await page.text('h1')).toBe('There is no page at this address');
		});

		test('can be removed, and nothing of it stays', async () => {
			await page.goto(PAGE);
			await soon(() => page.text(SAYS)).toMatch(/^The whole guide is on this device/);
			await page.click('.offline__ways .button');
			await soon(() => page.text('.keeping__asks')).toContain('Your answers');
			await page.click('.offline__ways .button');
			await soon(() => page.text(SAYS)).toMatch(/^The copy of the guide is gone/);
			await soon(() => page.evaluate(STORED)).toBe(0);
			expect(await page.evaluate('localStorage.length')).toBeGreaterThan(0);
		});
	});
});

describe('what keeps a guide from being kept', () => {
	const site = useBuiltSite();

	const refuse = (name: string) => `const error = new DOMException('', '${name}'); `;

	test.each([
		['the device has no room', `Cache.prototype.put = () => { ${refuse('QuotaExceededError')} return Promise.reject(error); }`, 'no room'],
		['the device says that it has no room', 'StorageManager.prototype.estimate = async () => ({ quota: 5e6, usage: 4.5e6 })', 'no room'],
		[
			'the browser keeps nothing',
			`CacheStorage.prototype.open = () => { ${refuse('SecurityError')} return Promise.reject(error); }`,
			'does not let',
		],
		[
			'no worker may be set up',
			`ServiceWorkerContainer.prototype.register = () => { ${refuse('SecurityError')} return Promise.reject(error); }`,
			'does not let',
		],
	])('%s: a sentence says so, and nothing stays', async (_, before, says) => {
		const page = await site.openElsewhere(PAGE, { before });
		await page.locator(KEEP).click();
		await page.locator(SAYS, { hasText: says }).waitFor();
		expect(await page.locator(SAYS).innerText()).toContain('kept');
		await page.locator(KEEP, { hasText: 'Try again' }).waitFor();
		expect(await page.locator('.offline').evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await page.evaluate(STORED)).toBe(0);
	});

	test.each([
		['the browser is too old', "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })", 'A current version of'],
		['it cannot unpack', 'delete globalThis.DecompressionStream', 'A current version of'],
		['the connection is not secure', "Object.defineProperty(globalThis, 'isSecureContext', { value: false })", 'secure connection'],
		['nobody may look', `CacheStorage.prototype.keys = () => { ${refuse('SecurityError')} return Promise.reject(error); }`, 'does not let'],
	])('%s: a sentence says so at once, without a button', async (_, before, says) => {
		const page = await site.openElsewhere(PAGE, { before });
		await page.locator(SAYS, { hasText: says }).waitFor();
		expect(await page.locator(KEEP).count()).toBe(0);
	});

	test.each([
		['a network that answers with a page of its own', { status: 200, body: '<h1>Log in</h1>' }, 'What arrived is not'],
		['a pack that lacks its end', { status: 200, body: 'x'.repeat(2_500_000) }, 'What arrived is not'],
		['a server that has it no more', { status: 404, body: '' }, 'could not be fetched'],
		['no network', undefined, 'could not be fetched'],
	])('%s: a sentence says so, nothing stays, and the next try works', async (_, answer, says) => {
		const page = await site.openElsewhere(PAGE);
		await page.route('**/*.pack', (route) => (answer ? route.fulfill(answer) : route.abort()));
		await page.locator(KEEP).click();
		await page.locator(SAYS, { hasText: says }).waitFor();
		expect(await page.evaluate(STORED)).toBe(0);
		await page.unroute('**/*.pack');
		await page.locator(KEEP, { hasText: 'Try again' }).click();
		await page.locator(SAYS, { hasText: 'The whole guide is on this device' }).waitFor();
	});

	test('a browser that cleared it away: the page says so, and keeps it again', async () => {
		const page = await site.openElsewhere(PAGE);
		await page.locator(KEEP).click();
		await page.locator('.offline__ways').waitFor();
		await page.evaluate('caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))');
		await site.visit(page, PAGE);
		await page.locator(SAYS, { hasText: 'has cleared away the copy' }).waitFor();
		await page.locator(KEEP).click();
		await page.locator(SAYS, { hasText: 'The whole guide is on this device' }).waitFor();
	});

	test('a reader who never asks for it: no worker and no copy, whatever is visited', async () => {
		const page = await site.openElsewhere('/');
		for (const path of ['/start-here/', '/fit/', PAGE, '/search/?q=badge', '/privacy/']) await site.visit(page, path);
		expect(await page.evaluate(STORED)).toBe(0);
	});
});

describe('what a browser says of installing the site', () => {
	const site = useBuiltSite();

	/** Chromium's own judgement. A profile that forgets everything, as tests have, is one it always names. */
	async function findErrors(change: Readonly<Record<string, unknown>> = {}) {
		const page = await site.openElsewhere('/');
		await page.route('**/site.webmanifest', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, json: { ...(await response.json()), ...change } });
		});
		await page.reload();
		const devtools = await page.context().newCDPSession(page);
		const { errors } = await devtools.send('Page.getAppManifest');
		const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
		return [...errors.map(({ message }) => message), ...installabilityErrors.map(({ errorId }) => errorId)].filter(
			(error) => error !== 'in-incognito',
		);
	}

	test('nothing is in the way', async () => {
		expect(await findErrors()).toEqual([]);
	});

	test('an icon that is not there would be', async () => {
		expect(await findErrors({ icons: [] })).not.toEqual([]);
	});
});
