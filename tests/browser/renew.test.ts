// Renew or let it lapse: what is entered settles it or leaves it open, the date counts down, and a link brings it elsewhere.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();
const PAGE = '/tools/renew/';
const SAYS = '.renew-result .worksheet__says';

const says = (page: Page) => page.locator(SAYS).innerText();
const choose = (page: Page, question: string, option: string) => page.locator(`#renew-ask-${question} input[value="${option}"]`).check();

async function open(path = PAGE): Promise<Page> {
	const page = await site.open(path);
	await page.locator('.worksheet-page').waitFor();
	return page;
}

/** A day so many days from today, where the browser is. */
const dayIn = (page: Page, days: number) =>
	page.evaluate((count) => {
		const day = new Date();
		day.setDate(day.getDate() + count);
		return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
	}, days);

describe('renew or let it lapse', () => {
	test('is settled by what is required and wanted, and by what would not be used', async () => {
		const page = await open();
		await choose(page, 'asked-for', 'required');
		await soon(() => says(page)).toMatch(/^Not settled yet/);
		await choose(page, 'can-renew', 'can');
		await page.locator('#renew-use').fill('5 years');
		await soon(() => says(page)).toMatch(/^Renew it/);
		await page.locator('#renew-use').fill('0');
		await soon(() => says(page)).toMatch(/^Let it lapse/);
	});

	test('counts the days, gives a reminder for the last day to act, and goes on with the next date', async () => {
		const page = await open();
		const expires = await dayIn(page, 40);
		await page.locator('#renew-expires').fill(expires);
		await page.locator('#renew-notice').fill('4 weeks');
		await page.locator('#renew-term').fill('1 year');
		await soon(() => page.locator('.renew-days').innerText()).toMatch(/40 days left.*\n+.*in 12 days/);
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.renew-days button').first().click()]);
		const file = await readFile(await download.path(), 'utf8');
		expect(file).toContain(`DTSTART;VALUE=DATE:${(await dayIn(page, 12)).replaceAll('-', '')}`);
		await page.locator('.renew-days button').last().click();
		await soon(() => page.locator('#renew-expires').inputValue()).toBe(`${Number(expires.slice(0, 4)) + 1}${expires.slice(4)}`);
	});

	test('keeps what was entered, and a link shows the same elsewhere', async () => {
		const page = await open(`${PAGE}#ask-asked-for=adverts&ask-can-renew=can&use=5&term=3+years&price=60&again-price=240`);
		await page.locator(SAYS).waitFor();
		const said = await says(page);
		await site.visit(page, PAGE);
		await soon(() => says(page)).toBe(said);
		expect(await page.locator('#renew-again-price').inputValue()).toBe('240');
	});

	test('tells beside a field what cannot be read, and counts it as nothing', async () => {
		const page = await open();
		await page.locator('.renew__rest > summary').click();
		await page.locator('#renew-price').fill('1e3');
		expect(await page.locator('#renew-price').getAttribute('aria-invalid')).toBe('true');
		await soon(() => page.locator('.lapse-table tbody tr').first().innerText()).toMatch(/not known yet.*not known yet/s);
	});
});
