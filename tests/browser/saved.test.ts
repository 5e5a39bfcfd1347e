// What the device keeps: listed, opened, renamed, copied, deleted, saved and loaded, in one tab or two.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { checkRules } from './axe.ts';
import { answer, collectErrors, giveName, readStore } from './fit-page.ts';
import { assessment, BLOCKED, FILL, LIBRARY_KEY, library, openFile, readLibrary, readOpen, savedBy, stock, WATCH_SHIFTS } from './kept.ts';
import { listStops, walkByKeyboard } from './keyboard-walk.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { NARROW, soon, useBuiltSite, type WindowOptions } from './site.ts';

const site = useBuiltSite({ acceptDownloads: true });

/** The page on a device with this open and kept. */
async function saved(open: string | null, kept?: string, options: WindowOptions = {}) {
	const page = await site.open('/search/', options);
	await stock(page, open, kept);
	await site.visit(page, '/fit/saved/');
	await soon(() => page.getByText('One moment.').count()).toBe(0);
	return page;
}
const rows = (page: Page) => page.locator('h3.keeping__name').allInnerTexts();
const said = (page: Page) => page.locator('#said').innerText();
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });

test('each is listed with its issuer, goal, result and how much is answered', async () => {
	const page = await saved('Open', library(['A', 'B'], { '2025-11-24-1': {} }));
	expect(await rows(page)).toEqual(['Open', 'A', 'B']);
	expect(await page.locator('.keeping__one > p').first().innerText()).toMatch(
		/^Issued by An issuer\. .+\. .+, \d+ to \d+ of 100\. 5 of 17 answered\.$/,
	);
	expect(await page.getByRole('link', { name: /24 November 2025, Decided/ }).getAttribute('href')).toBe('/fit/record/#2025-11-24-1');
});

test('by keyboard alone, one is opened, renamed, copied and deleted, and the focus is never lost', async () => {
	const page = await saved('Open', library(['A']));
	const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
	await button(page, /^Open ?: A/).press('Enter');
	await page.waitForURL('**/fit/#result');
	expect(await readOpen(page)).toBe('A');
	await site.visit(page, '/fit/saved/');
	await soon(() => rows(page)).toEqual(['A', 'Open']);
	await button(page, /^Rename ?: Open/).press('Enter');
	await soon(() => focused()).toBe('saved-0-name');
	await page.keyboard.press('Escape');
	await soon(() => focused()).toMatch(/^Rename/);
	await page.keyboard.press('Enter');
	await soon(() => focused()).toBe('saved-0-name');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Renamed');
	await page.keyboard.press('Enter');
	await soon(async () => (await readLibrary(page)).names).toEqual(['Renamed']);
	await soon(() => focused()).toBe('said');
	await button(page, /^Copy ?: Renamed/).press('Enter');
	await soon(async () => (await readLibrary(page)).names).toEqual(['Renamed', 'Renamed (copy)']);
	await button(page, /^Delete ?: Renamed$/).press('Enter');
	await soon(() => focused()).toMatch(/^Keep it/);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await soon(async () => (await readLibrary(page)).names).toEqual(['Renamed (copy)']);
	await soon(() => focused()).toBe('said');
});

test('a new one begins with what is about the person, and the open one is kept', async () => {
	const page = await saved('Open');
	await button(page, 'Start a new one, and save this one').click();
	await soon(async () => (await readLibrary(page)).names).toEqual(['Open']);
	expect(JSON.parse((await readStore(page)) ?? '')).toMatchObject({
		goal: 'change-career',
		name: '',
		issuer: '',
		answers: { 'time-fits': { numbers: { pace: 5, weeks: 6 } }, 'cost-fits': { numbers: { budget: 600 } } },
	});
	expect(await said(page)).toMatch(/^A new assessment is open/);
});

describe('everything in one file', () => {
	test('opens on another device beside what is there, and adds nothing twice', async () => {
		const page = await saved('Open', library(['A', 'B'], { '2025-11-24-1': {} }));
		const file = await savedBy(page, () => button(page, 'Save everything as one file').click());
		expect(file.name).toMatch(/^credential-fit-\d{4}-\d\d-\d\d\.json$/);
		const other = await site.openElsewhere('/search/');
		await stock(other, 'Theirs', library(['B', 'C']));
		await site.visit(other, '/fit/saved/');
		await openFile(other, file.name, file.text);
		await soon(() => said(other)).toBe('Added 2 assessments and 1 decision. Nothing here was replaced. 1 was here already.');
		expect((await readLibrary(other)).names).toEqual(['B', 'C', 'Open', 'A']);
		expect(await readOpen(other)).toBe('Theirs');
		await openFile(other, file.name, file.text);
		await soon(() => said(other)).toBe('Nothing was added. 4 were here already.');
	});

	test.each([
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe])],
		['lists within lists without end', '['.repeat(200_000)],
		['names every object has', '{"__proto__":{"polluted":1},"assessments":[{"state":{"__proto__":{"polluted":1}}}]}'],
	])('that is %s changes nothing but what it says', async (_, text) => {
		const page = await saved('Open', library(['A']));
		const errors = collectErrors(page);
		await openFile(page, '<img src=x>.json', text);
		await soon(() => said(page)).not.toBe('');
		expect((await readLibrary(page)).names[0]).toBe('A');
		expect(await page.evaluate('({}).polluted')).toBeUndefined();
		expect(await page.locator('#said img').count()).toBe(0);
		expect(errors).toEqual([]);
	});
});

test('everything is deleted only when asked twice, and nothing of it is left', async () => {
	const page = await saved('Open', library(['A'], { '2025-11-24-1': {} }));
	await button(page, 'Delete everything').click();
	expect(await page.getByText('This deletes 2 assessments and 1 decision from this device').count()).toBe(1);
	await button(page, 'Delete everything for good').click();
	await soon(() => said(page)).toMatch(/^Everything is deleted/);
	const left = await page.evaluate<string[]>('Object.keys(localStorage)');
	expect(left.filter((key) => key !== 'credential-fit:view')).toEqual([]);
	await page.reload();
	await soon(() => page.getByText('Nothing is saved yet.').count()).toBe(1);
});

describe('in two tabs', () => {
	test('what one changes shows in the other, and neither writes over what the other added', async () => {
		const page = await saved('Open', library(['A']));
		const other = await page.context().newPage();
		await site.visit(other, '/fit/saved/');
		await soon(() => rows(other)).toEqual(['Open', 'A']);
		await button(page, /^Copy ?: A/).click();
		await button(other, /^Copy ?: Open/).click();
		await soon(async () => (await readLibrary(page)).names).toEqual(['A', 'A (copy)', 'Open (copy)']);
		await soon(() => rows(page)).toEqual(['Open', 'A', 'A (copy)', 'Open (copy)']);
		await soon(() => rows(other)).toEqual(['Open', 'A', 'A (copy)', 'Open (copy)']);
	});

	test('what the fit check answers shows in the list, and what the list opens shows in the fit check', async () => {
		const page = await saved('Open', library(['A']));
		const other = await page.context().newPage();
		await site.visit(other, '/fit/');
		await answer(other, 'stacks', 'does-not-apply');
		await soon(() => page.locator('.keeping__one > p').first().innerText()).toMatch(/6 of 17 answered/);
		await button(page, /^Open ?: A/).click();
		await soon(() => other.locator('#credential-name').inputValue()).toBe('A');
	});
});

test('the browser’s way back shows what has changed meanwhile', async () => {
	const page = await saved('Open', library(['A']));
	await page.getByRole('link', { name: 'See its result, and go on' }).click();
	await page.waitForURL('**/fit/#result');
	await soon(() => page.locator('#credential-name').inputValue()).toBe('Open');
	await giveName(page, 'Changed');
	await page.goBack();
	await soon(() => rows(page)).toEqual(['Changed', 'A']);
});

describe('where storage is', () => {
	test('blocked, the page says so at once', async () => {
		const page = await site.openElsewhere('/search/', { before: BLOCKED });
		const errors = collectErrors(page);
		await site.visit(page, '/fit/saved/');
		expect(await page.locator('.notices__one').innerText()).toMatch(/does not let this site keep anything/);
		await openFile(page, 'a.json', library(['A']));
		await soon(() => rows(page)).toEqual(['A']);
		expect((await savedBy(page, () => button(page, 'Save everything as one file').click())).text).toContain('"A"');
		expect(errors).toEqual([]);
	});

	test('full, a change stays in the page, which says so and can save it', async () => {
		const page = await site.openElsewhere('/search/');
		await stock(page, 'Open', library(['A']));
		await page.evaluate(FILL);
		await site.visit(page, '/fit/saved/');
		await button(page, /^Copy ?: A/).click();
		await soon(() => rows(page)).toEqual(['Open', 'A', 'A (copy)']);
		expect(await page.locator('.notices__one').innerText()).toMatch(/no room left/);
		expect((await readLibrary(page)).names).toEqual(['A']);
		expect((await savedBy(page, () => button(page, 'Save everything as one file').click())).text).toContain('A (copy)');
	});

	test('damaged, the page names what it could not read and saves it as it is before anything writes over it', async () => {
		const text = `{"v":"${MODEL_VERSION}","assessments":[${JSON.stringify({ state: assessment('A') })},{"state":"lost"}],"records":[]}`;
		const page = await saved('Open', text);
		expect(await page.locator('.notices__one').innerText()).toMatch(/is damaged, or this page does not know it\. It is not lost/);
		await button(page, /^Copy ?: A/).click();
		await soon(async () => (await readLibrary(page)).names).toEqual(['A', 'A (copy)']);
		await page.reload();
		await soon(() => page.locator('.notices__one').count()).toBe(1);
		expect((await savedBy(page, () => button(page, 'Save it as a file').click())).text).toBe(text);
		await button(page, /^Delete it/).click();
		await button(page, /^Delete it for good/).click();
		await soon(() => page.locator('.notices__one').count()).toBe(0);
		expect((await readLibrary(page)).names).toEqual(['A', 'A (copy)']);
	});

	test('of another version of the method, the page says so and keeps the answers', async () => {
		const page = await saved('Open', library(['A']).replaceAll(`"v":"${MODEL_VERSION}"`, '"v":"0"'));
		await soon(() => page.locator('.notices').innerText()).toMatch(/version 0 of the method/);
		await button(page, /^Open ?: A/).click();
		await soon(() => readOpen(page)).toBe('A');
		await site.visit(page, '/fit/');
		await soon(() => page.locator('.notices').innerText()).toMatch(/version 0 of the method/);
	});
});

describe.each([
	['some', 'Open', library(['A', 'x'.repeat(80)], { '2025-11-24-1': {} })],
	['a damaged library', 'Open', '{"records":[4]}'],
] as const)('with %s', (_, open, kept) => {
	test('nothing sticks out of a narrow window, and a finger hits everything', async () => {
		const page = await saved(open, kept, { viewport: NARROW });
		await button(page, 'Delete everything').click();
		expect(await findSideways(page)).toEqual([]);
		expect(await findSmallTargets(page)).toEqual([]);
	});

	test('no rule of accessibility is broken, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await saved(open, kept, { colorScheme });
			await button(page, /^Rename ?: Open/).click();
			expect((await checkRules(page)).broken).toEqual([]);
		}
	});

	test('the Tab key stops at everything, once, in order', async () => {
		const page = await saved(open, kept);
		expect(await listStops(page)).toBeGreaterThan(8);
		expect(await walkByKeyboard(page)).toEqual([]);
	});
});

test('the library’s key is the one that is told in the page on privacy', async () => {
	const page = await saved('Open');
	expect(await page.evaluate(`localStorage.getItem('${LIBRARY_KEY}') !== null`)).toBe(true);
});

test.each([1280, 390])('what the device keeps does not push the page about while it loads (%i px)', async (width) => {
	const page = await site.openElsewhere('/search/', { viewport: { width, height: 844 }, before: WATCH_SHIFTS });
	await stock(page, 'Open', library(['A', 'B'], { '2025-11-24-1': { lookBack: '2026-01-01' } }));
	await site.visit(page, '/fit/saved/');
	await soon(() => page.getByText('One moment.').count()).toBe(0);
	expect(await page.locator('.keeping__name').count()).toBeGreaterThan(0);
	expect(await page.evaluate('shift')).toBeLessThan(0.02);
});
