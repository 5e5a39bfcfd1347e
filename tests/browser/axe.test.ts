// Accessibility as far as rules can tell: every page, and the states a reader brings about.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { checkColours, checkEnhancedContrast, checkRules } from './axe.ts';
import { NARROW, PAGE_KINDS, useBuiltSite, WIDE } from './site.ts';

const site = useBuiltSite();
const SCHEMES = ['light', 'dark'] as const;

/** Looks at a page as it is now, in light, and at its colours in dark. */
async function checkBothSchemes(page: Page) {
	for (const [colorScheme, check] of [
		['light', checkRules],
		['dark', checkColours],
	] as const) {
		await page.emulateMedia({ colorScheme });
		const { broken, kept } = await check(page);
		expect(broken, colorScheme).toEqual([]);
		expect(kept).toBeGreaterThan(5);
	}
}

describe('no rule is broken, in light and dark, in a wide and a narrow window, by', () => {
	const routes = readPages().map(({ route }) => route);

	test.each(routes)('%s', async (route) => {
		const page = await site.open(route);
		await checkBothSchemes(page);
		await page.setViewportSize(NARROW);
		// Comparison tables ask for the width when they load.
		await page.reload();
		await checkBothSchemes(page);
	});
});

describe('no rule is broken, in light and dark, by', () => {
	test.each([WIDE, NARROW])('the search dialog with results ($width px)', async (viewport) => {
		const page = await site.open('/', { viewport });
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('refund');
		await page.locator('.search__title').first().waitFor();
		await checkBothSchemes(page);
	});

	test.each([WIDE, NARROW])('the search dialog with nothing found ($width px)', async (viewport) => {
		const page = await site.open('/', { viewport });
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('qqqqzzzz');
		await page.locator('.search__nothing').waitFor();
		await checkBothSchemes(page);
	});

	test('the search page with results', async () => {
		const page = await site.open('/search/?q=badge');
		await page.locator('.search__title').first().waitFor();
		await checkBothSchemes(page);
	});

	test.each([WIDE, NARROW])('the fit check with a deal-breaker met and its folded parts open ($width px)', async (viewport) => {
		const page = await site.open(
			'/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required&time-fits=hours:40,pace:5,weeks:6',
			{ viewport },
		);
		await page.locator('.result__deal-breakers').waitFor();
		await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
		await checkBothSchemes(page);
	});

	test('the fit check with a number that cannot be read', async () => {
		const page = await site.open('/fit/');
		await page.locator('#time-fits-hours').fill('about forty');
		await page.locator('#time-fits-hours-error').waitFor();
		await checkBothSchemes(page);
	});

	test('the fit check with the answers of a link beside the reader’s own', async () => {
		const page = await site.open('/fit/#goal=change-career');
		await page.locator('.result__verdict').waitFor();
		await site.visit(page, '/fit/#goal=explore-a-field&no-such-question=yes');
		await page.locator('.notices__one').nth(1).waitFor();
		await checkBothSchemes(page);
	});

	test('the fit check that asks before it deletes', async () => {
		const page = await site.open('/fit/#goal=change-career');
		await page.getByRole('button', { name: 'Start again' }).click();
		await page.getByRole('button', { name: 'Delete all answers' }).waitFor();
		await checkBothSchemes(page);
	});
});

describe('text has a contrast of 7:1, in light and dark, on', () => {
	test.each([...PAGE_KINDS, '/fit/#goal=change-career&required-credential=another-required'])('%s', async (path) => {
		const page = await site.open(path);
		for (const colorScheme of SCHEMES) {
			await page.emulateMedia({ colorScheme });
			const { broken, kept } = await checkEnhancedContrast(page);
			expect(broken, colorScheme).toEqual([]);
			expect(kept).toBeGreaterThan(5);
		}
	});
});
