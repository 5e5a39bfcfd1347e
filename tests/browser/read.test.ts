// The reading desk: a text is pasted, its answers are taken or left, what it leaves out is asked; and no text, however hostile, freezes the page.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readText } from '../support/repository.ts';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { collectErrors, readStore, standsAt } from './fit-page.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const DESK = '/tools/read/';
const SAMPLE = readText('content/samples/sales-page.txt');
const TAKE = '.desk-item__ways .button--main';
const COUNTS = '.desk__counts';
const REFUSED = '.desk__refused';

const stored = async (page: Page) => JSON.parse((await readStore(page)) ?? '{}');

/** As the browser does it when somebody presses the keys for it, with the flavours of the clipboard. */
async function paste(page: Page, flavours: Readonly<Record<string, string>>): Promise<void> {
	await page.evaluate((given) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
		document.querySelector('#desk-text')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, flavours);
}

async function open(text = SAMPLE): Promise<Page> {
	const page = await site.open(DESK);
	await paste(page, { 'text/plain': text });
	await page.locator(COUNTS).waitFor();
	return page;
}

describe('the reading desk', () => {
	test('says first how much a pasted text answers, and fills in nothing', async () => {
		const page = await open();
		expect(await page.locator(COUNTS).innerText()).toMatch(/^It answers [1-9] of 17, /);
		expect(await page.locator(COUNTS).evaluate((element) => element === document.activeElement)).toBe(true);
		expect((await stored(page)).answers).toBeUndefined();
	});

	test('takes an answer, says so, gives it to the fit check, and takes it back', async () => {
		const page = await open();
		const current = page.locator('#desk-content-current');
		const kept = async () => (await stored(page)).answers?.['content-current']?.option;
		await current.locator(TAKE).click();
		await soon(kept).toBe('in-use');
		await current.getByRole('button').click();
		await soon(kept).toBeUndefined();
		await current.locator(TAKE).click();
		await soon(kept).toBe('in-use');
		await site.visit(page, '/fit/');
		expect(await standsAt(page, 'content-current')).toBe('in-use');
	});

	test('leads from what it leaves out to the words to send', async () => {
		const page = await open();
		const item = page.locator('.desk-item--silent').first();
		const id = (await item.getAttribute('id'))?.replace('desk-', '') ?? '';
		await item.getByRole('link').click();
		await page.locator(`#kit-${id}`).waitFor();
		expect(await page.evaluate('document.activeElement.id')).toMatch(/^ask-/);
		expect(await page.locator(`#asked-${id}`).isChecked()).toBe(false);
	});

	test('is worked by the keyboard alone', async () => {
		const page = await site.open(DESK);
		const errors = collectErrors(page);
		await page.locator('#desk-text').focus();
		await page.keyboard.insertText(SAMPLE);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.locator(COUNTS).waitFor();
		const waiting = await page.locator('.desk-item[data-open]').count();
		await page.locator(TAKE).first().focus();
		await page.keyboard.press('t');
		await soon(() => page.locator('.desk-item[data-open]').count()).toBe(waiting - 1);
		await page.keyboard.press('l');
		await soon(() => page.locator('.desk-item[data-open]').count()).toBe(waiting - 2);
		expect(Object.keys((await stored(page)).answers)).toHaveLength(1);
		expect(errors).toEqual([]);
	});

	test('keeps the headings and rows of a copied page, and nothing of its markup', async () => {
		const page = await site.open(DESK);
		const errors = collectErrors(page);
		const html =
			'<h2 style="color:red">Fees</h2><table><tr><td>Course fee</td><td>390 EUR</td></tr></table><img src=x onerror="document.title=1"><p style="display:none">no</p><script>document.title = "hit"</script>';
		await paste(page, { 'text/html': html, 'text/plain': 'Fees' });
		await page.locator(COUNTS).waitFor();
		expect(await page.locator('#desk-text').inputValue()).toBe('## Fees\n\nCourse fee | 390 EUR');
		expect(await page.title()).not.toMatch(/^(hit|1)$/);
		expect(errors).toEqual([]);
	});

	test('reads a mail as a reply, without its headers', async () => {
		const page = await site.open(`${DESK}#reply`);
		await page.locator('input[type="file"]').setInputFiles({
			name: 'reply.eml',
			mimeType: 'message/rfc822',
			buffer: Buffer.from('From: a@example.org\nContent-Transfer-Encoding: quoted-printable\n\nThe course fee is =\n390 EUR.\n'),
		});
		await page.locator(COUNTS).waitFor();
		expect(await page.locator('#desk-kind').inputValue()).toBe('reply');
		expect(await page.locator('#desk-text').inputValue()).toBe('The course fee is 390 EUR.');
	});

	test.each([
		['megabytes', 'The course costs 390 EUR. '.repeat(100_000)],
		['a program', `MZ\u0000${'x'.repeat(1000)}`],
		['nothing', ' \n '],
	])('refuses %s with a sentence', async (_, text) => {
		const page = await site.open(DESK);
		await paste(page, { 'text/plain': text });
		await soon(() => page.locator(REFUSED).innerText()).not.toBe('');
		expect(await page.locator(COUNTS).count()).toBe(0);
	});

	test.each([
		['one endless word', 'a'.repeat(200_000)],
		['right-to-left marks', `Course fee: \u202e390 EUR\u202c. ${'\u200f'.repeat(5000)}`],
		['markup', '<img src=x onerror="document.title=1"><script>document.title="hit"</script> The course costs 390 EUR. '.repeat(100)],
		['characters of no width', `The\u200b cou\u200brse\u200d costs\ufeff 390 EUR. ${'\u200b'.repeat(50_000)}`],
		['numbers of a hundred digits', `The course costs ${'9'.repeat(100)} EUR and takes ${'1'.repeat(100)} hours. `.repeat(200)],
		['openings without an end', '(['.repeat(90_000)],
		['spaces and line ends', 'The \n'.repeat(45_000)],
	])('gets through %s', async (_, text) => {
		const page = await site.open(DESK);
		const errors = collectErrors(page);
		const title = await page.title();
		await paste(page, { 'text/plain': text.slice(0, 200_000) });
		await page.locator(COUNTS).waitFor();
		expect(await page.title()).toBe(title);
		expect(await page.locator('.desk__result :is(img, script, b)').count()).toBe(0);
		expect(await findSideways(page)).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('fits the narrowest window, with targets that a finger meets', async () => {
		const page = await site.open(DESK, { viewport: NARROW });
		await paste(page, { 'text/plain': SAMPLE });
		await page.locator(COUNTS).waitFor();
		expect(await findSideways(page)).toEqual([]);
		expect(await findSmallTargets(page)).toEqual([]);
	});

	test.each(['light', 'dark'] as const)('breaks no rule of accessibility with a text read, in %s', async (colorScheme) => {
		const page = await site.open(DESK, { colorScheme });
		await paste(page, { 'text/plain': SAMPLE });
		await page.locator(COUNTS).waitFor();
		expect((await checkRules(page)).broken).toEqual([]);
		expect((await checkEnhancedContrast(page)).broken).toEqual([]);
	});
});
