// Accessibility as far as rules can tell: every page, and the states a reader brings about.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { contrast, findBrokenRules, IN_USE, rules } from './gates.ts';
import { enterSomething, settle, watchRequests } from './hostile.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { NARROW, useBuiltSite, WIDE } from './site.ts';

const site = useBuiltSite();
/** Expects of a page as it is now that it breaks no rule, in light and dark. */
const expectNoneBroken = async (page: Page) => expect(await findBrokenRules(page)).toEqual([]);

describe('no rule is broken, in light and dark, in a wide and a narrow window, by', () => {
	test.each(readPages())('$route', async ({ route }) => {
		expect(await rules(site, { path: route })).toEqual([]);
	});

	test.each(PAGE_KINDS.filter(({ shows }) => shows))('$path in use', async (subject) => {
		expect(await rules(site, subject)).toEqual([]);
	});
});

describe('no rule is broken, in light and dark, by', () => {
	test.each(PAGE_KINDS.filter(({ shows }) => shows))(
		'$path after use, with a text where a number belongs and all folds open',
		async ({ path }) => {
			const page = watchRequests(await site.open('/favicon.svg'));
			await site.open(path, { device: IN_USE });
			await settle(page);
			await enterSomething(page, 'about forty');
			await page.evaluate('for (const fold of document.querySelectorAll("main details")) fold.open = true');
			await settle(page);
			await expectNoneBroken(page);
		},
	);

	test.each([WIDE, NARROW])('the search dialog with results ($width px)', async (viewport) => {
		const page = await site.open('/', { viewport });
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('refund');
		await page.locator('[data-shows]').first().waitFor();
		await expectNoneBroken(page);
	});

	test.each([WIDE, NARROW])('the search dialog with nothing found ($width px)', async (viewport) => {
		const page = await site.open('/', { viewport });
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('qqqqzzzz');
		await page.locator('.search__nothing').waitFor();
		await expectNoneBroken(page);
	});

	test('the search page with results', async () => {
		const page = await site.open('/search/?q=badge');
		await page.locator('[data-shows]').first().waitFor();
		await expectNoneBroken(page);
	});

	test.each([WIDE, NARROW])('the fit check with what rules it out and its folded parts open ($width px)', async (viewport) => {
		const page = await site.open(
			'/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required&time-fits=hours:40,pace:5,weeks:6',
			{ viewport },
		);
		await page.locator('.result__lifts').waitFor();
		await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
		await expectNoneBroken(page);
	});

	test('the fit check with a number that cannot be read', async () => {
		const page = await site.open('/fit/');
		await page.locator('#time-fits-hours').fill('about forty');
		await page.locator('#time-fits-hours-error').waitFor();
		await expectNoneBroken(page);
	});

	test('the fit check with the answers of a link beside the reader’s own', async () => {
		const page = await site.open('/fit/#goal=change-career');
		await page.locator('.fit-check .result').waitFor();
		await site.visit(page, '/fit/#goal=explore-a-field&no-such-question=yes');
		await page.locator('.notices__one').nth(1).waitFor();
		await expectNoneBroken(page);
	});

	test('the fit check that asks before it deletes', async () => {
		const page = await site.open('/fit/#goal=change-career');
		await page.getByRole('button', { name: 'Start again' }).click();
		await page.getByRole('button', { name: 'Delete all answers' }).waitFor();
		await expectNoneBroken(page);
	});
});

describe('text has a contrast of 7:1, in light and dark, on', () => {
	test.each(PAGE_KINDS)('$path', async (subject) => {
		expect(await contrast(site, subject)).toEqual([]);
	});

	test('a result with a deal-breaker', async () => {
		expect(await contrast(site, { path: '/fit/#goal=change-career&required-credential=another-required' })).toEqual([]);
	});
});
