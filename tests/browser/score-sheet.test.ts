// A score sheet in a browser: it follows what the device or a link holds, and can be filled in before it is printed.
import { describe, expect, test } from 'vitest';
import { checkColours, checkRules } from './axe.ts';
import { collectErrors, readStore, STORE_KEY } from './fit-page.ts';
import { countColours } from './pixels.ts';
import { findSideways } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const SHEET = '/fit/sheet/change-career/';
const OWN =
	'order=concern-1,culture~match,issuer&concern-1-name=Childcare&issuer-known=3-of-12&concern-1=good&time-fits=hours:40,pace:5,weeks:12';

describe('a score sheet', () => {
	test('follows the order, concerns and answers that the fit check has kept on the device', async () => {
		const page = await site.open(`/fit/#goal=change-career&name=Bookkeeping&${OWN}`);
		await soon(() => readStore(page)).not.toBeNull();
		const kept = await readStore(page);
		await site.visit(page, SHEET);
		await page.locator('.sheet-head__follows').waitFor();
		expect(await page.locator('.sheet-factor h3').first().innerText()).toMatch(/Childcare/);
		await page.getByRole('checkbox', { name: /^Tick what is answered: 2 of / }).check();
		expect(await page.locator('.sheet-head__blanks').innerText()).toContain('Bookkeeping');
		expect(await page.locator('[data-question="concern-1"] .sheet__box').allInnerTexts()).toEqual(['¾', '¾']);
		await page.getByRole('checkbox', { name: /^Follow the order of importance and concerns/ }).uncheck();
		expect(await page.locator('.sheet-head__follows').count()).toBe(0);
		expect(await readStore(page)).toBe(kept);
	});

	test('follows a link and leaves the device as it is', async () => {
		const page = await site.open(`${SHEET}#${OWN}`);
		await page.locator('.sheet-head__follows').waitFor();
		expect(await page.evaluate(`localStorage.getItem('${STORE_KEY}')`)).toBeNull();
	});

	test('leads to the sheet of the goal that was chosen, and takes a link’s priorities along', async () => {
		const page = await site.open(`${SHEET}#goal=explore-a-field&${OWN}`);
		await page.locator('.sheet-options__says a').click();
		await page.waitForURL('**/fit/sheet/explore-a-field/#goal=explore-a-field&**');
		await page.locator('.sheet-head__follows').waitFor();
	});

	test('says so when what draws it anew does not load, and stays whole', async () => {
		const page = await site.open('/favicon.svg');
		await page.route('**/_astro/ScoreSheet.*.js', (route) => route.abort());
		await site.visit(page, `${SHEET}#${OWN}`);
		await soon(() => page.locator('.sheet-options__says').innerText()).toMatch(/did not load/);
		expect(await page.locator('.sheet-question').count()).toBeGreaterThan(10);
	});

	test.each(['#concern-1-name=<img src=x onerror=alert(1)>&order=<script>', `#order=${'a,'.repeat(3000)}`, '#goal=nowhere&%E0%A4%A=x'])(
		'stands whatever the link holds: %s',
		async (fragment) => {
			const page = await site.open('/favicon.svg');
			const errors = collectErrors(page);
			await site.visit(page, SHEET + fragment);
			expect(await page.locator('.sheet-question').count()).toBeGreaterThan(10);
			expect(errors).toEqual([]);
		},
	);

	test.each([undefined, NARROW])('breaks no rule of accessibility when it is the reader’s own and filled in (%j)', async (viewport) => {
		const page = await site.open(`${SHEET}#${OWN}`, viewport ? { viewport } : {});
		await page.getByRole('checkbox', { name: /^Tick/ }).check();
		for (const [colorScheme, check] of [
			['light', checkRules],
			['dark', checkColours],
		] as const) {
			await page.emulateMedia({ colorScheme });
			expect((await check(page)).broken, colorScheme).toEqual([]);
		}
		expect(await findSideways(page)).toEqual([]);
	});

	test('in forced colours a ticked box differs from one that is not, and a box from the page', async () => {
		const page = await site.open(`${SHEET}#${OWN}`);
		await page.getByRole('checkbox', { name: /^Tick/ }).check();
		await page.emulateMedia({ forcedColors: 'active' });
		const draw = (selector: string) => page.locator(selector).first().screenshot();
		const [ticked, blank] = [await draw('.sheet__tick--on'), await draw('.sheet__tick:not(.sheet__tick--on)')];
		expect(await countColours(site.browser(), blank)).toBeGreaterThanOrEqual(2);
		expect(ticked.equals(blank)).toBe(false);
	});
});
