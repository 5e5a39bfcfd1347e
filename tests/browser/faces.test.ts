// The site's own faces: on a slow line a first page is painted without them and stays so; the next one has them from its first paint on. On a quick line every page does.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromium } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { serve } from '../support/server.ts';
import { DRAWN, SHIFT_AT_MOST, WATCHED } from './gates.ts';
import { ON_A_SLOW_LINE, soon, WITH_FACES } from './site.ts';

const FACES = ['Source Sans 3', 'Source Serif 4'];

/** The faces that text is drawn in, as the browser tells. */
async function drawnIn(page: Page, selector: string): Promise<string[]> {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('DOM.enable');
	await devTools.send('CSS.enable');
	const { root } = await devTools.send('DOM.getDocument');
	const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts.map(({ familyName }) => familyName);
}
const isOwn = async (page: Page) => (await drawnIn(page, 'h1')).every((name) => FACES.includes(name));

async function withVisitor(line: 'slow' | 'quick', visit: (page: Page, url: string) => Promise<void>) {
	// Hosts let files with a hash be kept.
	const [server, browser] = await Promise.all([serve(DIST, '/', 'max-age=600'), launchChromium()]);
	try {
		const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
		await page.addInitScript({ content: WATCHED });
		if (line === 'slow') await page.addInitScript({ content: ON_A_SLOW_LINE });
		await visit(page, server.url);
	} finally {
		await Promise.all([browser.close(), server.close()]);
	}
}

/** What loads fonts once the page has been painted. */
const fetched = (page: Page) => soon(() => page.evaluate("[...document.fonts].every(({ status }) => status === 'loaded')")).toBe(true);

test('on a slow line a first page asks for no face before it has loaded, and is not drawn anew when they have come', async () => {
	await withVisitor('slow', async (page, url) => {
		await page.goto(`${url}who-pays/`);
		expect(await isOwn(page)).toBe(false);
		await fetched(page);
		await page.evaluate(DRAWN);
		expect(await isOwn(page)).toBe(false);
		expect(await page.evaluate('shift')).toBeLessThan(SHIFT_AT_MOST);
		const early =
			"performance.getEntriesByType('resource').filter(({ name, startTime }) => name.endsWith('.woff2') && startTime < performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart)";
		expect(await page.evaluate(`${early}.length`)).toBe(0);
		expect(await page.evaluate('document.fonts.size')).toBe(FACES.length);
	});
});

test('the next page is drawn in them and does not jump', async () => {
	await withVisitor('slow', async (page, url) => {
		await page.goto(`${url}who-pays/`);
		await fetched(page);
		await page.locator('.page-foot [rel=next]').click();
		await page.waitForURL((address) => !address.pathname.endsWith('/who-pays/'));
		await page.evaluate(DRAWN);
		expect(await page.locator('html[data-faces]').count()).toBe(1);
		expect(await isOwn(page)).toBe(true);
		expect(await page.evaluate('shift')).toBeLessThan(SHIFT_AT_MOST);
	});
});

test('on a quick line a first page is drawn in them and does not jump', async () => {
	await withVisitor('quick', async (page, url) => {
		await page.goto(`${url}who-pays/`);
		await fetched(page);
		await page.evaluate(DRAWN);
		expect(await page.locator('html[data-faces]').count()).toBe(1);
		expect(await page.evaluate('shift')).toBeLessThan(SHIFT_AT_MOST);
	});
});

test('a page can be set in them for tests', async () => {
	await withVisitor('slow', async (page, url) => {
		await page.goto(`${url}who-pays/`);
		await page.evaluate(WITH_FACES);
		expect(await isOwn(page)).toBe(true);
	});
});
