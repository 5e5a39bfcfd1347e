// A link's answers beside one's own: an adviser and a client, an employee and a manager.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { answer, collectErrors, readStore, standsAt } from './fit-page.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { listenTo, readAloud } from './screen-reader.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const OWN = `/fit/#v=${MODEL_VERSION}&goal=change-career&name=Bookkeeping&issuer-known=known-brand&checkable=name-only`;
const LINK = `/fit/#v=${MODEL_VERSION}&goal=change-career&issuer-known=named&match-demand=most&checkable=name-only`;
const OFFER = 'See both side by side';

async function openBoth(options: Parameters<typeof site.open>[1] = {}) {
	const page = await site.open(OWN, options);
	await soon(() => readStore(page)).not.toBeNull();
	await page.goto('about:blank');
	await site.visit(page, LINK);
	const own = await readStore(page);
	await page.getByRole('button', { name: OFFER }).click();
	await page.locator('.two-views').waitFor();
	return { page, own };
}

const names = (page: Page) => page.locator('.two-views h4').allInnerTexts();
const take = (page: Page, short: string) => page.getByRole('button', { name: new RegExp(`^Use this answer in mine ?: ${short}`) });
const stored = async (page: Page) => JSON.parse((await readStore(page)) ?? '{}');

describe('two views', () => {
	test('show what differs first, then what one knows, and change nothing by being shown', async () => {
		const { page, own } = await openBoth();
		const errors = collectErrors(page);
		expect(await names(page)).toEqual(['Known to employers', 'Adverts that ask for the skill']);
		expect(await page.locator('.two-views__head').innerText()).toContain(
			'You agree on 1 of 17, differ on 1, and 1 is known to one of you.',
		);
		expect(await page.locator('.two-views__verdict').count()).toBe(2);
		expect(await readStore(page)).toBe(own);
		expect(errors).toEqual([]);
	});

	test('take one answer onto the device, and put it back', async () => {
		const { page, own } = await openBoth();
		await take(page, 'Known to employers').click();
		await soon(async () => (await stored(page)).answers['issuer-known']).toEqual({ kind: 'option', option: 'named' });
		const { answers, name, goal } = await stored(page);
		expect([Object.keys(answers), name, goal]).toEqual([['checkable', 'issuer-known'], 'Bookkeeping', 'change-career']);
		await page.getByRole('button', { name: /^Put mine back/ }).click();
		await soon(() => readStore(page)).toBe(own);
	});

	test('write nothing of what is changed in the link’s answers', async () => {
		const { page, own } = await openBoth();
		await answer(page, 'issuer-known', 'known-brand');
		await soon(() => names(page)).toEqual(['Adverts that ask for the skill']);
		expect(await readStore(page)).toBe(own);
	});

	test('leave the notice as it was once they are closed, and what was taken among one’s own', async () => {
		const { page } = await openBoth();
		await take(page, 'Adverts that ask for the skill').click();
		await page.getByRole('button', { name: 'Close both views' }).click();
		expect(await page.locator('.two-views').count()).toBe(0);
		expect(await page.evaluate('document.activeElement.textContent')).toBe(OFFER);
		await page.getByRole('button', { name: 'Show my own answers' }).click();
		await soon(() => standsAt(page, 'match-demand')).toBe('most');
		expect(await standsAt(page, 'issuer-known')).toBe('known-brand');
	});

	test('are worked by keyboard alone', async () => {
		const { page } = await openBoth();
		const focused = () => page.evaluate<string>('document.activeElement.textContent');
		await soon(focused).toBe('Two views of one decision');
		await page.keyboard.press('Tab');
		expect(await focused()).toContain('Use this answer in mine');
		await page.keyboard.press('Enter');
		await soon(focused).toContain('Put mine back');
		await page.keyboard.press('Enter');
		await soon(focused).toContain('Use this answer in mine');
	});

	test('fit a phone, and each control a finger', async () => {
		const { page } = await openBoth({ viewport: NARROW });
		expect(await findSideways(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await findSmallTargets(page)).toEqual([]);
	});

	test.each(['light', 'dark'] as const)(
		'break no rule of accessibility, with everything unfolded and one taken (%s)',
		async (colorScheme) => {
			const { page } = await openBoth({ colorScheme });
			await take(page, 'Known to employers').click();
			await page.evaluate('for (const fold of document.querySelectorAll(".two-views details")) fold.open = true');
			expect((await checkRules(page)).broken).toEqual([]);
			expect((await checkEnhancedContrast(page)).broken).toEqual([]);
		},
	);

	test('say what is whose by ear, and what was taken', async () => {
		const { page } = await openBoth();
		const heard = await readAloud(page, '.two-views');
		const from = heard.findIndex((phrase) => /^heading, Known to employers, level 4$/.test(phrase));
		const rest = heard.slice(from).join('\n');
		expect(rest.indexOf('Yours')).toBeGreaterThan(0);
		expect(rest.indexOf('From the link')).toBeGreaterThan(rest.indexOf('Yours'));
		const said = await listenTo(page, () => take(page, 'Known to employers').click(), /Now in your own answers/);
		expect(said.join('\n')).toContain('Now in your own answers: Known to employers.');
	});

	test('are all that is printed while they are open, with what they fold', async () => {
		const { page } = await openBoth();
		await page.emulateMedia({ media: 'print' });
		const shown = (selector: string) =>
			page.evaluate<boolean>(`[...document.querySelectorAll(${JSON.stringify(selector)})].some((element) => element.checkVisibility())`);
		for (const selector of ['.two-views__both', '.difference', '.two-views details li']) expect(await shown(selector), selector).toBe(true);
		for (const selector of ['.fit-check__result', '.fit-check__form', '.notices', '.two-views button'])
			expect(await shown(selector), selector).toBe(false);
	});

	test('say so where they do not load, and load at the second try', async () => {
		const page = await site.open(OWN);
		await soon(() => readStore(page)).not.toBeNull();
		await page.goto('about:blank');
		await page.route('**/_astro/TwoViews.*', (route) => route.abort());
		await site.visit(page, LINK);
		await page.getByRole('button', { name: OFFER }).click();
		const again = page.getByRole('button', { name: 'That did not load. Try again' });
		await again.waitFor();
		await page.unroute('**/_astro/TwoViews.*');
		await again.click();
		await page.locator('.two-views').waitFor();
	});
});

test('where storage is blocked a link has no own answers beside it, and no second view is offered', async () => {
	const before = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No.', 'SecurityError'); } });";
	const page = await site.openElsewhere(LINK, { before });
	expect(await page.getByRole('button', { name: OFFER }).count()).toBe(0);
});
