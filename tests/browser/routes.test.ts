// The route chooser: what is needed is entered, the routes answer with their reasons, and a link carries it elsewhere.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { collectErrors, STORE_KEY } from './fit-page.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const ROUTES = '/tools/routes/';
const USED = `${ROUTES}#breadth=skill&licence=yes&limit=500&pace=6&weeks=26&who-employers=yes`;

const says = (page: Page) => page.locator('.worksheet__says').innerText();
const route = (page: Page, name: string) => page.locator('.route-list__route', { has: page.getByRole('heading', { name, exact: true }) });
/** What a route says of a need, by the need's place. */
const cell = (page: Page, name: string, need: number) => route(page, name).locator('dd').nth(need).innerText();

async function openUsed(page: Page): Promise<Page> {
	await page.locator('.route-cell__fit').first().waitFor();
	return page;
}

describe('the route chooser', () => {
	test('says what is ruled out as soon as a need is entered, and why, in the order of the page', async () => {
		const page = await site.open(ROUTES);
		const errors = collectErrors(page);
		const names = await page.locator('.route-list__route > h3').allInnerTexts();
		await page.getByLabel('Or how long from now').fill('6 months');
		await page.getByLabel('Time you have for it').fill('6');
		await soon(() => says(page)).toContain('a degree');
		expect(await cell(page, 'Degree', 0)).toMatch(/^Cannot\s+You have about 15\d hours/);
		expect(await cell(page, 'Micro-credential', 0)).toContain('May meet it');
		expect(await page.locator('.route-list__route > h3').allInnerTexts()).toEqual(names);
		expect(errors).toEqual([]);
	});

	test('takes what was told of one offer in place of what is known in general', async () => {
		const page = await openUsed(await site.open(USED));
		expect(await cell(page, 'Micro-credential', 1)).toContain('May meet it');
		await page.getByText('What you were told about one of them').click();
		const offer = page.getByRole('group', { name: 'Micro-credential' });
		await offer.getByLabel('Price in all').fill('€ 1.200,50');
		await soon(() => cell(page, 'Micro-credential', 1)).toContain('Cannot');
		await offer.getByLabel('Price in all').fill('€ 49');
		await soon(() => cell(page, 'Micro-credential', 1)).toContain('Meets it');
	});

	test('leaves a licence to the authority, and then follows what it named', async () => {
		const page = await openUsed(await site.open(USED));
		expect(await cell(page, 'Apprenticeship', 4)).toContain('May meet it');
		await page.getByRole('group', { name: 'What does the authority accept for it?' }).getByLabel('Apprenticeship').check();
		await soon(() => cell(page, 'Apprenticeship', 4)).toContain('Meets it');
		expect(await cell(page, 'Degree', 4)).toContain('Cannot');
	});

	test('says beside a field what it cannot read, and judges nothing by it', async () => {
		const page = await site.open(ROUTES);
		await page.getByLabel('The day you need it').fill('2001-02-03');
		await page.getByText('That day has passed.').waitFor();
		expect(await page.getByLabel('The day you need it').inputValue()).toBe('2001-02-03');
		expect(await page.locator('.route-cell__fit').count()).toBe(0);
	});

	test('counts “nobody” only where nobody else is ticked', async () => {
		const page = await openUsed(await site.open(USED));
		await page.getByLabel('Nobody: I want to learn it').check();
		expect(await cell(page, 'Micro-credential', 3)).toContain('May meet it');
		await page.getByLabel('Employers who do not know me').uncheck();
		await soon(() => cell(page, 'Micro-credential', 3)).toContain('Nobody has to recognise it.');
	});

	test('starts with the hours and the budget of the fit check where the reader wants it', async () => {
		const page = await site.open('/');
		const kept = JSON.stringify({
			answers: {
				'time-fits': { kind: 'measure', numbers: { pace: 5, weeks: 12 } },
				'cost-fits': { kind: 'measure', numbers: { budget: 400 } },
			},
		});
		await page.evaluate(`localStorage.setItem('${STORE_KEY}', ${JSON.stringify(kept)})`);
		await page.goto(new URL(ROUTES, page.url()).href);
		await page.getByRole('button', { name: 'Start with these numbers' }).click();
		await soon(() => page.getByLabel('The most you can spend').inputValue()).toBe('400');
		expect(await page.getByLabel('Time you have for it').inputValue()).toBe('5');
		expect(await page.getByRole('button', { name: 'Start with these numbers' }).count()).toBe(0);
	});

	test('opens elsewhere from its link as it was', async () => {
		const page = await openUsed(await site.open(USED));
		const elsewhere = await openUsed(await site.openElsewhere(USED, { viewport: NARROW }));
		expect(await says(elsewhere)).toBe(await says(page));
		expect(await findSideways(elsewhere)).toEqual([]);
		expect(await findSmallTargets(elsewhere)).toEqual([]);
	});

	test('keeps the rules of accessibility in use', async () => {
		const page = await openUsed(await site.open(USED));
		expect((await checkRules(page)).broken).toEqual([]);
		expect((await checkEnhancedContrast(page)).broken).toEqual([]);
	});
});
