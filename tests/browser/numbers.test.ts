// Numbers as people type and paste them, in the browsers of readers whose languages write them differently.

import { describe, expect, test } from 'vitest';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

describe('a number that can be read in two ways', () => {
	test('is shown as it was read, and changed by one press', async () => {
		const page = await site.open('/value-factors/cost/');
		await page.locator('#cost-fits-budget').fill('800');
		await page.locator('#cost-fits-price').fill('1.200');
		await soon(() => page.locator('#cost-fits-price-reading').innerText()).toContain('This is read as 1,200.');
		await page.getByRole('button', { name: 'Change it to 1.2' }).click();
		await soon(() => page.locator('#cost-fits-price').inputValue()).toBe('1.2');
		await soon(() => page.locator('#cost-fits-price-reading').count()).toBe(0);
		expect(await page.evaluate('document.activeElement.id')).toBe('cost-fits-price');
	});

	test('is shown in a calculator too, and counts', async () => {
		const page = await site.open('/tools/cost/');
		await page.getByLabel('One price').check();
		await page.locator('#cost-price').fill('€1.200');
		await soon(() => page.locator('#cost-price-reading').innerText()).toContain('This is read as 1,200.');
		await soon(() => page.locator('.worksheet__says').innerText()).toContain('€1,200');
	});
});

test.each([
	['cost', 'cost-fits-price', '0.0000001', 'This is too little for the field.'],
	['time', 'time-fits-hours', '40-60', 'This field takes one number. Write the one that you expect.'],
	['time', 'time-fits-hours', '1e3', 'Write a number, such as 40 or 7.5.'],
	['time', 'time-fits-hours', '-5', 'Write a number of 0 or more.'],
])('on the page on %s, %s says of “%s” why it counts as nothing', async (factor, field, text, says) => {
	const page = await site.open(`/value-factors/${factor}/`);
	await page.locator(`#${field}`).fill(text);
	await soon(() => page.locator(`#${field}-error`).innerText()).toBe(says);
	expect(await page.locator(`#${field}`).inputValue()).toBe(text);
});

test.each([
	['cost', 'cost-fits-price', '499,-'],
	['cost', 'cost-fits-price', '500 €'],
	['cost', 'cost-fits-price', '0,500'],
	['time', 'time-fits-hours', '40h'],
	['time', 'time-fits-hours', '٤٠'],
])('on the page on %s, %s takes “%s” as it is pasted', async (factor, field, text) => {
	const page = await site.open(`/value-factors/${factor}/`);
	await page.locator(`#${field}`).fill(text);
	await soon(() => page.evaluate("localStorage.getItem('credential-fit:answers')")).toContain('numbers');
	expect(await page.locator(`#${field}`).getAttribute('aria-invalid')).toBe('false');
});
