import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { NARROW, useBuiltSite } from './site.ts';

const site = useBuiltSite();
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const EXAMPLES = readCollection('examples').map(({ id }) => `/examples/${id}/`);

const entries = (page: Page) => page.locator('.all-examples li >> visible=true');
const said = (page: Page) => page.locator('.all-examples [role=status]').innerText();

describe('a worked example shows its result in the first screen,', () => {
	test.each([
		['a phone', PHONE],
		['a desk', DESK],
	])('on %s', async (_, viewport) => {
		const low: string[] = [];
		for (const path of EXAMPLES) {
			const page = await site.open(path, { viewport });
			const bar = await page.locator('.example-card .scale-bar').boundingBox();
			if (!bar || bar.y + bar.height > viewport.height) low.push(path);
		}
		expect(low).toEqual([]);
	});
});

describe('the list of examples', () => {
	test('begins in the first screen, and a screen of it holds at least three outcomes on a phone', async () => {
		const page = await site.open('/examples/', { viewport: PHONE });
		const tops = await Promise.all((await page.locator('.all-examples .outcome').all()).map((bar) => bar.boundingBox()));
		const [first, , third] = tops.map((box) => (box ? box.y + box.height : Number.POSITIVE_INFINITY));
		expect(first).toBeLessThan(PHONE.height);
		expect((third ?? 0) - (first ?? 0)).toBeLessThan(PHONE.height / 2);
	});

	test('is narrowed by keyboard, says how many are left, and is so again on the way back', async () => {
		const page = await site.open('/examples/', { viewport: DESK });
		const all = await entries(page).count();
		await page.getByLabel('Goal').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const some = await entries(page).count();
		expect(some).toBeLessThan(all);
		expect(await said(page)).toBe(`${some} of ${all} examples`);
		await entries(page).first().getByRole('link').click();
		await page.waitForURL('**/examples/*/');
		await page.goBack();
		await page.waitForURL('**/examples/?goal=*');
		expect(await entries(page).count()).toBe(some);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect([await entries(page).count(), new URL(page.url()).search]).toEqual([all, '']);
	});

	test('says so where nothing is left', async () => {
		const page = await site.open('/examples/?goal=for-its-own-sake&outcome=ruled-out', { viewport: PHONE });
		expect(await entries(page).count()).toBe(0);
		expect(await said(page)).toMatch(/^No example is like this/);
		expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(true);
	});

	test('fits the narrowest window, with fields to be met by a finger', async () => {
		const page = await site.open('/examples/', { viewport: NARROW });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width);
		const fields = await Promise.all((await page.locator('.all-examples select').all()).map((field) => field.boundingBox()));
		expect(fields).toHaveLength(3);
		expect(fields.filter((box) => !box || box.height < 44 || box.width < 44)).toEqual([]);
	});

	test('is printed without what narrows it, and with no entry cut in two', async () => {
		const page = await site.open('/examples/?goal=change-career', { viewport: DESK });
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.all-examples :is(select, button) >> visible=true').count()).toBe(0);
		expect(await page.evaluate("getComputedStyle(document.querySelector('.all-examples li')).breakInside")).toBe('avoid');
		await page.emulateMedia({ media: 'screen' });
	});
});
