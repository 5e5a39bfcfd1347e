// A site that changes while a tab of it is open: no page mixes two builds, and what was fetched in part never answers. On a site of a few files, so
// that each change is plain.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOffline } from '../../src/integrations/offline.ts';
import { ENGINES, type Engine, type EnginePage, isLeftOut, openEngine } from '../support/browsers.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { soon } from './site.ts';

const BASE = '/guide/';

/** A site with a name in every file, put in the place of the one before, as hosts do. */
async function publish(folder: string, name: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	for (const path of ['_astro', 'two', 'embed/names']) mkdirSync(join(folder, path), { recursive: true });
	const page = (title: string) =>
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><h1>${title}</h1>`;
	writeFileSync(join(folder, 'index.html'), page(`One of ${name}`));
	writeFileSync(join(folder, 'two/index.html'), page(`Two of ${name}`));
	writeFileSync(join(folder, '404.html'), page(`Missing in ${name}`));
	writeFileSync(join(folder, 'embed/names/index.html'), page(`Embedded of ${name}`));
	writeFileSync(join(folder, 'words.json'), JSON.stringify(name));
	writeFileSync(join(folder, `_astro/late.${name}.js`), `export const name = '${name}';`);
	// The site's own headers keep its pages out of frames, in which these tests look at a second one.
	await makeOffline(folder, {});
}

const packsOf = (folder: string) => readdirSync(join(folder, 'offline')).filter((name) => name.endsWith('.pack'));

describe.each(ENGINES)('in %s', (name) => {
	describe.skipIf(isLeftOut(name))('a site that is kept', () => {
		let folder: string;
		let server: StaticServer;
		let engine: Engine;
		let page: EnginePage;

		const heading = () => page.text('h1');
		const words = (base = '') => page.evaluate<string>(`fetch('${BASE}${base}words.json').then((answer) => answer.json())`);
		const late = (build: string) =>
			page.evaluate<string>(`import('${BASE}_astro/late.${build}.js').then(({ name }) => name, (error) => 'failed')`);
		/** What a page says that is opened beside the one that is open. */
		const beside = (path: string, ask = 'frame.contentDocument.querySelector("h1").textContent') =>
			page.evaluate<string>(`new Promise((done) => {
				const frame = document.createElement('iframe');
				frame.src = ${JSON.stringify(BASE + path)};
				frame.onload = async () => { done(await (${ask})); frame.remove(); };
				document.body.append(frame);
			})`);
		/** Asks for a newer worker, as the browser does at each visit, and waits until it has come or failed. */
		const update = () =>
			page.evaluate<string>(`navigator.serviceWorker.getRegistration().then(async (registration) => {
				await registration.update().catch(() => {});
				const worker = registration.installing ?? registration.waiting;
				if (!worker) return 'none';
				return new Promise((done) => {
					const look = () => ['activated', 'redundant'].includes(worker.state) && done(worker.state);
					worker.addEventListener('statechange', look);
					look();
				});
			})`);
		/** Waits until pages that are opened are of a build. The browser itself may have asked for it before. */
		const takes = (build: string) =>
			soon(async () => {
				await update();
				return beside('');
			}).toBe(`One of ${build}`);
		const kept = () => page.evaluate<number>("caches.keys().then((names) => names.filter((name) => name.includes(':offline:')).length)");

		beforeAll(async () => {
			folder = join(mkdtempSync(join(tmpdir(), 'credential-fit-')), 'site');
			await publish(folder, 'a');
			server = await serve(folder, BASE, 'no-cache');
			engine = await openEngine(name, server.url.slice(0, -BASE.length));
		});
		afterAll(async () => {
			await engine?.close();
			await server?.close();
			rmSync(join(folder, '..'), { recursive: true });
		});
		beforeEach(async () => {
			await publish(folder, 'a');
			page = await engine.fresh();
			await page.goto(BASE);
			await page.evaluate(
				`navigator.serviceWorker.register('${BASE}sw.js', { updateViaCache: 'none' }).then(async () => { await navigator.serviceWorker.ready; })`,
			);
			await soon(() => page.evaluate('navigator.serviceWorker.getRegistration().then(({ active }) => active?.state)')).toBe('activated');
			await page.goto(BASE);
		});
		let letGo = () => {};
		afterEach(() => letGo());

		test('answers under its base path, with a page of its own where there is none', async () => {
			const asked = server.requests.length;
			expect(await heading()).toBe('One of a');
			await page.goto(`${BASE}two/?q=1`);
			expect(await heading()).toBe('Two of a');
			await page.goto(`${BASE}two`);
			expect(await page.evaluate('location.pathname')).toBe(`${BASE}two/`);
			expect(await words()).toBe('a');
			// The browser asks for its icon and for a newer worker by itself.
			expect(server.requests.slice(asked).filter((path) => path.startsWith(BASE) && path !== `${BASE}sw.js`)).toEqual([]);
		});

		test('keeps an open page whole after an update, and opens the next one in the new build', async () => {
			await publish(folder, 'b');
			await takes('b');
			expect(await beside('', `frame.contentWindow.fetch('${BASE}words.json').then((answer) => answer.json())`)).toBe('b');
			// The open page: what has a hash in its name and is gone from the server, and what has none.
			expect(await heading()).toBe('One of a');
			expect(await words()).toBe('a');
			expect(await late('a')).toBe('a');
			expect(await kept()).toBe(2);
			await page.goto(BASE);
			expect(await heading()).toBe('One of b');
			expect(await words()).toBe('b');
			expect(await late('b')).toBe('b');
		});

		test('lets a build go once no page is of it', async () => {
			await publish(folder, 'b');
			await takes('b');
			await page.goto(BASE);
			await soon(async () => {
				await page.goto(`${BASE}two/`);
				return kept();
			}).toBe(1);
			expect(await heading()).toBe('Two of b');
		});

		test('stays what it is while the new one arrives in part, and takes it when it is whole', async () => {
			await publish(folder, 'b');
			const cut = packsOf(folder).map((pack) => {
				const file = join(folder, 'offline', pack);
				const whole = readFileSync(file);
				writeFileSync(file, whole.subarray(0, whole.length - 20));
				return () => writeFileSync(file, whole);
			});
			expect(await update()).not.toBe('activated');
			await page.goto(`${BASE}two/`);
			expect(await heading()).toBe('Two of a');
			expect(await words()).toBe('a');
			for (const mend of cut) mend();
			await takes('b');
		});

		test('goes on with the old one while the new one cannot be fetched', async () => {
			await publish(folder, 'b');
			const end = server.hold(/\.pack$/);
			letGo = () => end(false);
			// The page that asked goes before it hears.
			const updating = update().catch(() => {});
			await page.goto(`${BASE}two/`);
			expect(await heading()).toBe('Two of a');
			letGo();
			await updating;
			await page.goto(BASE);
			expect(await heading()).toMatch(/^One of [ab]$/);
			expect(await words()).toBe((await heading()).at(-1));
		});

		test('leaves a page that it lacks to the network, with all its parts', async () => {
			writeFileSync(join(folder, 'words.json'), '"from the network"');
			await page.goto(`${BASE}embed/names/`);
			expect(await heading()).toBe('Embedded of a');
			expect(await words()).toBe('from the network');
			await page.goto(`${BASE}nothing/`);
			expect(await heading()).toBe('Missing in a');
		});

		test('goes back to an older build as it goes on to a newer one', async () => {
			await publish(folder, 'b');
			await takes('b');
			await publish(folder, 'a');
			await takes('a');
			await page.goto(BASE);
			expect(await heading()).toBe('One of a');
			await soon(async () => {
				await page.goto(`${BASE}two/`);
				return kept();
			}).toBe(1);
		});
	});
});
