import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { NARROW, useBuiltSite } from './site.ts';

const site = useBuiltSite();
const ALL = readCollection('evidence').length;
const PHONE = { width: 390, height: 844 };

const entries = (page: Page) => page.locator('.all-findings li >> visible=true');
const said = (page: Page) => page.locator('.all-findings [role=status]').innerText();

describe('the list of findings', () => {
	test('is narrowed by certainty, payer and country, says how many are left, and is so again on the way back', async () => {
		const page = await site.open('/evidence/', { viewport: PHONE });
		expect(await entries(page).count()).toBe(ALL);
		await page.getByLabel('Who paid').selectOption('sells');
		const some = await entries(page).count();
		expect(some).toBeLessThan(ALL);
		expect(await said(page)).toBe(`${some} of ${ALL} findings`);
		await page.getByLabel('Where').selectOption('us');
		await page.getByLabel('Certainty').selectOption('very-low');
		const few = await entries(page).count();
		expect(few).toBeGreaterThan(0);
		expect(few).toBeLessThan(some);
		// A question of which nothing is left goes with its heading.
		expect(await page.locator('.all-findings section >> visible=true').count()).toBeLessThan(7);
		await entries(page).first().getByRole('link').click();
		await page.waitForURL('**/evidence/*/#*');
		await page.goBack();
		await page.waitForURL('**/evidence/?*');
		expect(await entries(page).count()).toBe(few);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect([await entries(page).count(), new URL(page.url()).search]).toEqual([ALL, '']);
	});

	test('finds a finding of several countries by each of them', async () => {
		const page = await site.open('/evidence/?place=gb', { viewport: PHONE });
		expect(await entries(page).filter({ hasText: 'United Kingdom, ' }).count()).toBeGreaterThan(0);
	});

	test('says so where nothing is left', async () => {
		const page = await site.open('/evidence/?payer=none&place=za', { viewport: PHONE });
		expect(await entries(page).count()).toBe(0);
		expect(await said(page)).toMatch(/^No finding is like this/);
	});

	test('fits the narrowest window', async () => {
		for (const path of ['/evidence/', '/evidence/pay/', '/evidence/groups/']) {
			const page = await site.open(path, { viewport: NARROW });
			expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, NARROW.width]);
		}
	});
});

test('a card says in words what its dots show', async () => {
	const page = await site.open('/evidence/pay/#one-credential-in-eight', { viewport: PHONE });
	const card = page.getByRole('region', { name: 'About 1 credential in 8' });
	expect(await card.locator('.finding__picture').innerText()).toMatch(/^12 of 100 credentials/);
	expect(await card.locator('.finding__picture svg').first().getAttribute('aria-hidden')).toBe('true');
});
