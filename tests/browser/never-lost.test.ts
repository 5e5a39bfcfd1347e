// What a page cannot read whole is put aside before it writes over it, and two tabs at the same instant lose nothing.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { checkRules } from './axe.ts';
import { answer, collectErrors, giveName, reachQuestions, readStore, STORE_KEY } from './fit-page.ts';
import { FILL, LIBRARY_KEY, library, openFile, readLibrary, savedBy } from './kept.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();
const NEWER = String(Number(MODEL_VERSION) + 1);
const CUT_OFF = '{"v":"2","goal":"change-career","name":"Mine","answers":{"issuer-known":{"kind":"opt';
const OF_LATER = `{"v":"${NEWER}","goal":"change-career","name":"Mine","answers":{"asked-later":{"kind":"option","option":"yes"}},"plans":["one"]}`;

/** Everything that the device has put aside. */
const aside = (page: Page) =>
	page.evaluate<readonly string[]>(
		"Object.keys(localStorage).filter((key) => key.includes(':aside:')).map((key) => localStorage.getItem(key))",
	);
const notice = (page: Page) => page.locator('main > [role=status]').filter({ hasText: 'put aside as it was' });

/** A page that writes to a key, and one thing that somebody does there. */
const PAGES: readonly (readonly [path: string, key: string, act: (page: Page) => Promise<void>])[] = [
	['/fit/', STORE_KEY, (page) => giveName(page, 'Another')],
	[
		'/value-factors/issuer-reputation/',
		STORE_KEY,
		async (page) => {
			await reachQuestions(page);
			await answer(page, 'issuer-known', 'named');
		},
	],
	['/tools/units/', 'credential-fit:tool:units', (page) => page.locator('.worksheet input[type=text]').first().fill('6')],
];

describe.each(PAGES)('%s', (path, key, act) => {
	test.each([
		['was cut off', CUT_OFF],
		['is of a newer version', OF_LATER],
		['nobody of ours wrote', '[1,2,[3]]'],
	])('puts aside what %s, says so, and saves it as it was', async (_, text) => {
		const page = await site.openElsewhere('/search/');
		const errors = collectErrors(page);
		await page.evaluate(`localStorage.setItem('${key}', ${JSON.stringify(text)})`);
		await site.visit(page, path);
		expect(await aside(page)).toEqual([]);
		await act(page);
		await soon(() => aside(page)).toEqual([text]);
		await notice(page).waitFor();
		expect((await savedBy(page, () => notice(page).getByRole('button', { name: 'Save it as a file' }).click())).text).toBe(text);
		expect((await checkRules(page)).broken).toEqual([]);
		await notice(page).getByRole('button', { name: 'Close' }).click();
		expect(await notice(page).count()).toBe(0);
		await site.visit(page, '/fit/saved/');
		await page.getByText('Nothing is lost.').waitFor();
		expect(errors).toEqual([]);
	});

	test('leaves it where it is where there is no room for both', async () => {
		const page = await site.openElsewhere('/search/');
		await page.evaluate(`localStorage.setItem('${key}', ${JSON.stringify(CUT_OFF)})`);
		await page.evaluate(FILL);
		await site.visit(page, path);
		await act(page);
		await soon(() =>
			page
				.locator('[role=status]')
				.allInnerTexts()
				.then((all) => all.join(' ')),
		).toMatch(/no room|did not keep/);
		expect(await page.evaluate(`localStorage.getItem('${key}')`)).toBe(CUT_OFF);
	});
});

test('a library of a newer version is put aside whole, and listed with what this page does not know', async () => {
	const text = JSON.stringify({ ...JSON.parse(library(['A'])), v: NEWER, plans: ['one'] });
	const page = await site.openElsewhere('/search/');
	await page.evaluate(`localStorage.setItem('${LIBRARY_KEY}', ${JSON.stringify(text)})`);
	await site.visit(page, '/fit/saved/');
	await page.getByText('could not use “plans”').waitFor();
	await page.getByRole('button', { name: /^Copy ?: A/ }).click();
	await soon(() => aside(page)).toEqual([text]);
	expect((await readLibrary(page)).names).toEqual(['A', 'A (copy)']);
});

describe('two tabs at the same instant', () => {
	/** Two pages of one device at the same address. */
	const two = async (path: string) => {
		const one = await site.openElsewhere(path);
		const other = await one.context().newPage();
		await site.visit(other, path);
		return [one, other] as const;
	};

	test('lose no answer', async () => {
		const [one, other] = await two('/fit/');
		for (const at of [0, 1, 2]) {
			const choose = (page: Page, question: string) =>
				page.evaluate<string>(
					`(() => { const fields = document.querySelectorAll('input[name="${question}"]'); fields[${at}].click(); return fields[${at}].value; })()`,
				);
			const [issuer, validity] = await Promise.all([choose(one, 'issuer-known'), choose(other, 'validity')]);
			for (const page of [one, other])
				await soon(async () => JSON.parse((await readStore(page)) ?? '{}').answers).toMatchObject({
					'issuer-known': { option: issuer },
					validity: { option: validity },
				});
		}
	});

	test('lose nothing of two files', async () => {
		const [one, other] = await two('/fit/saved/');
		await Promise.all([openFile(one, 'a.json', library(['A'])), openFile(other, 'b.json', library(['B']))]);
		for (const page of [one, other]) await soon(async () => [...(await readLibrary(page)).names].sort()).toEqual(['A', 'B']);
	});

	test('add the same file once', async () => {
		const [one, other] = await two('/fit/saved/');
		await Promise.all([one, other].map((page) => openFile(page, 'a.json', library(['A']))));
		for (const page of [one, other]) await soon(async () => (await readLibrary(page)).names).toEqual(['A']);
	});
});
