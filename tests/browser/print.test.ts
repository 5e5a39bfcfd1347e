// Pages on paper: a result is something to take to a meeting.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBuiltSite } from './site.ts';

const site = useBuiltSite();

/** Sheets of A4 that a page takes. */
async function countSheets(page: Page): Promise<number> {
	await page.emulateMedia({ media: 'print' });
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
	return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

async function print(path: string, options: Parameters<typeof site.open>[1] = {}) {
	const page = await site.open(path, options);
	await page.emulateMedia({ media: 'print' });
	return page;
}

/** What only a screen can use. */
const FOR_SCREENS = [
	'.site-header',
	'.guide-nav',
	'.contents',
	'.page-foot',
	'.skip',
	'.site-footer nav',
	'.term-note',
	'button:not(.term)',
];

const shown = (page: Page, selectors: readonly string[]) =>
	page.evaluate<string[]>(
		`${JSON.stringify(selectors)}.filter((selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none'))`,
	);

describe('a guide page on paper', () => {
	test('has its text and sources and nothing that only a screen can use', async () => {
		const page = await print('/value-factors/issuer-reputation/');
		expect(await shown(page, FOR_SCREENS)).toEqual([]);
		expect(await shown(page, ['h1', '.prose h2', '.prose p', '.references'])).toEqual(['h1', '.prose h2', '.prose p', '.references']);
	});

	test('takes two to eight sheets', async () => {
		const sheets = await countSheets(await print('/value-factors/issuer-reputation/'));
		expect(sheets).toBeGreaterThanOrEqual(2);
		expect(sheets).toBeLessThanOrEqual(8);
	});

	test('has its comparison table whole', async () => {
		const page = await site.open('/start-here/names/');
		await page.locator('[data-comparison-controls] input').first().uncheck();
		expect(await page.locator('[data-comparison] thead th >> visible=true').count()).toBe(4);
		await page.emulateMedia({ media: 'print' });
		expect(await shown(page, ['[data-comparison-controls]'])).toEqual([]);
	});

	test('is dark on light for a reader of the dark theme', async () => {
		const INK = 'getComputedStyle(document.querySelector(".prose p")).color';
		const ink = await (await site.open('/value-factors/time/')).evaluate(INK);
		const page = await print('/value-factors/time/', { colorScheme: 'dark' });
		expect(await page.evaluate(INK)).toBe(ink);
		await page.evaluate("document.documentElement.dataset.theme = 'dark'");
		expect(await page.evaluate(INK)).toBe(ink);
		await page.emulateMedia({ media: 'screen' });
		expect(await page.evaluate(INK)).not.toBe(ink);
	});
});

describe('a result on paper', () => {
	const RESULT = '/fit/#goal=change-career&name=Bookkeeping&issuer-known=3-of-12&required-credential=another-required';

	test('stands without the form and its buttons', async () => {
		const page = await site.open(RESULT);
		await page.locator('.result').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await shown(page, [...FOR_SCREENS, '.fit-check__form', '.fit-check__summary'])).toEqual([]);
		const parts = ['.result__based', '.result__deal-breakers', '.result__verdict', '.range-bar svg', '.contributions', '.find-out'];
		expect(await shown(page, parts)).toEqual(parts);
	});

	test('takes one to four sheets', async () => {
		const page = await site.open(RESULT);
		await page.locator('.result').waitFor();
		const sheets = await countSheets(page);
		expect(sheets).toBeGreaterThanOrEqual(1);
		expect(sheets).toBeLessThanOrEqual(4);
	});

	test('is not cut off where the sheet is as wide as a window, as in small print', async () => {
		const page = await site.open(RESULT, { viewport: { width: 1280, height: 400 } });
		await page.locator('.result').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(
			await page.evaluate(
				'(() => { const box = document.querySelector(".fit-check__result"); return box.scrollHeight - box.clientHeight; })()',
			),
		).toBe(0);
	});
});

test('the score sheet on paper takes three to fourteen sheets and cuts no question in two', async () => {
	const page = await print('/fit/sheet/');
	const sheets = await countSheets(page);
	expect(sheets).toBeGreaterThanOrEqual(3);
	expect(sheets).toBeLessThanOrEqual(14);
	expect(
		await page.evaluate(
			'[...new Set([...document.querySelectorAll(".sheet-question")].map((element) => getComputedStyle(element).breakInside))]',
		),
	).toEqual(['avoid']);
});
