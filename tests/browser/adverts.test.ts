// The advert log: adverts are pasted, opened from files and noted by hand, joined and parted, saved as a table and opened again.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { collectErrors } from './fit-page.ts';
import { findEmptyBars, findSideways, findSmallTargets } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite({ acceptDownloads: true });

const LOG = '/tools/adverts/';
const EXAMPLE = `${LOG}#example`;
const ITEMS = '.logged';
const ADVERT = 'Net Mender\nPort Alba | Leith\n\nRequirements\n- a Knot Badge';

const said = (page: Page) => page.locator('#said').innerText();
const count = (page: Page) => page.locator(ITEMS).count();
const upload = (page: Page, name: string, text: string) =>
	page.getByLabel('Or open a file of adverts').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });

async function example(): Promise<Page> {
	const page = await site.open(EXAMPLE);
	await page.locator(ITEMS).nth(5).waitFor();
	return page;
}

describe('the advert log', () => {
	test('shows no bar before there is something to say, and is read out when there is', async () => {
		const page = await site.open(LOG);
		await page.getByRole('button', { name: 'Read these adverts' }).waitFor();
		expect(await findEmptyBars(page)).toEqual([]);
		await page.getByRole('button', { name: 'Read these adverts' }).click();
		await soon(() => said(page)).toBe('There is no text to read yet.');
	});

	test('takes an advert by hand in four taps at most, with its employer and the skill set right', async () => {
		const page = await site.openElsewhere(LOG, { viewport: { width: 390, height: 844 }, hasTouch: true });
		let taps = 0;
		const tap = async (target: ReturnType<Page['locator']>) => {
			await target.tap();
			taps++;
		};
		await tap(page.getByLabel('Employer, if you know it'));
		await page.keyboard.type('Port Alba');
		await tap(page.getByRole('button', { name: 'Says none is needed' }));
		await page.locator(ITEMS).waitFor();
		await tap(page.locator(ITEMS).getByLabel('It asks for the skill'));
		expect(taps).toBeLessThanOrEqual(4);
		expect(await page.locator(ITEMS).innerText()).toContain('Port Alba');
		expect(await page.locator(ITEMS).getByLabel('It asks for the skill').isChecked()).toBe(true);
	});

	test('opens again the table that it saves, with every advert as it was', async () => {
		const page = await example();
		const before = await page.locator(ITEMS).allInnerTexts();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
		]);
		const text = readFileSync(await download.path(), 'utf8');
		await page.getByRole('button', { name: 'Delete the log' }).click();
		await page.getByRole('button', { name: 'Delete the log for good' }).click();
		await upload(page, download.suggestedFilename(), text);
		await soon(() => said(page)).toMatch(/^Added 6 adverts from the table\./);
		expect(await page.locator(ITEMS).allInnerTexts()).toEqual(before);
	});

	test.each([
		['another table', 'a,b\r\n1,2', 'x.csv', /was not saved by this page/],
		['a table of quotes', '"'.repeat(1_000_000), 'x.csv', /was not saved by this page/],
		['markup', 'About the credential,Job\r\nRequired,<img src=x onerror=alert(1)>', 'x.csv', /^Added 1 advert from the table/],
		['a picture', '\u0000\u0001', 'x.png', /cannot be read here/],
	])('has a sentence for %s, and loses nothing', async (_, text, name, says) => {
		const page = await example();
		const errors = collectErrors(page);
		await upload(page, name, text);
		await soon(() => said(page)).toMatch(says);
		expect(await count(page)).toBeGreaterThanOrEqual(6);
		expect(await page.locator(`${ITEMS} img`).count()).toBe(0);
		expect(errors).toEqual([]);
	});

	test('reads a file that is dropped on its field', async () => {
		const page = await site.open(LOG);
		await page.getByRole('button', { name: 'Read these adverts' }).waitFor();
		await page.evaluate((text) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], 'advert.txt', { type: 'text/plain' }));
			document.querySelector('#paste')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		}, ADVERT);
		await page.locator(ITEMS).waitFor();
		expect(await page.locator(ITEMS).innerText()).toContain('Net Mender');
	});

	test('joins two adverts by keyboard, and undoes it', async () => {
		const page = await example();
		const third = page.locator(ITEMS).nth(2);
		await third.locator('summary').first().press('Enter');
		await third.getByLabel('The same vacancy as').selectOption({ index: 1 });
		await soon(() => third.innerText()).toContain('The same vacancy as advert 1');
		expect(await page.getByText('4 adverts counted.').count()).toBe(1);
		await page.getByRole('button', { name: 'Undo' }).press('Enter');
		await soon(() => page.getByText('5 adverts counted.').count()).toBe(1);
	});

	test('keeps the rules with everything open, wide and narrow', async () => {
		const page = await example();
		for (const summary of await page.locator(`${ITEMS} summary`).all()) await summary.click();
		await page.locator(`${ITEMS} select`).nth(5).waitFor();
		expect((await checkRules(page)).broken).toEqual([]);
		expect((await checkEnhancedContrast(page)).broken).toEqual([]);
		await page.setViewportSize(NARROW);
		expect(await findSideways(page)).toEqual([]);
		expect(await findSmallTargets(page)).toEqual([]);
	});
});
