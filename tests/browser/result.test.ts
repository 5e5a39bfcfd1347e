import { describe, expect, test } from 'vitest';
import { collectErrors, readResult } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

/** Seven questions are open: one could rule it out, and it takes three of them to make it worth it. */
const OPEN =
	'/fit/#v=2&goal=change-career&name=Some%20badge&issuer-known=known-in-field&assessment-backing=tool-maker&prerequisites-met=with-preparation&assessment-form=supervised-exam&evidence-to-show=certificate-only&cost-fits=price:100,budget:250&content-current=in-use&validity=lasting&match-demand=some&time-fits=hours:40,pace:5,weeks:12';

describe('a result', () => {
	test('has its reason and its scale first, and then what is open, the next step, and the grounds', async () => {
		const page = await site.open(OPEN);
		const errors = collectErrors(page);
		await page.locator('.next-step').waitFor();
		const tops = await Promise.all(
			['.result__headline', '.result .scale', '.ladder', '.next-step', '.grounds'].map(
				async (part) => (await page.locator(part).boundingBox())?.y ?? -1,
			),
		);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
		expect(await page.locator('.result__headline').innerText()).toBe('Not settled yet: three answers decide.');
		expect(errors).toEqual([]);
	});

	test('says the same number of what is open at its scale, its ladder, its next step and in the kit', async () => {
		const page = await site.open(OPEN);
		const kit = page.locator('.next-step a[href*="/fit/kit/"]');
		await kit.waitFor();
		expect(await page.locator('.scale__ends').innerText()).toContain('all seven open answers');
		expect(await page.locator('.ladder__title').innerText()).toContain('seven open answers');
		expect(await kit.innerText()).toContain('All 7 open questions');
		await kit.click();
		await soon(() => page.locator('.kit-item').count()).toBe(7);
	});
});

describe('the next step', () => {
	test('takes an answer with one tap, keeps it, and goes on to the next', async () => {
		const page = await site.open(OPEN);
		const heading = page.locator('.next-step h3');
		expect(await heading.innerText()).toContain('licence');
		await page.locator('.next-step__branch', { hasText: 'No, or I already hold it' }).click();
		await soon(() => heading.innerText()).not.toContain('licence');
		expect(await page.evaluate('document.activeElement.className')).toBe('next-step__kept');
		expect((await page.evaluate('localStorage.getItem("credential-fit:answers")')) ?? '').toContain('not-required');
		await page.reload();
		await page.locator('.ladder').waitFor();
		expect(await page.locator('.ladder').innerText()).not.toContain('What the law or employer demands');
	});

	test('gives the outcome that the answer then has', async () => {
		const page = await site.open(OPEN);
		const bad = page.locator('.next-step__branch', { hasText: 'Yes, but this is not it' });
		expect(await bad.innerText()).toContain('ruled out');
		await bad.click();
		await soon(async () => (await readResult(page)).verdict).toMatch(/^Ruled out as things stand: /);
		await page.getByRole('button', { name: 'Undo' }).click();
		await soon(async () => (await readResult(page)).verdict).toMatch(/^Not settled yet/);
	});
});

describe('the ladder', () => {
	test('answers a step in its place by keyboard alone, and keeps the focus', async () => {
		const page = await site.open(OPEN);
		const step = page.locator('#step-stacks');
		await step.focus();
		await page.keyboard.press('Enter');
		const field = page.locator('input[name="step-stacks"]');
		await field.first().waitFor();
		await page.locator('input[name="step-stacks"][value="said"]').focus();
		await page.keyboard.press('Space');
		await soon(() => page.locator('.ladder__effect').innerText()).toMatch(/^It was \d+ to \d+ of 100\. Now it is \d+ to \d+\.$/);
		await page.getByRole('button', { name: 'Done', exact: true }).press('Enter');
		await soon(() => page.locator('#step-stacks').count()).toBe(0);
		expect(await page.evaluate('document.activeElement.id')).toMatch(/^step-/);
	});
});

describe('a result that the browser has translated', () => {
	test('says what is true after the next answer: every sentence is in an element of its own', async () => {
		const page = await site.open(OPEN);
		const errors = collectErrors(page);
		await page.locator('.next-step').waitFor();
		// What a translator does: each text in an element of its own, so that the page's own text nodes are gone.
		await page.evaluate(`for (const result of document.querySelectorAll('.result')) {
			const walker = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
			const texts = [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			for (const text of texts) {
				if (text.parentElement.closest('svg') || !text.data.trim()) continue;
				const font = document.createElement('font');
				font.textContent = text.data;
				text.replaceWith(font);
			}
		}`);
		await page.locator('.next-step__branch', { hasText: 'No, or I already hold it' }).click();
		const plain = await site.openElsewhere(`${OPEN}&required-credential=not-required`);
		await plain.locator('.next-step').waitFor();
		const said = async (on: typeof page) =>
			(await on.locator('.result').innerText())
				.replace(/Kept\. .*?Undo/su, '')
				.replace(/\s+/g, ' ')
				.trim();
		await soon(async () => (await said(page)) === (await said(plain))).toBe(true);
		expect(errors).toEqual([]);
	});
});
