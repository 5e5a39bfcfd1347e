// The site where no script runs: it still informs, leads on and lets a reader decide.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { readPages } from '../support/dist.ts';
import { withoutScript } from './gates.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { useBuiltSite } from './site.ts';

const site = useBuiltSite({ javaScriptEnabled: false });
const visible = (page: Page, selector: string) => page.locator(`${selector} >> visible=true`);

describe('without script there is the text, what each instrument offers, and no control that does nothing, on', () => {
	test.each(PAGE_KINDS)('$path', async (subject) => {
		expect(await withoutScript(site, subject)).toEqual([]);
	});
});

test('without script, a guide page has its tables whole and no empty controls above them', async () => {
	const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 800 } });
	const cells = page.locator('[data-comparison] :is(td, th)');
	expect(await cells.count()).toBeGreaterThan(20);
	expect(await visible(page, '[data-comparison] :is(td, th)').count()).toBe(await cells.count());
	expect(await visible(page, '[data-comparison-controls]').count()).toBe(0);
});

test('without script, the list of examples is whole, whatever its address says, and there is nothing to narrow it by', async () => {
	const page = await site.open('/examples/?goal=change-career');
	expect(await visible(page, '.all-examples li').count()).toBe(readCollection('examples').length);
	expect(await visible(page, '.all-examples :is(select, button)').count()).toBe(0);
});

test('every finding is listed, and stands in groups with anchors of their own', async () => {
	const list = await site.open('/evidence/');
	expect(await visible(list, '.all-findings li').count()).toBe(readCollection('evidence').length);
	expect(await visible(list, '.all-findings form').count()).toBe(0);
	const groups = await site.open('/evidence/groups/');
	await groups.locator('#payer-sells summary').click();
	expect(await visible(groups, '#payer-sells a').count()).toBeGreaterThan(5);
});

describe('without script, the navigation', () => {
	test('stands beside the text where there is room', async () => {
		const page = await site.open('/start-here/names/');
		expect(await visible(page, '.guide-nav a').count()).toBeGreaterThan(5);
		await visible(page, '.guide-nav a').nth(2).click();
		await page.waitForLoadState();
		expect(new URL(page.url()).pathname).not.toBe('/start-here/names/');
	});

	test('unfolds where there is none', async () => {
		const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 800 } });
		expect(await visible(page, '.guide-nav a').count()).toBe(0);
		await page.locator('.guide-nav summary').click();
		expect(await visible(page, '.guide-nav a').count()).toBeGreaterThan(5);
	});

	test('leads to search by a link in place of the button', async () => {
		const page = await site.open('/');
		await visible(page, 'header a[href$="/search/"]').click();
		await page.waitForURL('**/search/');
	});
});

test('without script, the fit check leads to the score sheet of the goal, which is whole', async () => {
	const page = await site.open('/fit/');
	expect(await visible(page, '.fit-check, .question').count()).toBe(0);
	await visible(page, '.sheet-goals a[href$="/change-career/"]').click();
	await page.waitForURL('**/fit/sheet/change-career/');
	expect(await visible(page, '.sheet-question').count()).toBeGreaterThan(10);
	expect(await visible(page, '.sheet-breakers__one').count()).toBeGreaterThan(4);
	expect(await visible(page, '.sheet-summary__sums tbody tr').count()).toBeGreaterThanOrEqual(9);
	expect(await visible(page, '.sheet-verdict__rules > li').count()).toBe(4);
	expect(await visible(page, '.sheet input').count()).toBe(0);
});

test('without script, a factor’s page leads to the score sheet in place of its questions', async () => {
	const page = await site.open('/value-factors/issuer-reputation/');
	expect(await visible(page, '.question').count()).toBe(0);
	expect(await visible(page, '#your-answer a[href$="/fit/sheet/"]').count()).toBe(1);
});

// Lists of sources are reached from the page about them.
test('without script, the search page lists every page of the guide', async () => {
	const page = await site.open('/search/');
	const listed = await page.locator('main a >> visible=true').all();
	const paths = await Promise.all(listed.map((link) => link.getAttribute('href')));
	const guide = readPages().flatMap(({ route, document }) =>
		document.querySelector('.article > .guide-nav') && !/^\/(?:examples|sources)\/./.test(route) ? [route] : [],
	);
	expect(guide.length).toBeGreaterThan(20);
	expect(guide.filter((route) => !paths.includes(route))).toEqual([]);
});

const ALTERNATIVES = readCollection('alternatives').length;

test('without script, the comparison has the answers we give for each alternative, with reasons and the way to do it on paper', async () => {
	const page = await site.open('/compare/');
	const table = page.locator('.compare-page__alternatives table');
	expect(await table.locator('thead th').count()).toBe(1 + ALTERNATIVES);
	expect(await table.getByText('Not known yet').count()).toBeGreaterThan(5);
	expect(await visible(page, '.alternative summary').count()).toBe(ALTERNATIVES);
	await page.getByRole('link', { name: 'score sheet' }).click();
	expect(new URL(page.url()).pathname).toBe('/fit/sheet/');
});
