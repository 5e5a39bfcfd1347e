// One question at a time, and all on one page: the same form, shown in two ways.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkRules } from './axe.ts';
import { answer, collectErrors, standsAt } from './fit-page.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite({ asks: 'newcomer' });

const form = (page: Page) => page.locator('.fit-check__form');
/** Ids of the questions that can be seen. */
const seen = (page: Page): Promise<string[]> =>
	page.evaluate("[...document.querySelectorAll('fieldset.question')].filter((field) => field.checkVisibility()).map(({ id }) => id)");
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');
const next = (page: Page) => page.locator('.step__ways a:visible', { hasText: 'Next' });
const order = (page: Page): Promise<string[]> => page.evaluate("[...document.querySelectorAll('fieldset.question')].map(({ id }) => id)");

describe('who comes for the first time', () => {
	test('is asked for the credential and the goal, and nothing else', async () => {
		const page = await site.open('/fit/');
		expect(await seen(page)).toEqual(['goal']);
		expect(await page.locator('#credential-name').isVisible()).toBe(true);
		expect(await page.locator('#result').isVisible()).toBe(false);
	});

	test('goes from question to question, and each takes the focus, so that a screen reader reads it', async () => {
		const page = await site.open('/fit/');
		const [, first, second] = await order(page);
		await next(page).click();
		await soon(() => seen(page)).toEqual([first]);
		await soon(() => focused(page)).toBe(first);
		await next(page).click();
		await soon(() => seen(page)).toEqual([second]);
		await soon(() => focused(page)).toBe(second);
	});

	test('goes back by the link and by the browser', async () => {
		const page = await site.open('/fit/');
		const [goal, first, second] = await order(page);
		await next(page).click();
		await next(page).click();
		await soon(() => seen(page)).toEqual([second]);
		await page.goBack();
		await soon(() => seen(page)).toEqual([first]);
		await page.locator('.step__ways a:visible', { hasText: 'Back' }).click();
		await soon(() => seen(page)).toEqual([goal]);
	});

	test('passes every question and then stands before the result, without the questions', async () => {
		const page = await site.open('/fit/');
		const errors = collectErrors(page);
		await answer(page, 'goal', 'change-career');
		for (const id of (await order(page)).slice(1)) {
			await next(page).click();
			await soon(() => seen(page)).toEqual([id]);
		}
		await page.getByRole('link', { name: 'See the result' }).click();
		await soon(() => page.locator('.fit-check .result').isVisible()).toBe(true);
		expect(await form(page).isVisible()).toBe(false);
		await soon(() => focused(page)).toBe('result');
		expect(errors).toEqual([]);
	});

	test('comes from the result to any answer, changes it and goes on', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await page.locator('.fit-check__summary a', { hasText: 'See result' }).click();
		await page.getByRole('link', { name: /^Answer ?: Known to employers$/ }).click();
		await soon(() => seen(page)).toEqual(['question-issuer-known']);
		await answer(page, 'issuer-known', 'named');
		await page.goBack();
		await page.getByRole('link', { name: /^Change ?: Known to employers$/ }).waitFor();
		await page.getByRole('link', { name: /^Change ?: What for$/ }).click();
		await soon(() => seen(page)).toEqual(['goal']);
	});

	test('needs nothing but the keyboard', async () => {
		const page = await site.open('/fit/');
		await page.locator('#credential-name').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await soon(() => page.locator('input[name="goal"]:checked').count()).toBe(1);
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Next');
		await page.keyboard.press('Enter');
		await soon(async () => (await focused(page)).startsWith('question-')).toBe(true);
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.closest("fieldset.question")?.checkVisibility()')).toBe(true);
	});

	test('finds every step within a narrow window, and breaks no rule there', async () => {
		const page = await site.open('/fit/', { viewport: NARROW });
		for (const id of ['question-time-fits', 'question-issuer-known']) {
			await page.evaluate(`location.hash = '${id}'`);
			await soon(() => seen(page)).toEqual([id]);
			expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
			expect((await checkRules(page)).broken).toEqual([]);
		}
	});
});

describe('the order of the questions', () => {
	test('begins with what could rule it out, the law’s demand first', async () => {
		const page = await site.open('/fit/');
		expect((await order(page))[1]).toBe('question-required-credential');
		const checks = await page.evaluate<string[]>(
			"[...document.querySelectorAll('.fit-check__part--checks fieldset.question')].map(({ id }) => id)",
		);
		expect((await order(page)).slice(1, 1 + checks.length)).toEqual(checks);
		await answer(page, 'goal', 'change-career');
		expect(await page.locator('.fit-check__part--checks #question-match-demand').count()).toBe(1);
	});

	test('asks for a requirement what only it asks, and nothing of what makes no sense for it', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		expect(await order(page)).not.toContain('question-accepted-in-writing');
		await answer(page, 'goal', 'required-or-renewing');
		await soon(() => order(page)).toContain('question-accepted-in-writing');
		expect(await order(page)).not.toContain('question-match-demand');
		expect(await page.locator('.fit-check__summary').innerText()).toContain(`0 of ${(await order(page)).length - 1} answered`);
	});

	test('keeps what the address shows, though it moves when the answers of the device come in', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await page.goto('about:blank');
		await site.visit(page, '/fit/');
		await page.evaluate("localStorage.setItem('credential-fit:view', 'steps')");
		await page.goto('about:blank');
		await site.visit(page, '/fit/#question-match-demand');
		await soon(() => seen(page)).toEqual(['question-match-demand']);
		await page.evaluate("localStorage.removeItem('credential-fit:view')");
	});
});

describe('the switch', () => {
	test('shows all questions, is remembered, and loses no answer', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await page.getByRole('button', { name: 'Show all questions on one page' }).click();
		expect((await seen(page)).length).toBeGreaterThan(15);
		expect(await standsAt(page, 'goal')).toBe('change-career');
		await page.getByRole('button', { name: 'Show one question at a time' }).click();
		expect(await seen(page)).toEqual(['goal']);
		await site.visit(page, '/fit/');
		await soon(() => seen(page)).toEqual(['goal']);
	});
});

test('who comes back with answers sees all questions and the result', async () => {
	const page = await site.open('/fit/');
	await answer(page, 'goal', 'change-career');
	await site.visit(page, '/fit/');
	await soon(async () => (await seen(page)).length).toBeGreaterThan(15);
	await soon(() => page.locator('.fit-check .result').isVisible()).toBe(true);
});

test('who prints gets the result, whichever way the questions are shown', async () => {
	const page = await site.open('/fit/');
	await answer(page, 'goal', 'change-career');
	await page.locator('.fit-check .result').waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.fit-check .result').isVisible()).toBe(true);
	expect(await form(page).isVisible()).toBe(false);
});

describe('where what works out the result does not load', () => {
	test('a sentence says so, the answers stay, and a second try works', async () => {
		const page = await site.open('/fit/');
		let isOffline = true;
		await page.route('**/result-view.*.js', (route) => (isOffline ? route.abort() : route.continue()));
		await answer(page, 'goal', 'change-career');
		await page.locator('.fit-check__summary a', { hasText: 'See result' }).click();
		const said = page.locator('#result [role="alert"]');
		await said.waitFor();
		expect(await standsAt(page, 'goal')).toBe('change-career');
		isOffline = false;
		await said.getByRole('button').click();
		await page.locator('.fit-check .result').waitFor();
	});
});
