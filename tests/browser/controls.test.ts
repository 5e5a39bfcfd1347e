// What every control and every page owes to each reader: a name, a keyboard, a visible edge, stillness, a language.
import { describe, expect, test } from 'vitest';
import { controls, findFaintEdgesInBoth } from './gates.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { findMouseOnly, findSelectsThatNavigate, findUnnamed, findUntiedErrors, WATCH_LISTENERS } from './probes.ts';
import { useBuiltSite } from './site.ts';

const site = useBuiltSite({ before: WATCH_LISTENERS });

describe('every control has a name, a keyboard and an edge that shows, nothing moves on by itself, and every language is named,', () => {
	test.each(PAGE_KINDS)('on $path', async (subject) => {
		expect(await controls(site, subject)).toEqual([]);
	});

	test('on a result with a deal-breaker', async () => {
		const path = '/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required';
		expect(await controls(site, { path })).toEqual([]);
	});

	test('in the search dialog with results', async () => {
		const page = await site.open('/');
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('refund');
		await page.locator('[data-shows]').first().waitFor();
		expect(await findUnnamed(page)).toEqual([]);
		expect(await findMouseOnly(page)).toEqual([]);
		expect(await findSelectsThatNavigate(page)).toEqual([]);
		expect(await findFaintEdgesInBoth(page)).toEqual([]);
	});

	test('beside a number that cannot be read', async () => {
		const page = await site.open('/fit/');
		await page.locator('#time-fits-hours').fill('about forty');
		await page.locator('[aria-invalid="true"]').waitFor();
		expect(await findUntiedErrors(page)).toEqual([]);
		expect(await findFaintEdgesInBoth(page)).toEqual([]);
	});
});
