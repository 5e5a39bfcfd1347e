// What the page of parts shows only in a browser: colours and lengths that tokens decide, and states that only typing brings about.
import { describe, expect, test } from 'vitest';
import { readStore } from './fit-page.ts';
import { NARROW, useBuiltSite, WIDE } from './site.ts';

const site = useBuiltSite();

/** How many swatches have each of these fills at the most: one that its token does not reach is black. */
const COLOURS = `(() => {
	const fills = (side) => [...document.querySelectorAll('.colour-token__side--' + side + ' rect')].map((rect) => getComputedStyle(rect).fill);
	return { light: fills('light'), dark: fills('dark') };
})()`;

describe('the design page', () => {
	test.each(['light', 'dark'] as const)('shows colours in light and in dark side by side, in a %s window', async (colorScheme) => {
		const page = await site.open('/design/', { colorScheme });
		const { light, dark } = await page.evaluate<Record<'light' | 'dark', string[]>>(COLOURS);
		expect(light.length).toBeGreaterThan(10);
		const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
		expect(colorScheme === 'light' ? light[0] : dark[0]).toBe(ground);
		expect(light[0]).not.toBe(dark[0]);
		expect([...light, ...dark]).not.toContain('rgb(0, 0, 0)');
	});

	test('draws each length as long as it is, and each size of type as large', async () => {
		const page = await site.open('/design/');
		const width = (token: string) =>
			page.evaluate<number>(
				`[...document.querySelectorAll('.token')].find((one) => one.querySelector('code').textContent === '${token}').querySelector('rect').getBBox().width`,
			);
		expect(await width('--space-1')).toBe(4);
		expect(await width('--touch')).toBe(44);
		const sizes = await page.evaluate<string[]>(
			"[...document.querySelectorAll('.token svg[font-size]:not([font-family])')].map((svg) => getComputedStyle(svg).fontSize)",
		);
		expect(new Set(sizes).size).toBe(sizes.length);
		expect(sizes).toContain('14px');
	});

	test('shows the errors that only typing brings about', async () => {
		const page = await site.open('/design/');
		await page.locator('#factor-questions-error .field-note--error').waitFor();
		await page.locator('#search-error .search__status', { hasText: 'could not be loaded' }).waitFor();
		expect(await readStore(page)).toBeNull();
	});

	test('keeps every chosen answer chosen, though many states are of one question', async () => {
		const page = await site.open('/design/');
		for (const [state, count] of [
			['question-unanswered', 1],
			['question-answered', 1],
			['question-set-aside', 1],
			['question-tally', 0],
		] as const)
			expect(await page.locator(`#${state} input:checked`).count(), state).toBe(count);
		expect(await page.locator('#question-tally input[type=text]').first().inputValue()).toBe('3');
	});

	test.each([
		['Search with results', '.search__title'],
		['Search with nothing found', '.search__nothing'],
	])('shows %s once somebody unfolds it, and takes no focus before', async (name, shown) => {
		const page = await site.open('/design/');
		const fold = page.locator('.page-frame', { has: page.locator(`iframe[title="${name}"]`) });
		await fold.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
		await fold.locator('summary').click();
		await page.frameLocator(`iframe[title="${name}"]`).locator(shown).first().waitFor();
	});

	test.each([NARROW, WIDE])('needs no scrolling sideways at $width px', async (viewport) => {
		const page = await site.open('/design/', { viewport });
		expect(await page.evaluate('document.scrollingElement.scrollWidth - innerWidth')).toBe(0);
	});

	test('holds on paper what can be printed, and no window on another page', async () => {
		const page = await site.open('/design/');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('iframe >> visible=true').count()).toBe(0);
		expect(await page.locator('.specimen >> visible=true').count()).toBeGreaterThan(20);
	});
});
