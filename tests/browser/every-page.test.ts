// What holds for every page as a browser sees it: its policy, its requests, its console, and that nothing jumps while it loads.
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { soon, useBuiltSite } from './site.ts';

const RECORD = `
	window.blocked = [];
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => blocked.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));
	window.shift = 0;
	new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value; }).observe({ type: 'layout-shift', buffered: true });
`;

const site = useBuiltSite({ before: RECORD });
const ROUTES = [...readPages().map(({ route }) => route), '/no-such-page/'];

/** Waits until the page is drawn with its own font. */
const DRAWN =
	'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))))';

describe('breaks no policy, asks nobody else, reports no error and does not jump, in a wide and a narrow window:', () => {
	test.each(ROUTES)('%s', async (route) => {
		const page = await site.open('/favicon.svg');
		const elsewhere: string[] = [];
		const errors: string[] = [];
		page.on(
			'request',
			(request) => !/^data:/.test(request.url()) && !request.url().startsWith(site.address('/')) && elsewhere.push(request.url()),
		);
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		page.on('pageerror', (error) => errors.push(error.message));
		for (const viewport of [
			{ width: 1280, height: 800 },
			{ width: 390, height: 844 },
		]) {
			await page.setViewportSize(viewport);
			await site.visit(page, route);
			await page.evaluate(DRAWN);
			// Down the page, so that what waits to be seen comes to life.
			await page.evaluate('scrollTo(0, document.body.scrollHeight)');
			await page.evaluate(DRAWN);
			expect(await page.evaluate('blocked')).toEqual([]);
			expect(await page.evaluate('shift'), `at ${viewport.width} px`).toBeLessThan(0.02);
		}
		expect(elsewhere).toEqual([]);
		// A browser reports the status of a page that is not there.
		expect(errors.filter((error) => !(route === '/no-such-page/' && error.includes('404')))).toEqual([]);
	});
});

describe('in use', () => {
	test('search breaks no policy and asks nobody else', async () => {
		const page = await site.open('/');
		const elsewhere: string[] = [];
		page.on('request', (request) => !request.url().startsWith(site.address('/')) && elsewhere.push(request.url()));
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('refund');
		await page.locator('.search__title').first().waitFor();
		expect(await page.evaluate('blocked')).toEqual([]);
		expect(elsewhere).toEqual([]);
	});

	test('the fit check breaks no policy, and nothing jumps under the reader’s pointer', async () => {
		const page = await site.open('/fit/');
		await page.locator('input[name="goal"]').first().check();
		await page.locator('input[name="issuer-known"]').first().check();
		await page.locator('#time-fits-hours').fill('40');
		expect(await page.evaluate('blocked')).toEqual([]);
		expect(await page.evaluate('shift')).toBeLessThan(0.02);
	});

	test('answers that came back do not push the page about', async () => {
		const page = await site.open('/fit/#goal=change-career&time-fits=hours:40,pace:5,weeks:6');
		await page.locator('.result__verdict').waitFor();
		await page.reload();
		await page.locator('.result__verdict').waitFor();
		await page.evaluate(DRAWN);
		expect(await page.evaluate('shift')).toBeLessThan(0.02);
	});

	test('a policy that is broken would be seen', async () => {
		const page = await site.open('/');
		await page.evaluate("document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))");
		await soon(() => page.evaluate('blocked.length')).toBe(1);
	});
});
