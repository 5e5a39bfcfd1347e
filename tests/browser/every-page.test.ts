// What holds for every page as a browser sees it: its policy, its requests, its console, and that nothing jumps while it loads.
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { DRAWN, policy, SHIFT_AT_MOST, WATCHED } from './gates.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite({ before: WATCHED });
const ROUTES = [...readPages().map(({ route }) => route), '/no-such-page/'];

describe('breaks no policy, asks nobody else, reports no error and does not jump, in a wide and a narrow window:', () => {
	test.each(ROUTES)('%s', async (path) => {
		expect(await policy(site, { path })).toEqual([]);
	});
});

describe('in use', () => {
	test('search breaks no policy and asks nobody else', async () => {
		const page = await site.open('/');
		const elsewhere: string[] = [];
		page.on('request', (request) => !request.url().startsWith(site.address('/')) && elsewhere.push(request.url()));
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('refund');
		await page.locator('[data-shows]').first().waitFor();
		expect(await page.evaluate('blocked')).toEqual([]);
		expect(elsewhere).toEqual([]);
	});

	test('the fit check breaks no policy, and nothing jumps under the reader’s pointer', async () => {
		const page = await site.open('/fit/');
		await page.locator('input[name="goal"]').first().check();
		await page.locator('input[name="issuer-known"]').first().check();
		await page.locator('#time-fits-hours').fill('40');
		expect(await page.evaluate('blocked')).toEqual([]);
		expect(await page.evaluate('shift')).toBeLessThan(SHIFT_AT_MOST);
	});

	test('answers that came back do not push the page about', async () => {
		const page = await site.open('/fit/#goal=change-career&time-fits=hours:40,pace:5,weeks:6');
		await page.locator('.fit-check .result').waitFor();
		await page.reload();
		await page.locator('.fit-check .result').waitFor();
		await page.evaluate(DRAWN);
		expect(await page.evaluate('shift')).toBeLessThan(SHIFT_AT_MOST);
	});

	test('a policy that is broken would be seen', async () => {
		const page = await site.open('/');
		await page.evaluate("document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))");
		await soon(() => page.evaluate('blocked.length')).toBe(1);
	});
});
