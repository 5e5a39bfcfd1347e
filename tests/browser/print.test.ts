// Pages on paper: a result is something to take to a meeting.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { type PrintedPage, readPrintedPages } from '../support/printed-pages.ts';
import { FIRST_FIVE } from './fit-page.ts';
import * as gates from './gates.ts';
import { FOR_SCREENS, findShown } from './gates.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { useBuiltSite } from './site.ts';

const site = useBuiltSite();

/** Millimetres at the head and at the foot of a printed score sheet that its text leaves free. */
const [HEAD, FOOT] = [10, 12];

async function printPages(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<readonly PrintedPage[]> {
	await page.emulateMedia({ media: 'print' });
	return readPrintedPages(await page.pdf({ format, preferCSSPageSize: false }), FOOT);
}

/** Sheets of paper that a page takes. */
async function countSheets(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
	return (await printPages(page, format)).length;
}

/** How much of the height that a page has is used, from 0 to 1. */
const fullness = ({ end, height }: PrintedPage) => (end - HEAD) / (height - HEAD - FOOT);

async function print(path: string, options: Parameters<typeof site.open>[1] = {}) {
	const page = await site.open(path, options);
	await page.emulateMedia({ media: 'print' });
	return page;
}

describe('paper has what an instrument shows, and nothing that only a screen can use, from', () => {
	test.each(PAGE_KINDS)('$path', async (subject) => {
		expect(await gates.print(site, subject)).toEqual([]);
	});
});

describe('a guide page on paper', () => {
	test('has its text and sources and nothing that only a screen can use', async () => {
		const page = await print('/value-factors/issuer-reputation/');
		expect(await findShown(page, FOR_SCREENS)).toEqual([]);
		expect(await findShown(page, ['h1', '.prose h2', '.prose p', '.references'])).toEqual(['h1', '.prose h2', '.prose p', '.references']);
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
		expect(await findShown(page, ['[data-comparison-controls]'])).toEqual([]);
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
	const RESULT = `/fit/#goal=change-career&name=Bookkeeping&issuer-known=3-of-12&required-credential=another-required&${FIRST_FIVE}`;

	test('stands without the form and its buttons', async () => {
		const page = await site.open(RESULT);
		await page.locator('.result .ladder').waitFor({ state: 'attached' });
		await page.emulateMedia({ media: 'print' });
		expect(await findShown(page, [...FOR_SCREENS, '.answer-row__field', '.step__ways'])).toEqual([]);
		const parts = ['.result__based', '.result__verdict', '.result__lifts', '.result .scale-bar', '.ladder', '.contributions'];
		expect(await findShown(page, parts)).toEqual(parts);
	});

	test('takes one to four sheets', async () => {
		const page = await site.open(RESULT);
		await page.locator('.result .ladder').waitFor({ state: 'attached' });
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
			// Heights are rounded, each in its own way.
		).toBeLessThanOrEqual(1);
	});
});

/** Legible in print: points of type below which nothing on a sheet goes, and no answer that is read in a conversation. */
const SMALLEST_TYPE = 9;
const SMALLEST_ANSWER = 10.5;
/** A sheet of paper is used, or a page that ends early looks like the last one. */
const FULL = 0.85;
const GOALS = readCollection('guide').flatMap(({ data }) => (data['goal'] ? [(data['goal'] as { id: string }).id] : []));

describe.each(GOALS)('the score sheet for %s on paper', (goal) => {
	test.each(['A4', 'Letter'] as const)('takes four or five pages of %s, all but the last of them full', async (format) => {
		const pages = await printPages(await print(`/fit/sheet/${goal}/`), format);
		expect(pages.length).toBeGreaterThanOrEqual(4);
		expect(pages.length).toBeLessThanOrEqual(5);
		expect(Math.min(...pages.slice(0, -1).map(fullness))).toBeGreaterThanOrEqual(FULL);
	});
});

test('the page on which a sheet is chosen prints without what stands at the foot of the site', async () => {
	expect(await findShown(await print('/fit/sheet/'), ['.site-footer', ...FOR_SCREENS])).toEqual([]);
});

describe('a score sheet on paper', () => {
	const SHEET = '/fit/sheet/change-career/';

	test('cuts no question, no row of its tables and no verdict in two', async () => {
		const page = await print(SHEET);
		for (const part of ['.sheet-question', '.sheet-breakers__one', '.sheet-factor__sum', '.sheet__result', '.sheet-next', '.sheet tr'])
			expect(
				await page.evaluate(
					`[...new Set([...document.querySelectorAll(${JSON.stringify(part)})].map((element) => getComputedStyle(element).breakInside))]`,
				),
				part,
			).toEqual(['avoid']);
	});

	test('leaves no heading of a factor at the foot of a sheet', async () => {
		const page = await print(SHEET);
		expect(
			await page.evaluate(
				'[...new Set([...document.querySelectorAll(".sheet h2, .sheet-factor__head")].map((element) => getComputedStyle(element).breakAfter))]',
			),
		).toEqual(['avoid']);
	});

	test(`is set in ${SMALLEST_TYPE} points or larger, and its answers in ${SMALLEST_ANSWER}`, async () => {
		const page = await print(SHEET);
		const sizes = (within: string) =>
			page.evaluate<number[]>(`[...document.querySelectorAll('${within} *')]
				.filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
				.map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75)`);
		const [all, answers] = [await sizes('.sheet'), await sizes('.sheet-factor')];
		expect(all.length).toBeGreaterThan(200);
		expect(Math.min(...all)).toBeGreaterThanOrEqual(SMALLEST_TYPE - 0.01);
		expect(answers.length).toBeGreaterThan(100);
		expect(Math.min(...answers)).toBeGreaterThanOrEqual(SMALLEST_ANSWER - 0.01);
	});

	test('has what is looked up on its last page alone', async () => {
		const page = await print(SHEET);
		expect(await page.locator('.sheet > :last-child .sheet-tally__table').count()).toBe(await page.locator('.sheet-tally__table').count());
		expect(await page.evaluate('getComputedStyle(document.querySelector(".sheet-look-up")).breakBefore')).toBe('page');
	});

	test('has its boxes and lines in black, whatever the theme, and nothing that only a screen can use', async () => {
		const page = await print(SHEET, { colorScheme: 'dark' });
		expect(await findShown(page, [...FOR_SCREENS, '.sheet-options', '.decision-nav', '.site-footer'])).toEqual([]);
		const edges = await page.evaluate<string[]>(
			'[...new Set([...document.querySelectorAll(".sheet__box, .sheet__tick")].map((box) => getComputedStyle(box).borderBlockStartColor))]',
		);
		const [dark] = edges;
		expect(edges.length).toBeLessThanOrEqual(2);
		expect(Number(/rgb\((\d+)/.exec(dark ?? '')?.[1])).toBeLessThan(64);
	});

	test('with two concerns of the reader’s own and everything filled in takes at most six pages', async () => {
		const page = await site.open(
			`${SHEET}#order=concern-1,culture~match,issuer&concern-1-name=Childcare&concern-2-name=The journey to the classroom&issuer-known=3-of-12&concern-1=good&time-fits=hours:40,pace:5,weeks:12&stacks=does-not-apply`,
		);
		await page.locator('.sheet-options input').nth(1).check();
		expect(await page.locator('.sheet-factor').count()).toBe(11);
		expect(await countSheets(page, 'A4')).toBeLessThanOrEqual(6);
	});
});
