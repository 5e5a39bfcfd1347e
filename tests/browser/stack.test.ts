// The stack planner: filled in and put in another order, taken over as an answer, opened elsewhere, and used within its question.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { collectErrors, STORE_KEY } from './fit-page.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const STACK = '/tools/stack/';
const PLAN = `${STACK}#${new URLSearchParams({
	name: 'A diploma',
	total: '60',
	unit: 'ects',
	limit: '15',
	word: 'accepted-in-writing',
	'piece-1-name': 'Knots',
	'piece-1-amount': '5',
	'piece-2-name': 'Nets',
	'piece-2-amount': '20',
})}`;

const says = (page: Page) => page.locator('.worksheet__says').innerText();
const name = (page: Page, row: number) => page.locator(`#stack-piece-${row}-name`).inputValue();

describe('the stack planner', () => {
	test('says what would count and what is left as it is filled in, with an error beside the field', async () => {
		const page = await site.open(STACK);
		const errors = collectErrors(page);
		await page.locator('.worksheet__buttons').waitFor();
		await page.getByLabel('Name of the target').fill('A diploma');
		await page.getByLabel('All it takes').fill('60');
		await page.locator('#stack-piece-1-amount').fill('5');
		await soon(() => says(page)).toBe('A diploma would count at most 5 of its 60 ECTS credits, which leaves at least 55 to do.');
		await page.locator('#stack-piece-2-amount').fill('five');
		await soon(() => page.locator('#stack-piece-2-amount-error').count()).toBe(1);
		expect(await page.locator('#stack-piece-2-amount').inputValue()).toBe('five');
		expect(errors).toEqual([]);
	});

	test('moves a piece by keyboard, keeps the focus on it, and brings back what is removed', async () => {
		const page = await site.open(PLAN);
		await page.locator('.stack-stops').waitFor();
		await page.getByRole('button', { name: /^Later.*Knots$/ }).press('Enter');
		await soon(() => name(page, 2)).toBe('Knots');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Earlier: Knots');
		await page.getByRole('button', { name: /^Remove.*Nets$/ }).click();
		await soon(() => name(page, 1)).toBe('Knots');
		await page.getByRole('button', { name: 'Undo' }).click();
		await soon(() => name(page, 1)).toBe('Nets');
	});

	test('is taken over as the answer, with where it came from', async () => {
		const page = await site.open(PLAN);
		await page.getByRole('button', { name: 'Use this as my answer in the fit check' }).click();
		await page.getByRole('link', { name: 'See it in the fit check' }).click();
		const question = page.locator('#question-stacks');
		await question.waitFor();
		await soon(() => question.locator('input[value="accepted-in-writing"]').isChecked()).toBe(true);
		// The fit check shows it once there is a result.
		const kept = await page.evaluate((key) => localStorage.getItem(key), STORE_KEY);
		expect(kept).toContain('at most 15 of 60 ECTS credits would count');
	});

	test('opens from a link beside the reader’s own plan, and leaves that alone', async () => {
		const page = await site.open(STACK);
		await page.getByLabel('Name of the target').fill('My own');
		const linked = new URL(PLAN, page.url()).href;
		await page.goto('about:blank');
		await page.goto(linked);
		await soon(() => page.getByLabel('Name of the target').inputValue()).toBe('A diploma');
		await page.getByRole('button', { name: 'Show my own numbers' }).click();
		await soon(() => page.getByLabel('Name of the target').inputValue()).toBe('My own');
	});

	test('works within its question, on the page of stacking', async () => {
		const page = await site.open('/stacking/');
		await page.getByText('Work it out here').click();
		await page.getByLabel('The seller, in writing').check();
		await page.getByRole('button', { name: 'Use this as my answer' }).click();
		await soon(() => page.locator('input[value="seller-in-writing"]').first().isChecked()).toBe(true);
		expect((await checkRules(page)).broken).toEqual([]);
	});

	test('keeps the rules with everything open, wide and narrow', async () => {
		const page = await site.open(STACK);
		await page.getByRole('button', { name: 'Try it with an example' }).click();
		await page.locator('.stack-stops').waitFor();
		for (const summary of await page.locator('.worksheet summary').all())
			if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await summary.click();
		expect((await checkRules(page)).broken).toEqual([]);
		expect((await checkEnhancedContrast(page)).broken).toEqual([]);
		await page.setViewportSize(NARROW);
		expect(await findSideways(page)).toEqual([]);
		expect(await findSmallTargets(page)).toEqual([]);
	});
});
