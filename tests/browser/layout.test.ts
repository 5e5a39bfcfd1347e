// What a page must stand: small windows, other spacing of text, fingers, forced colours, less motion.
import { describe, expect, test } from 'vitest';
import { FIRST_FIVE } from './fit-page.ts';
import { fingers, reflow, spacing } from './gates.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { countColours } from './pixels.ts';
import { findAlike, findSideways } from './probes.ts';
import { ON_A_SLOW_LINE, soon, useBuiltSite, WITH_FACES } from './site.ts';
import { findFlash, openRemembering } from './theme.ts';

/** Whether the browser made a transition of the change of page. */
const WATCH_TRANSITIONS = "addEventListener('pagereveal', (event) => { window.sawTransition = event.viewTransition !== null; });";

const site = useBuiltSite({ before: WATCH_TRANSITIONS + ON_A_SLOW_LINE });

/** One page of each kind, and a result with everything that a result can show. */
const SUBJECTS = [
	...PAGE_KINDS,
	{ path: '/fit/#goal=change-career&issuer-known=3-of-12&required-credential=another-required&time-fits=hours:40,pace:5,weeks:6' },
];

describe('nothing needs scrolling sideways, in windows of 320 by 256 and of 640 by 512 px,', () => {
	test.each(SUBJECTS)('on $path', async (subject) => {
		expect(await reflow(site, subject)).toEqual([]);
	});

	test('in the search dialog with results at 320 by 256 px', async () => {
		const page = await site.open('/', { viewport: { width: 320, height: 256 } });
		await page.locator('[data-search-open]').click();
		await page.locator('#search-query').fill('certificate');
		await page.locator('[data-shows]').first().waitFor();
		expect(await findSideways(page)).toEqual([]);
		expect(await page.evaluate('document.querySelector("dialog").scrollWidth - document.querySelector("dialog").clientWidth')).toBe(0);
	});
});

describe('nothing needs scrolling sideways in a window of 320 px in the site’s own faces,', () => {
	test.each([...SUBJECTS, { path: '/design/' }])('on $path', async ({ path }) => {
		const page = await site.open(path, { viewport: { width: 320, height: 800 } });
		await page.evaluate(WITH_FACES);
		expect(await findSideways(page)).toEqual([]);
	});
});

describe('text may be spaced out without being cut off', () => {
	test.each(SUBJECTS)('on $path', async (subject) => {
		expect(await spacing(site, subject)).toEqual([]);
	});
});

describe('a finger hits every control (44 px) and every link of its own (24 px), and nothing moves for those who asked for less motion, on', () => {
	test.each(SUBJECTS)('$path', async (subject) => {
		expect(await fingers(site, subject)).toEqual([]);
	});
});

describe('with forced colours', () => {
	test('the scale shows its range, its zones and the lines at acceptable and strong', async () => {
		const page = await site.open(`/fit/#goal=change-career&${FIRST_FIVE}`);
		await page.emulateMedia({ forcedColors: 'active' });
		const bar = page.locator('.result .scale-bar');
		// The ground, the range, the edges of the zones, and the lines.
		expect(await countColours(site.browser(), await bar.screenshot())).toBeGreaterThanOrEqual(4);
	});

	test('a chosen answer differs from one that is not, and both from the page', async () => {
		const page = await site.open('/fit/');
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await findAlike(page, 'input[name="issuer-known"][value="named"]')).toEqual([]);
	});

	test('a ticked column of a comparison differs from one that is not', async () => {
		const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 700 } });
		await page.emulateMedia({ forcedColors: 'active' });
		await page.evaluate('document.querySelector("[data-comparison-controls] fieldset input:not(:checked)").id = "tick"');
		expect(await findAlike(page, '#tick')).toEqual([]);
	});

	test.each(['.name-field .button--main', '[data-search-open]', '[data-theme-button]'])('%s shows an edge or a sign', async (selector) => {
		const page = await site.open('/');
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await countColours(site.browser(), await page.locator(selector).screenshot())).toBeGreaterThanOrEqual(2);
	});

	test('what has the focus is marked', async () => {
		const page = await site.open('/');
		await page.emulateMedia({ forcedColors: 'active' });
		await page.locator('.name-field .button--main').focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate("getComputedStyle(document.querySelector('.name-field .button--main')).outlineStyle")).toBe('solid');
	});
});

describe('for those who ask for more contrast', () => {
	const colours = (selector: string) =>
		`(({ color, borderBlockEndColor, borderBlockStartColor }) => ({ color, edge: [borderBlockStartColor, borderBlockEndColor] }))(getComputedStyle(document.querySelector('${selector}')))`;

	test.each(['light', 'dark'] as const)('captions are as dark as text, and hairlines as strong as edges (%s)', async (colorScheme) => {
		const page = await site.open('/start-here/names/', { colorScheme, contrast: 'more' });
		const text = await page.evaluate<{ color: string }>(colours('.prose p'));
		const quiet = await page.evaluate<string>(
			'(() => { const probe = document.body.appendChild(document.createElement("p")); probe.className = "quiet"; return getComputedStyle(probe).color; })()',
		);
		expect(quiet).toBe(text.color);
		const line = await page.evaluate<string>(
			'(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync("#line { color: var(--colour-line); background: var(--colour-edge) }"); document.adoptedStyleSheets.push(sheet); const probe = document.body.appendChild(document.createElement("p")); probe.id = "line"; const { color, backgroundColor } = getComputedStyle(probe); return color === backgroundColor; })()',
		);
		expect(line).toBe(true);
	});
});

describe('a remembered choice of light or dark', () => {
	test.each([
		{ chosen: 'dark', system: 'light' },
		{ chosen: 'light', system: 'dark' },
	] as const)('$chosen on a device that is $system is there in the first frame', async (theme) => {
		for (const path of ['/', '/value-factors/time/', '/fit/']) {
			const page = await openRemembering(site, path, theme);
			expect(await page.evaluate<string>('window.themes.at(-1)')).toBe(theme.chosen);
			expect(await findFlash(page)).toEqual([]);
		}
	});
});

describe('motion', () => {
	test('there is a transition between pages', async () => {
		const page = await site.open('/');
		await page.locator('[data-asked]').click();
		await page.waitForURL('**/fit/');
		await soon(() => page.evaluate('window.sawTransition')).toBe(true);
	});

	test('there is none for those who asked for less motion', async () => {
		const page = await site.open('/', { reducedMotion: 'reduce' });
		await page.locator('[data-asked]').click();
		await page.waitForURL('**/fit/');
		await soon(() => page.evaluate('window.sawTransition')).toBe(false);
	});
});
