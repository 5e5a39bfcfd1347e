// Devices that keep nothing, are full, or hold what something else wrote.
import { describe, expect, test } from 'vitest';
import { answer, collectErrors, reachQuestions, readStore, STORE_KEY, showAllQuestions, standsAt } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

/** As browsers do it where a reader forbids storage: the first touch throws. */
const BLOCKED =
	"Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Storage is forbidden.', 'SecurityError'); } });";

/** Leaves no room for a record. */
const FULL = `if (!localStorage.getItem('full')) {
	for (let size = 4194304; size >= 1; size /= 2) {
		try { for (;;) localStorage.setItem('filler-' + size + '-' + Math.random(), 'x'.repeat(size)); } catch {}
	}
	try { localStorage.setItem('full', '1'); } catch {}
}`;

describe.each([
	['blocked', BLOCKED],
	['full', FULL],
])('where storage is %s', (_, before) => {
	test('the fit check says so in a sentence and goes on', async () => {
		const page = await site.openElsewhere('/search/', { before });
		const errors = collectErrors(page);
		await site.visit(page, '/fit/');
		await showAllQuestions(page);
		await answer(page, 'goal', 'change-career');
		expect(await page.locator('.notices__one').innerText()).not.toBe('');
		await answer(page, 'issuer-known', 'named');
		expect(await standsAt(page, 'issuer-known')).toBe('named');
		await page.locator('.fit-check .result').waitFor();
		expect(errors).toEqual([]);
	});

	test('a link still opens', async () => {
		const page = await site.openElsewhere('/fit/#v=1&goal=change-career&issuer-known=named', { before });
		await page.locator('.fit-check .result').waitFor({ state: 'attached' });
		expect(await standsAt(page, 'issuer-known')).toBe('named');
	});

	test('the foot of a factor’s page says so in a sentence and goes on', async () => {
		const page = await site.openElsewhere('/value-factors/issuer-reputation/', { before });
		const errors = collectErrors(page);
		await reachQuestions(page);
		await answer(page, 'issuer-known', 'named');
		await soon(() => page.locator('.factor-questions__fields > [role=status]').innerText()).not.toBe('');
		expect(await standsAt(page, 'issuer-known')).toBe('named');
		expect(errors).toEqual([]);
	});

	test('the theme still changes', async () => {
		const page = await site.openElsewhere('/', { before });
		const errors = collectErrors(page);
		const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
		const light = await ground();
		await page.locator('[data-theme-button]').click();
		expect(await ground()).not.toBe(light);
		expect(errors).toEqual([]);
	});
});

describe('where the record', () => {
	test.each([
		['is cut off', '{"v":"1","goal":"change-car'],
		['is no object', '["change-career"]'],
		['is a number', '5'],
		['has answers of another kind', '{"v":"1","goal":"change-career","answers":"all"}'],
		[
			'has an answer that is not offered',
			'{"v":"1","goal":"change-career","answers":{"issuer-known":{"kind":"option","option":"by-the-stars"}}}',
		],
	])('%s, a sentence says what was left out, and the fit check goes on', async (_, record) => {
		const page = await site.open('/search/');
		const errors = collectErrors(page);
		await page.evaluate(`localStorage.setItem('${STORE_KEY}', ${JSON.stringify(record)})`);
		await site.visit(page, '/fit/');
		await soon(() => page.locator('.notices__one li').count()).toBeGreaterThan(0);
		await answer(page, 'goal', 'explore-a-field');
		await answer(page, 'issuer-known', 'named');
		await page.locator('.fit-check .result').waitFor();
		expect(JSON.parse((await readStore(page)) ?? '')).toMatchObject({
			goal: 'explore-a-field',
			answers: { 'issuer-known': { option: 'named' } },
		});
		await page.reload();
		await soon(() => standsAt(page, 'issuer-known')).toBe('named');
		expect(await page.locator('.notices__one').count()).toBe(0);
		expect(errors).toEqual([]);
	});
});
