// The importance order in a browser: by keyboard, by mouse and finger, and that everything follows it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkRules } from './axe.ts';
import { answer, collectErrors, FIRST_FIVE, readStore } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();
const names = (page: Page) => page.locator('.priorities__name').allInnerTexts();
const focused = (page: Page): Promise<string | null> => page.evaluate("document.activeElement.getAttribute('aria-label')");

async function unfold(page: Page): Promise<void> {
	await page.locator('.answer-row__line', { hasText: 'What counts most' }).click();
	await page.locator('.priorities__row').first().waitFor();
}

describe('the importance order', () => {
	test('loads only when it is unfolded', async () => {
		const page = await site.open('/favicon.svg');
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(request.url()));
		await site.visit(page, '/fit/#goal=fill-a-skill-gap');
		await page.locator('.fit-check .result').waitFor();
		expect(loaded.filter((url) => url.includes('Priorities'))).toEqual([]);
		await unfold(page);
		await soon(() => loaded.filter((url) => url.includes('Priorities')).length).toBe(1);
	});

	test('is changed by the keyboard alone, keeps the focus, and result, address and device follow', async () => {
		const page = await site.open(`/fit/#goal=fill-a-skill-gap&${FIRST_FIVE}`);
		const errors = collectErrors(page);
		await unfold(page);
		await page.getByRole('button', { name: 'Move up: Cost' }).focus();
		for (let press = 0; press < 4; press++) await page.keyboard.press('Enter');
		expect((await names(page))[0]).toBe('Cost');
		expect(await focused(page)).toBe('Move up: Cost');
		await soon(() => page.locator('.priorities__said').innerText()).toMatch(/^Cost: 1st of 9, \d+ points\.$/);
		await soon(() => page.locator('.result').innerText()).toContain('You put cost first');
		expect(JSON.parse((await readStore(page)) ?? '{}').order[0]).toEqual(['cost']);
		await page.reload();
		await unfold(page);
		expect((await names(page))[0]).toBe('Cost');
		expect(errors).toEqual([]);
	});

	test('is changed by dragging a handle, and Escape leaves it', async () => {
		const page = await site.open('/fit/#goal=fill-a-skill-gap');
		await unfold(page);
		const before = await names(page);
		const grab = async () => {
			const handle = page.locator('.priorities__row').last().locator('.priorities__handle');
			await handle.scrollIntoViewIfNeeded();
			const from = await handle.boundingBox();
			const target = await page.locator('.priorities__row').nth(6).boundingBox();
			if (!from || !target) throw new Error('A row has no place.');
			await page.mouse.move(from.x + 10, from.y + 20);
			await page.mouse.down();
			await page.mouse.move(target.x + 10, target.y + 5, { steps: 5 });
		};
		await grab();
		await page.keyboard.press('Escape');
		await page.mouse.up();
		expect(await names(page)).toEqual(before);
		await grab();
		await page.mouse.up();
		await soon(() => names(page)).toEqual([...before.slice(0, 6), before[8], before[6], before[7]]);
	});

	test('takes a concern of the reader’s own, which is asked, scored, linked and kept', async () => {
		const page = await site.open(`/fit/#goal=fill-a-skill-gap&${FIRST_FIVE}`);
		await unfold(page);
		await page.getByLabel('Your concern, in a few words').fill('Childcare on two evenings');
		await page.keyboard.press('Enter');
		await soon(() => names(page).then(([first]) => first)).toBe('Childcare on two evenings');
		await answer(page, 'concern-1', 'very-poor');
		await soon(() => page.locator('.result').innerText()).toContain('Childcare on two evenings');
		await page.reload();
		await soon(() => page.evaluate("document.querySelector('input[name=concern-1]:checked')?.value")).toBe('very-poor');
	});

	test.each([
		{ width: 1280, height: 900 },
		{ width: 320, height: 640 },
	])('keeps to the rules at $width px and is not cut off', async (viewport) => {
		const page = await site.open('/fit/#goal=fill-a-skill-gap&concern-1-name=Childcare', { viewport });
		await unfold(page);
		expect((await checkRules(page)).broken).toEqual([]);
		expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
	});
});

test('an address leads to the order, unfolded among the answers, however questions are asked', async () => {
	const page = await site.openElsewhere('/fit/#goal=change-career', { asks: 'steps' });
	await page.evaluate("location.hash = 'priorities'");
	await page.locator('.priorities__row').first().waitFor();
	expect(await page.locator('#result').isVisible()).toBe(true);
	await soon(() => page.evaluate('document.activeElement.id')).toBe('priorities');
});

test('an address leads to the order however late that loads, and later takes the focus from nobody', async () => {
	const page = await site.openElsewhere('/fit/#goal=change-career', { asks: 'steps' });
	await soon(() => readStore(page)).toContain('change-career');
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/result-view.*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('about:blank');
	await page.goto(site.address('/fit/#priorities'));
	await page.locator('.fit-check__form:not([data-waking])').waitFor();
	release();
	await soon(() => page.evaluate('document.activeElement.id')).toBe('priorities');
	await page.locator('.priorities__row button:not([aria-disabled=true])').first().focus();
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate('document.activeElement.closest("#priorities") !== null')).toBe(true);
});
