// Terms in the text: their meaning opens in place, by the browser's own means.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkColours, checkEnhancedContrast, checkRules } from './axe.ts';
import { soon, useBuiltSite } from './site.ts';

const PATH = '/start-here/';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const site = useBuiltSite();

const word = (page: Page) => page.locator('.term').first();
const note = (page: Page) => page.locator('.term-note').first();
const openNotes = (page: Page) => page.evaluate<number>('document.querySelectorAll(".term-note:popover-open").length');
const hasFocus = (page: Page, selector: string) =>
	page.evaluate<boolean>(`document.activeElement === document.querySelector('${selector}')`);

describe('the meaning of a term', () => {
	test('is closed at first', async () => {
		const page = await site.open(PATH);
		expect(await page.locator('.term').count()).toBeGreaterThan(2);
		expect(await page.locator('.term-note >> visible=true').count()).toBe(0);
	});

	test('opens by a click on the word and closes by the next', async () => {
		const page = await site.open(PATH);
		await word(page).click();
		expect(await openNotes(page)).toBe(1);
		expect(await note(page).isVisible()).toBe(true);
		await word(page).click();
		expect(await openNotes(page)).toBe(0);
	});

	test('closes by a click beside it, and when another opens', async () => {
		const page = await site.open(PATH);
		await word(page).click();
		await page.locator('.term').nth(1).click();
		expect(await openNotes(page)).toBe(1);
		expect(await note(page).isVisible()).toBe(false);
		await page.mouse.click(3, 3);
		expect(await openNotes(page)).toBe(0);
	});

	test.each(['Enter', 'Space'])('opens by the key %s, has its link as the next stop, and Escape gives the focus back', async (key) => {
		const page = await site.open(PATH);
		await word(page).focus();
		await page.keyboard.press(key);
		expect(await openNotes(page)).toBe(1);
		await page.keyboard.press('Tab');
		expect(await hasFocus(page, '.term-note a')).toBe(true);
		await page.keyboard.press('Escape');
		await soon(() => openNotes(page)).toBe(0);
		expect(await hasFocus(page, '.term')).toBe(true);
	});

	test('leaves to the next stop of the page after its link', async () => {
		const page = await site.open(PATH);
		await word(page).focus();
		await page.keyboard.press('Tab');
		const next = await page.evaluate('document.activeElement.outerHTML');
		await word(page).focus();
		for (const key of ['Enter', 'Tab', 'Tab']) await page.keyboard.press(key);
		expect(await page.evaluate('document.activeElement.outerHTML')).toBe(next);
	});

	test('leads to its entry in the glossary', async () => {
		const page = await site.open(PATH);
		await word(page).click();
		await note(page).locator('a').click();
		await page.waitForURL('**/glossary/#*');
		expect(await page.locator(':target').count()).toBe(1);
	});

	test('opens without script', async () => {
		const page = await site.openElsewhere(PATH, { javaScriptEnabled: false });
		await word(page).click();
		expect(await note(page).isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await note(page).isVisible()).toBe(false);
	});

	test.each([PHONE, DESK])('stands at its word and inside the window ($width px)', async (viewport) => {
		const page = await site.open(PATH, { viewport });
		for (const one of await page.locator('.term').all()) {
			await one.click();
			const [at, box] = await Promise.all([one.boundingBox(), page.locator('.term-note:popover-open').boundingBox()]);
			if (!at || !box) throw new Error('It is not drawn.');
			expect(box.x).toBeGreaterThanOrEqual(8);
			expect(box.x + box.width).toBeLessThanOrEqual(viewport.width - 8);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
			const distance = Math.max(box.y - at.y - at.height, at.y - box.y - box.height);
			expect(distance).toBeGreaterThanOrEqual(0);
			expect(distance).toBeLessThanOrEqual(24);
			await page.keyboard.press('Escape');
		}
	});

	test.each([PHONE, DESK])('breaks no rule while it is open, in light and dark ($width px)', async (viewport) => {
		const page = await site.open(PATH, { viewport });
		await word(page).click();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			for (const check of [checkRules, checkColours, checkEnhancedContrast]) {
				const { broken, kept } = await check(page);
				expect(broken, colorScheme).toEqual([]);
				expect(kept).toBeGreaterThan(5);
			}
			expect(await openNotes(page)).toBe(1);
		}
	});

	test('is no part of the page on paper, where the word looks like the words around it', async () => {
		const page = await site.open(PATH);
		await word(page).click();
		await page.emulateMedia({ media: 'print' });
		expect(await note(page).isVisible()).toBe(false);
		const looks = 'getComputedStyle(document.querySelector(".term")).textDecorationLine';
		expect(await page.evaluate(looks)).toBe('none');
		await page.emulateMedia({ media: 'screen' });
		expect(await page.evaluate(looks)).toBe('underline');
	});

	test('is copied with its sentence', async () => {
		const page = await site.open(PATH);
		const copied = await page.evaluate(
			'(() => { const p = document.querySelector(".term").closest("p, li"); getSelection().selectAllChildren(p); return [getSelection().toString(), document.querySelector(".term").textContent]; })()',
		);
		const [text, term] = copied as [string, string];
		expect(text).toContain(term);
	});
});
