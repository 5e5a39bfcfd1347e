// A page that arrives in parts is painted in parts: here up to each script within it, as those decide what shows of what they stand with.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/browsers.ts';
import { DIST, readPages } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { STORE_KEY } from './fit-page.ts';
import { DRAWN, SHIFT_AT_MOST, WATCHED } from './gates.ts';
import { assessment, LIBRARY_KEY, library } from './kept.ts';
import { ISLAND_PAGES } from './page-kinds.ts';
import { soon, WIDE } from './site.ts';

/** What wakes a page, which is another matter: it is kept back. */
const MODULES = /^\/_astro\/.*\.js$/;

/** A script that stands in the page itself, behind its head: what its modules do at its end is painted after the rest as well. */
const SCRIPT = /<script(?: type="module")?>(?!.*<\/head>)/;

/** Of the pages with a comparison, one for each number of columns: its controls are alive only at the end. */
const COMPARISONS = [
	...new Map(
		readPages()
			.filter(({ document }) => document.querySelector('.prose [data-comparison]'))
			.map(({ route, document }) => [document.querySelectorAll('[data-comparison] fieldset input').length, route]),
	).values(),
];

/** What a device may hold. */
const DEVICES = {
	'nothing yet': {},
	'the wish for all questions on one page': { 'credential-fit:view': 'page' },
	'an assessment, and a decision to look back on': {
		[STORE_KEY]: JSON.stringify(assessment('Bookkeeping')),
		[LIBRARY_KEY]: library(['A course'], { '2025-11-24-1': { lookBack: '2026-01-01' } }),
	},
};

let server: StaticServer;
let sendNext: () => boolean;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	[server, browser] = await Promise.all([serve(DIST), launchChromium([])]);
	server.hold(MODULES);
	sendNext = server.part(SCRIPT);
	page = await browser.newPage();
	await page.addInitScript({ content: WATCHED });
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
});

describe.each(Object.entries(DEVICES))('where the device holds %s,', (_, device) => {
	test.each(['/', '/who-pays/', ...COMPARISONS, ...ISLAND_PAGES])('%s does not jump while it arrives', async (path) => {
		await page.goto(`${server.url}favicon.svg`);
		await page.evaluate(`localStorage.clear(); Object.assign(localStorage, ${JSON.stringify(device)})`);
		for (const viewport of [WIDE, { width: 390, height: 844 }]) {
			await page.setViewportSize(viewport);
			// A page whose address differs in its fragment alone would not be sent again.
			await page.goto(`${server.url}favicon.svg`);
			await page.goto(server.url.slice(0, -1) + path, { waitUntil: 'commit' });
			do
				await page.evaluate(
					'document.readyState === "loading" && new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
				);
			while (sendNext());
			await soon(() => page.evaluate('document.readyState')).not.toBe('loading');
			await page.evaluate(DRAWN);
			const shifted = await page.evaluate<string[]>('shifted');
			expect(await page.evaluate('shift'), `${viewport.width} px: ${shifted.join(', ')}`).toBeLessThan(SHIFT_AT_MOST);
		}
	});
});
