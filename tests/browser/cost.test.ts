// The cost calculator: filled in, taken over as an answer, opened from its link on another device.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectErrors } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const COST = '/tools/cost/';
const WHOLE = `${COST}#fee=once&price=100&exam=none&materials=0&renewal-fee=0&budget=150`;

const says = (page: Page) => page.locator('.worksheet__says').innerText();
const type = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);

describe('the cost calculator', () => {
	test('says what is known after the first price, and what is missing', async () => {
		const page = await site.open(COST);
		const errors = collectErrors(page);
		await page.getByLabel('One price').check();
		await type(page, 'Price, with tax', '€ 1.200,50');
		await soon(() => says(page)).toBe('You will have paid at least €1,200.50. Some costs are not known yet.');
		expect(await page.locator('.worksheet__missing').innerText()).toContain('whether there is an exam');
		await type(page, 'Price, with tax', '1e3');
		await soon(() => page.locator('#cost-price-error').innerText()).toBe('Write an amount, such as 1200 or 49.50.');
		expect(await page.getByLabel('Price, with tax').inputValue()).toBe('1e3');
		expect(errors).toEqual([]);
	});

	test('counts the months of a fee, and says how likely a gain has to be', async () => {
		const page = await site.open(COST);
		await page.getByRole('button', { name: 'Try it with an example' }).click();
		await soon(() => says(page)).toBe('Expect to have paid 450 in the end.');
		expect(await page.locator('.cost-table--paces td').allInnerTexts()).toEqual(['400', '450', '600']);
		expect(await page.locator('.cost-gain__says').innerText()).toContain('about 2 in 5');
		await type(page, 'Gain a month, after tax', '10');
		await soon(() => page.locator('.cost-gain__says').innerText()).toBe('It cannot pay back in money within that time.');
	});

	test('becomes the answer of the fit check, with where it came from', async () => {
		const page = await site.open(WHOLE);
		await page.getByRole('button', { name: 'Use this as my answer in the fit check' }).click();
		await page.getByText('This is your answer in the fit check.').waitFor();
		await page.getByRole('link', { name: 'See it in the fit check' }).click();
		const question = page.locator('#question-cost-fits');
		await question.waitFor();
		await soon(() => question.locator('input').first().inputValue()).toBe('100');
		await soon(() => question.locator('input').nth(1).inputValue()).toBe('150');
		await soon(() => question.locator('..').innerText()).toContain('course 100');
	});

	test('shows the same on another device, by its link', async () => {
		const page = await site.openElsewhere(WHOLE);
		await soon(() => says(page)).toBe('You will have paid 100 in the end.');
		expect(await page.getByLabel('No', { exact: true }).isChecked()).toBe(true);
	});
});
