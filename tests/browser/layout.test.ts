// What a page must stand: small windows, other spacing of text, fingers, forced colours, less motion.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { comparePixels, countColours } from './pixels.ts';
import { PAGE_KINDS, soon, useBuiltSite } from './site.ts';

/** Whether the browser made a transition of the change of page. */
const WATCH_TRANSITIONS = "addEventListener('pagereveal', (event) => { window.sawTransition = event.viewTransition !== null; });";

const site = useBuiltSite({ before: WATCH_TRANSITIONS });

/** A result with everything a result can show. */
const FIT_WITH_RESULT =
	'/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required&time-fits=hours:40,pace:5,weeks:6';

/** Runs a probe, text of a function without arguments, in the page. */
function probe<T>(page: Page, text: string): Promise<T> {
	return page.evaluate<T>(`(${text})()`);
}

/** How far the page goes beyond its window sideways, and what sticks out without a scroll box of its own around it. */
const SIDEWAYS = `() => {
	const scrolls = (element) => element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	const out = [...document.body.querySelectorAll('*')].filter((element) => {
		const { right, width } = element.getBoundingClientRect();
		return width > 0 && right > innerWidth + 1 && !scrolls(element.parentElement);
	});
	return { beyond: document.scrollingElement.scrollWidth - innerWidth, out: [...new Set(out.map((element) => element.tagName + '.' + element.className))].slice(0, 8).join() };
}`;

const NOT_BEYOND = { beyond: 0, out: '' };

/** Share of the window that parts cover which stay in place, in the middle of the page. */
const COVERED = `() => {
	scrollTo(0, document.scrollingElement.scrollHeight / 2);
	const stays = [...document.body.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility());
	const rows = new Set();
	for (const element of stays) {
		const { top, bottom, width } = element.getBoundingClientRect();
		if (width < innerWidth / 2) continue;
		for (let y = Math.max(0, Math.floor(top)); y < Math.min(innerHeight, bottom); y++) rows.add(y);
	}
	return rows.size / innerHeight;
}`;

/** Boxes that cut off what they hold. */
const CUT_OFF = `() => [...document.body.querySelectorAll('*')]
	.filter((element) => {
		const { overflowX, overflowY, clipPath } = getComputedStyle(element);
		// What is clipped away on purpose is there for screen readers.
		if (clipPath !== 'none' || !element.checkVisibility() || element.closest('svg')) return false;
		return (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
	})
	.map((element) => element.tagName + '.' + element.className).join()`;

describe('nothing needs scrolling sideways', () => {
	for (const viewport of [
		{ width: 320, height: 256 },
		{ width: 640, height: 512 },
	]) {
		test.each([...PAGE_KINDS, FIT_WITH_RESULT])(`on %s at ${viewport.width} by ${viewport.height} px`, async (path) => {
			const page = await site.open(path, { viewport });
			expect(await probe(page, SIDEWAYS)).toEqual(NOT_BEYOND);
			expect(await probe(page, COVERED)).toBeLessThan(0.35);
		});
	}

	test('in the search dialog with results at 320 by 256 px', async () => {
		const page = await site.open('/', { viewport: { width: 320, height: 256 } });
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('certificate');
		await page.locator('.search__title').first().waitFor();
		expect(await probe(page, SIDEWAYS)).toEqual(NOT_BEYOND);
		expect(await probe(page, '() => { const box = document.querySelector("dialog"); return box.scrollWidth - box.clientWidth; }')).toBe(0);
	});
});

// The distances of WCAG 2.2, criterion 1.4.12.
const TEXT_SPACING = `() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
	document.adoptedStyleSheets.push(sheet);
	return getComputedStyle(document.querySelector('h1')).letterSpacing;
}`;

describe('text may be spaced out without being cut off', () => {
	test.each([...PAGE_KINDS, FIT_WITH_RESULT])('on %s', async (path) => {
		for (const width of [320, 1280]) {
			const page = await site.open(path, { viewport: { width, height: 800 } });
			expect(await probe(page, TEXT_SPACING)).not.toBe('normal');
			expect(await probe(page, SIDEWAYS)).toEqual(NOT_BEYOND);
			expect(await probe(page, CUT_OFF)).toBe('');
		}
	});
});

/** What a finger can aim at; not links within a line of text, which the criterion leaves out. Labels count for their radios and ticks. */
const TARGETS = `() => {
	const isInLine = (element) => element.tagName === 'A' && getComputedStyle(element).display === 'inline';
	const boxOf = (element) => (element.closest('label') ?? element).getBoundingClientRect();
	return [...document.querySelectorAll('a[href], button, input, select, summary')]
		.filter((element) => element.checkVisibility() && !element.matches('.visually-hidden') && !isInLine(element))
		.map((element) => {
			const { width, height } = boxOf(element);
			return { what: element.tagName.toLowerCase() + '.' + element.className + ' ' + (element.ariaLabel ?? element.textContent).trim().slice(0, 40), side: Math.min(width, height) };
		});
}`;

interface Target {
	readonly what: string;
	/** The shorter side in px. */
	readonly side: number;
}

describe('a finger hits', () => {
	const viewport = { width: 390, height: 844 };

	test.each(PAGE_KINDS)('every link of its own and every control on %s: 24 px', async (path) => {
		const page = await site.open(path, { viewport });
		const targets = await probe<Target[]>(page, TARGETS);
		expect(targets.length).toBeGreaterThan(10);
		expect(targets.filter(({ side }) => side < 24)).toEqual([]);
	});

	test('every button, answer and field of the fit check: 44 px', async () => {
		const page = await site.open(FIT_WITH_RESULT, { viewport });
		await page.locator('.result').waitFor();
		const targets = (await probe<Target[]>(page, TARGETS)).filter(({ what }) => /^(button|input|a\.button)/.test(what));
		expect(targets.length).toBeGreaterThan(60);
		expect(targets.filter(({ side }) => side < 44)).toEqual([]);
	});
});

describe('with forced colours', () => {
	test('the range bar shows its range, its scale and the line of acceptable', async () => {
		const page = await site.open('/fit/#goal=change-career&issuer-known=3-of-12&match-outcomes=line-by-line');
		await page.emulateMedia({ forcedColors: 'active' });
		const bar = page.locator('.result .range-bar svg');
		// The ground, the range, what lies around it, and the line.
		expect(await countColours(site.browser(), await bar.screenshot())).toBeGreaterThanOrEqual(4);
	});

	test('a chosen answer differs from one that is not, and both from the page', async () => {
		const page = await site.open('/fit/');
		await page.emulateMedia({ forcedColors: 'active' });
		const radio = page.locator('input[name="issuer-known"][value="named"]');
		const empty = await radio.screenshot();
		expect(await countColours(site.browser(), empty)).toBeGreaterThanOrEqual(2);
		await radio.check();
		// Away from the radio, so that neither focus nor pointer makes the difference.
		await page.locator('h1').click();
		expect(await comparePixels(site.browser(), empty, await radio.screenshot())).toBeGreaterThan(0.05);
	});

	test('what has the focus is marked', async () => {
		const page = await site.open('/');
		await page.emulateMedia({ forcedColors: 'active' });
		await page.locator('.button--main').focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate("getComputedStyle(document.querySelector('.button--main')).outlineStyle")).toBe('solid');
	});
});

describe('motion', () => {
	test('there is a transition between pages', async () => {
		const page = await site.open('/');
		await page.locator('a.button--main').click();
		await page.waitForURL('**/fit/');
		await soon(() => page.evaluate('window.sawTransition')).toBe(true);
	});

	test('there is none for those who asked for less motion', async () => {
		const page = await site.open('/', { reducedMotion: 'reduce' });
		await page.locator('a.button--main').click();
		await page.waitForURL('**/fit/');
		await soon(() => page.evaluate('window.sawTransition')).toBe(false);
	});

	test.each(PAGE_KINDS)('nothing moves by itself on %s for those who asked for less motion', async (path) => {
		const page = await site.open(path, { reducedMotion: 'reduce' });
		const moving = `() => [...document.querySelectorAll('*')].filter((element) => {
			const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
			return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
		}).map((element) => element.tagName + '.' + element.className).join()`;
		expect(await probe(page, moving)).toBe('');
		expect(await page.evaluate('document.getAnimations().length')).toBe(0);
	});
});
