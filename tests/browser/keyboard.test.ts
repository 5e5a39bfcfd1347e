// Everything by keyboard: the order of stops, what is marked, nothing hidden, nothing out of reach.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keyboard } from './gates.ts';
import { listStops, lookAtFocus, walkByKeyboard } from './keyboard-walk.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

describe('the Tab key stops at everything, once, in the order of the page and in sight, and first at a link that skips to the page, on', () => {
	test.each(PAGE_KINDS)('$path', async (subject) => {
		expect(await keyboard(site, subject)).toEqual([]);
	});

	test('a result with a deal-breaker', async () => {
		const path = '/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required';
		const page = await site.open(path);
		// What to do with a result comes in with it.
		await page.locator('.what-next').waitFor({ state: 'attached' });
		expect(await listStops(page)).toBeGreaterThan(8);
		expect(await walkByKeyboard(page)).toEqual([]);
	});

	test('the narrow page with its folded navigation', async () => {
		const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 700 } });
		expect(await listStops(page)).toBeGreaterThan(8);
		expect(await walkByKeyboard(page)).toEqual([]);
	});
});

describe('the search dialog', () => {
	const isOpen = (page: Page) => page.evaluate('document.querySelector("dialog")?.open ?? false');
	const focused = (page: Page) =>
		page.evaluate('document.activeElement.id || document.activeElement.ariaLabel || document.activeElement.className');

	async function openSearch(path = '/') {
		const page = await site.open(path);
		await page.locator('[data-search-open]').focus();
		await page.keyboard.press('Enter');
		await soon(() => focused(page)).toBe('search-query');
		return page;
	}

	async function searchFor(words: string) {
		const page = await openSearch();
		await page.keyboard.type(words);
		// The first result is drawn before the others are there.
		await page.locator(`[data-shows="${words}"]`).waitFor();
		return page;
	}

	test('opens from its button with the caret in its field', async () => {
		expect(await isOpen(await openSearch())).toBe(true);
	});

	test('keeps the focus inside, and every stop can be seen', async () => {
		const page = await searchFor('refund');
		await page.locator('[data-search-close]').focus();
		const expected = await listStops(page);
		expect(expected).toBeGreaterThan(5);
		const seen = new Set<number>();
		for (let presses = 0; presses < expected + 3; presses++) {
			await page.keyboard.press('Tab');
			const stop = await lookAtFocus(page);
			// The browser's own stops lie between the last and the first.
			if (!stop || stop.what.startsWith('dialog')) continue;
			expect(stop.index, stop.what).toBeGreaterThanOrEqual(0);
			expect(stop.fault, stop.what).toBe('');
			seen.add(stop.index);
		}
		expect(seen.size).toBe(expected);
	});

	test('closes by Escape from a result, and gives the focus back to its button', async () => {
		const page = await searchFor('refund');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		await soon(() => isOpen(page)).toBe(false);
		expect(await focused(page)).toBe('Search');
	});

	test('closes by one Escape from the field, with or without words in it', async () => {
		for (const words of ['', 'refund']) {
			const page = await openSearch();
			await page.keyboard.type(words);
			await page.keyboard.press('Escape');
			await soon(() => isOpen(page)).toBe(false);
			expect(await focused(page)).toBe('Search');
		}
	});

	test('closes by its own button and by a click beside it', async () => {
		const page = await openSearch();
		await page.locator('[data-search-close]').click();
		await soon(() => isOpen(page)).toBe(false);
		await page.locator('[data-search-open]').click();
		await soon(() => isOpen(page)).toBe(true);
		await page.mouse.click(5, 700);
		await soon(() => isOpen(page)).toBe(false);
	});

	test('opens by the key / and gives the focus back to where it was', async () => {
		const page = await site.open('/');
		await page.locator('.name-field .button--main').focus();
		await page.keyboard.press('/');
		await soon(() => focused(page)).toBe('search-query');
		expect(await page.locator('#search-query').inputValue()).toBe('');
		await page.locator('[data-search-close]').focus();
		await page.keyboard.press('Escape');
		await soon(() => isOpen(page)).toBe(false);
		expect(await focused(page)).toContain('button--main');
	});

	test('leaves the key / to a field that has the focus', async () => {
		const page = await site.open('/fit/');
		await page.locator('#credential-name').focus();
		await page.keyboard.type('TCP/IP');
		expect(await page.locator('#credential-name').inputValue()).toBe('TCP/IP');
		expect(await isOpen(page)).toBe(false);
	});

	test('lets the arrow keys move from the field through the results and back', async () => {
		const page = await searchFor('refund');
		const place = () =>
			page.evaluate('[document.querySelector("#search-query"), ...document.querySelectorAll(".search a")].indexOf(document.activeElement)');
		const places = [];
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
			await page.keyboard.press(key);
			places.push(await place());
		}
		expect(places).toEqual([1, 2, 1, 0, 0]);
	});

	test('follows the chosen result by Enter', async () => {
		const page = await searchFor('refund');
		await page.keyboard.press('ArrowDown');
		const target = await page.evaluate('document.activeElement.pathname');
		await page.keyboard.press('Enter');
		await soon(() => new URL(page.url()).pathname).toBe(target);
	});

	test('opens the first result by Enter in the field', async () => {
		const page = await searchFor('refund');
		const first = await page.evaluate<string>("document.querySelector('.search__title').pathname");
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === first);
	});

	test('says how many results were found in a status that was there before', async () => {
		const page = await openSearch();
		await page.evaluate('window.statusBefore = document.querySelector(".search [role=status]")');
		await page.keyboard.type('refund');
		await soon(() => page.evaluate('window.statusBefore.isConnected && window.statusBefore.textContent')).toMatch(/\d+ results? .*refund/);
	});

	test('narrows by kind without leaving the page when the kind is picked by keyboard', async () => {
		const page = await searchFor('refund');
		const address = page.url();
		const kinds = async () => new Set(await page.locator('.search__of').allInnerTexts()).size;
		expect(await kinds()).toBeGreaterThan(1);
		await page.locator('.search__kind select').focus();
		await page.keyboard.press('ArrowDown');
		await soon(kinds).toBe(1);
		expect(page.url()).toBe(address);
		expect(await isOpen(page)).toBe(true);
		expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
	});
});

test('a folded part opens by keyboard', async () => {
	const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 700 } });
	const fold = page.locator('[data-guide-nav]');
	await fold.locator('summary').focus();
	await page.keyboard.press('Enter');
	expect(await fold.locator('a').first().isVisible()).toBe(true);
	await page.keyboard.press('Space');
	expect(await fold.locator('a').first().isVisible()).toBe(false);
});

test('a comparison table is narrowed by keyboard, and its last column stays', async () => {
	const page = await site.open('/start-here/names/');
	const columns = () => page.locator('[data-comparison] thead th:not([hidden])').count();
	const ticks = page.locator('[data-comparison-controls] fieldset input');
	const all = await columns();
	expect(all).toBeGreaterThan(2);
	for (const tick of await ticks.all()) {
		await tick.focus();
		await page.keyboard.press('Space');
	}
	expect(await columns()).toBe(2);
	expect(await page.locator('[data-comparison-controls] fieldset input:checked').count()).toBe(1);
});

test('a wide table can be scrolled by keyboard', async () => {
	const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 700 } });
	await page.locator('[data-comparison-controls] fieldset input:not(:checked)').first().check();
	const region = page.locator('.table-scroll').first();
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await soon(() => page.evaluate('document.querySelector(".table-scroll").scrollLeft')).toBeGreaterThan(0);
});
