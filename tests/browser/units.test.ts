// The converter: an amount is entered, what is missing leads to its field, and a link brings it elsewhere.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectErrors } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const UNITS = '/tools/units/';
const says = (page: Page) => page.locator('.worksheet__says').innerText();
const row = (page: Page, label: string) => page.locator('.units-table tr', { has: page.getByRole('rowheader', { name: label }) });

describe('the converter', () => {
	test('says what an amount stands for, and gives it in every unit that counts the same hours', async () => {
		const page = await site.open(UNITS);
		const errors = collectErrors(page);
		await page.getByLabel('How much', { exact: true }).fill('6');
		await page.getByLabel('ECTS credits').check();
		await soon(() => says(page)).toBe('6 ECTS credits should mean 150 to 180 hours of work in all.');
		expect(await row(page, 'UK credits').locator('td').innerText()).toContain('15 to 18');
		expect(await row(page, 'UK credits').locator('td').innerText()).toContain('12 by the practice of UK universities');
		expect(await row(page, 'CEUs').locator('td').innerText()).toBe('Not known yet');
		expect(errors).toEqual([]);
	});

	test('leads from what is missing to its folded field, and crosses over once that is filled in', async () => {
		const page = await site.open(`${UNITS}#amount=2&unit=ceu`);
		await page.getByRole('link', { name: 'how much of the work is supervised' }).click();
		const share = page.getByLabel('How much of the work is supervised');
		await soon(() => share.evaluate((field) => field === document.activeElement)).toBe(true);
		await page.keyboard.type('20–40');
		await soon(() => row(page, 'UK credits').locator('td').innerText()).toBe('5 to 10');
		expect(await page.locator('.units-table').innerText()).toContain('Worked out with your 20 to 40 % supervised.');
		await share.fill('');
		await soon(() => row(page, 'UK credits').locator('td').innerText()).toBe('Not known yet');
		expect(await share.isVisible()).toBe(true);
	});

	test('keeps what it cannot read, says so beside the field, and counts it as nothing', async () => {
		const page = await site.open(`${UNITS}#amount=6&unit=ects`);
		const amount = page.getByLabel('How much', { exact: true });
		await soon(() => amount.inputValue()).toBe('6');
		await amount.fill('six');
		await soon(() => page.locator('.field-note--error').innerText()).toBe('Write a number, such as 40 or 7.5.');
		expect(await amount.inputValue()).toBe('six');
		expect(await says(page)).toBe('1 ECTS credit should mean 25 to 30 hours of work in all.');
	});

	test('opens a link elsewhere as it was, and asks which hours they are where a page does not say', async () => {
		const page = await site.openElsewhere(`${UNITS}#amount=40&unit=hours`);
		await soon(() => says(page)).toBe('Ask first which hours they count: all your work, or only those with a teacher.');
		expect(await row(page, 'UK credits').locator('td').innerText()).toBe('4');
		expect(await row(page, 'CEUs').locator('td').innerText()).toBe('4');
		await page.reload();
		await soon(() => page.getByLabel('How much', { exact: true }).inputValue()).toBe('40');
	});
});
