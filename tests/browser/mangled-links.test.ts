// Links as mail filters and chats hand them on: what they bring is there all the same, on every instrument that takes a link.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '../support/instruments.ts';
import { standsAt } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const ANSWERS = 'v=2&goal=explore-a-field&name=Data%20Caf%C3%A9&issuer-known=named';
const WAYS: Readonly<Record<string, (fragment: string) => string>> = {
	'as a whole': (fragment) => `#${encodeURIComponent(fragment)}`,
	'as a whole, twice over': (fragment) => `#${encodeURIComponent(encodeURIComponent(fragment))}`,
	'once more': (fragment) => `#${encodeURI(fragment)}`,
	'as HTML': (fragment) => `#${fragment.replaceAll('&', '&amp;')}`,
	'with a bracket and a full stop after it': (fragment) => `#${fragment}).`,
	'with a quotation mark after it': (fragment) => `#${fragment}”`,
};

describe('the fit check has the answers of a link that was encoded or written', () => {
	test.each(Object.keys(WAYS))('%s, and says of none that it was left out', async (way) => {
		const page = await site.open(`/fit/${WAYS[way]?.(ANSWERS)}`);
		await soon(() => standsAt(page, 'issuer-known')).toBe('named');
		expect(await standsAt(page, 'goal')).toBe('explore-a-field');
		expect(await page.locator('#credential-name').inputValue()).toBe('Data Café');
		expect(await page.locator('.notices__one li').count()).toBe(0);
	});
});

/** What stands in the fields of a page. */
const fields = (page: Page) =>
	page.evaluate<readonly string[]>(
		"[...document.querySelectorAll('main :is(input, select, textarea)')].filter((one) => one.id || one.name).map((one) => (one.id || one.name) + ': ' + (/radio|checkbox/.test(one.type) ? one.checked : one.value))",
	);

const LINKED = INSTRUMENTS.flatMap(({ address, used = '' }) =>
	used.startsWith('#') && used.includes('=') ? [[address, used.slice(1)] as const] : [],
);

describe('a tool has in its fields what a link brings that was encoded as a whole, with a mark after it:', () => {
	test('there are tools that take links', () => {
		expect(LINKED.length).toBeGreaterThan(5);
	});

	test.each(LINKED)('%s', async (address, fragment) => {
		const plain = await fields(await site.open(`${address}#${fragment}`));
		expect(await fields(await site.open(address))).not.toEqual(plain);
		const page = await site.open(`${address}#${encodeURIComponent(fragment.replaceAll('+', '%20'))}.`);
		await soon(() => fields(page)).toEqual(plain);
	});
});

describe('the page for addresses that lead nowhere leads on', () => {
	test.each([
		[`/fit/%23${ANSWERS}`, '/fit/'],
		[`/fit/%2523${encodeURIComponent(ANSWERS)}`, '/fit/'],
		[`/fit/).`, '/fit/'],
		['/glossary/%23badge', '/glossary/'],
	])('from %s', async (sent, meant) => {
		const page = await site.open(sent);
		await page.waitForURL((url) => url.pathname === meant);
		if (sent.includes('goal')) await soon(() => standsAt(page, 'issuer-known')).toBe('named');
	});

	test('and stays where nothing shows what was meant', async () => {
		const page = await site.open('/no-such-page/');
		expect(new URL(page.url()).pathname).toBe('/no-such-page/');
		expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
	});
});
