// The reading aids of guide pages: sources shown in place, the section being read, links that copy.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, type Engine, type EnginePage, isLeftOut, openEngine } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { soon, useBuiltSite } from './site.ts';

const GUIDE_PAGE = '/value-factors/time/';
/** A source that the page cites more than once: its third use. */
const CITATION = '#cite-mooc-pivot-2019-3';
const WAY_BACK = '#source-mooc-pivot-2019-3';
const PANEL = '.references__list li:has(:target)';

const scrolled = 'Math.round(scrollY)';
const focused = 'document.activeElement.id';
const boxOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`;

describe.each(ENGINES)('a citation that is followed in %s', (name) => {
	describe.skipIf(isLeftOut(name))('on a guide page', () => {
		let server: StaticServer;
		let engine: Engine;
		let page: EnginePage;

		beforeAll(async () => {
			server = await serve(DIST);
			engine = await openEngine(name, server.url.slice(0, -1));
		});
		afterAll(async () => {
			await engine?.close();
			await server?.close();
		});
		beforeEach(async () => {
			page = await engine.fresh();
			await page.goto(GUIDE_PAGE);
			await page.evaluate(`document.querySelector('${CITATION}').scrollIntoView({ block: 'center' })`);
		});

		test('shows its source at the lower edge of the window, and the text does not move', async () => {
			const before = await page.evaluate(scrolled);
			await page.click(CITATION);
			await soon(() => page.evaluate(focused)).toBe(WAY_BACK.slice(1));
			expect(await page.evaluate(scrolled)).toBe(before);
			expect(await page.evaluate(`Math.round(innerHeight - ${boxOf(PANEL)}.bottom)`)).toBe(0);
			expect(await page.evaluate(`${boxOf(PANEL)}.height <= innerHeight * 0.4`)).toBe(true);
			expect(await page.text(PANEL)).toContain('The MOOC pivot');
		});

		test('offers one way back, which leads to that very citation', async () => {
			await page.click(CITATION);
			await soon(() => page.evaluate(focused)).toBe(WAY_BACK.slice(1));
			expect(
				await page.evaluate(`[...document.querySelectorAll('${PANEL} .references__back')].filter((link) => link.checkVisibility()).length`),
			).toBe(1);
			await page.press('Enter');
			await soon(() => page.evaluate(focused)).toBe(CITATION.slice(1));
			const place = await page.evaluate<number>(`${boxOf(CITATION)}.top / innerHeight`);
			expect(place).toBeGreaterThan(0.1);
			expect(place).toBeLessThan(0.7);
			expect(await page.evaluate(`document.querySelector('${PANEL}')`)).toBeNull();
		});

		test('gives way to the browser’s own way back, where the reader was', async () => {
			const before = await page.evaluate(scrolled);
			await page.click(CITATION);
			await soon(() => page.evaluate(focused)).toBe(WAY_BACK.slice(1));
			await page.evaluate('void history.back()');
			await soon(() => page.evaluate(`document.querySelector('${PANEL}')`)).toBeNull();
			expect(await page.evaluate(scrolled)).toBe(before);
		});
	});
});

const site = useBuiltSite();

/** What has the focus and how much of its height a source at the lower edge leaves free, from 0 to 1. */
const FREE_OF_PANEL = `(() => {
	const panel = ${boxOf(PANEL)};
	const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
	const height = Math.min(bottom - top, panel.top);
	const isBeside = document.activeElement === document.body || right <= panel.left || left >= panel.right || document.activeElement.closest('.references__list li:has(:target)');
	return isBeside || height === 0 ? 1 : Math.max(0, Math.min(bottom, panel.top) - Math.max(top, 0)) / height;
})()`;

describe('a source at the lower edge', () => {
	test.each([390, 1280])('hides nothing that has the focus, %d px wide', async (width) => {
		const page = await site.open(`${GUIDE_PAGE}${WAY_BACK}`, { viewport: { width, height: 500 } });
		await page.locator('h1').click();
		for (let step = 0; step < 90; step++) {
			await page.keyboard.press('Tab');
			const about = await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 120)');
			expect(await page.evaluate(FREE_OF_PANEL), about).toBeGreaterThan(0.5);
		}
	});

	test('is in its list like the others on paper', async () => {
		const page = await site.open(`${GUIDE_PAGE}${WAY_BACK}`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(`getComputedStyle(document.querySelector('${PANEL}')).position`)).toBe('static');
		expect(await page.locator('.references__back >> visible=true').count()).toBe(0);
	});

	test('works without script', async () => {
		const page = await site.openElsewhere(`${GUIDE_PAGE}${WAY_BACK}`, { javaScriptEnabled: false });
		expect((await page.locator(PANEL).boundingBox())?.y).toBeGreaterThan(400);
	});
});

const currents = (page: Page) =>
	page.evaluate<string[]>('[...document.querySelectorAll(".contents--beside [aria-current=true]")].map((link) => link.hash)');

describe('the list of contents', () => {
	test('marks nothing before the first section, and then the one being read', async () => {
		const page = await site.open(GUIDE_PAGE);
		await soon(() => currents(page)).toEqual([]);
		await page.evaluate('document.getElementById("sum").scrollIntoView({ block: "start" })');
		await soon(() => currents(page)).toEqual(['#sum']);
		await page.evaluate('scrollTo(0, 0)');
		await soon(() => currents(page)).toEqual([]);
	});

	test.each([800, 2600])('marks each section that is asked for in a window %d px high, also the short last ones', async (height) => {
		const page = await site.open(GUIDE_PAGE, { viewport: { width: 1280, height } });
		const hashes = await page.evaluate<string[]>('[...document.querySelectorAll(".contents--beside a")].map((link) => link.hash)');
		expect(hashes.length).toBeGreaterThan(3);
		for (const hash of hashes) {
			await page.locator(`.contents--beside a[href="${hash}"]`).click();
			await soon(() => currents(page)).toEqual([hash]);
		}
		await page.goBack();
		await soon(() => currents(page)).toEqual([hashes.at(-2)]);
		await page.setViewportSize({ width: 1290, height: height - 10 });
		await soon(() => currents(page)).toEqual([hashes.at(-2)]);
	});

	test('marks by a shape too, for those who set their own colours', async () => {
		const page = await site.open(`${GUIDE_PAGE}#sum`);
		await page.emulateMedia({ forcedColors: 'active' });
		await soon(() => currents(page)).toEqual(['#sum']);
		const width = (selector: string) => page.evaluate(`getComputedStyle(document.querySelector('${selector}')).borderInlineStartWidth`);
		expect(await width('.contents--beside [aria-current]')).not.toBe(await width('.contents--beside a:not([aria-current])'));
	});
});

describe('the link of a heading', () => {
	const LINK = '#sum .heading-link';

	test('copies its whole address, says so above the heading for some seconds, and moves nothing', async () => {
		const page = await site.openElsewhere(GUIDE_PAGE, { permissions: ['clipboard-read', 'clipboard-write'] });
		const height = await page.evaluate('document.documentElement.scrollHeight');
		await page.locator(LINK).click();
		await soon(() => page.locator('.article__said').textContent()).toBe('Link copied');
		const address = site.address(`${GUIDE_PAGE}#sum`);
		expect(page.url()).toBe(address);
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
		const [said, heading] = [await page.locator('.article__said').boundingBox(), await page.locator('#sum').boundingBox()];
		expect(Math.abs((said?.y ?? 0) + (said?.height ?? 0) - (heading?.y ?? 0))).toBeLessThan(14);
		expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(height);
		await soon(() => page.locator('.article__said').textContent()).toBe('');
	});

	test('is a plain link where copying is blocked', async () => {
		const errors: string[] = [];
		const page = await site.openElsewhere(GUIDE_PAGE, { before: "Object.defineProperty(navigator, 'clipboard', { value: undefined });" });
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.locator(LINK).click();
		await soon(() => page.url()).toContain('#sum');
		expect(await page.locator('.article__said').textContent()).toBe('');
		expect(errors).toEqual([]);
	});

	test('is marked under the pointer and not on touch screens, and no line breaks anew', async () => {
		const mark = `getComputedStyle(document.querySelector('${LINK}'), '::after').content`;
		const page = await site.open(GUIDE_PAGE);
		expect(await page.evaluate(mark)).toBe('none');
		const place = `(({ height, right }) => [height, right])(${boxOf('#sum')})`;
		const before = await page.evaluate(place);
		await page.locator(LINK).hover();
		expect(await page.evaluate(mark)).toContain('#');
		expect(await page.evaluate(place)).toEqual(before);
		const touch = await site.openElsewhere(GUIDE_PAGE, { hasTouch: true, isMobile: true });
		expect(await touch.evaluate(mark)).toBe('none');
	});
});

test('a printed page says where it is from and when it was printed', async () => {
	const page = await site.open(GUIDE_PAGE);
	await page.pdf();
	const words = await page.evaluate<string>('document.querySelector(".article__head").dataset.printed');
	expect(words).toContain(site.address(GUIDE_PAGE));
	expect(words).toMatch(/printed on \d{1,2} \p{L}+ \d{4}$/u);
});

test('more contrast gives quiet text and lines the colour of the text', async () => {
	const page = await site.open(GUIDE_PAGE);
	await page.emulateMedia({ contrast: 'more' });
	const [quiet, text] = await page.evaluate<string[]>(
		'[".contents--beside a", "h1"].map((selector) => getComputedStyle(document.querySelector(selector)).color)',
	);
	expect(quiet).toBe(text);
	await page.emulateMedia({ contrast: 'no-preference' });
});
