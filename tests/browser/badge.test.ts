// The badge reader: badges in everything that they travel in are dropped, what was not checked is said first, what is taken can be put back; and no
// file, however hostile, runs, loads or loses anything.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ASSERTION, CREDENTIAL, HOLDER, jws, png, svg } from '../support/badges.ts';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { collectErrors, readStore, standsAt } from './fit-page.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const READER = '/tools/badge/';
const NAME = '#badge-result';
const FIRST = '.badge-result__first';
const REFUSED = '.badge-reader__refused';

type File = readonly [name: string, content: string | Uint8Array];

/** Drops a file on the page, as a hand with a mouse does. */
async function drop(page: Page, [name, content]: File): Promise<void> {
	// A text goes over as it is: byte by byte, one of megabytes takes minutes.
	const parts = typeof content === 'string' ? content : [...content];
	await page.evaluate(
		(given) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([typeof given.parts === 'string' ? given.parts : new Uint8Array(given.parts)], given.name));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		},
		{ name, parts },
	);
}

async function open(file: File): Promise<Page> {
	const page = await site.open(READER);
	await drop(page, file);
	await page.locator(NAME).waitFor();
	return page;
}

const NEW = JSON.stringify(CREDENTIAL);
const OLD = JSON.stringify(ASSERTION);
const KINDS: readonly (readonly [kind: string, file: File, first: RegExp])[] = [
	['2.0 as JSON', ['badge.json', OLD], /has no signature/],
	['2.0 signed', ['badge.jws', jws(ASSERTION)], /signature was not checked/],
	['2.0 in a PNG', ['badge.png', png({ text: OLD, keyword: 'openbadges' })], /has no signature/],
	['2.0 in an SVG', ['badge.svg', svg('assertion', { body: OLD })], /has no signature/],
	['3.0 as JSON', ['badge.json', NEW], /signature was not checked/],
	['3.0 signed', ['badge.jwt', jws(CREDENTIAL)], /signature was not checked/],
	['3.0 in a PNG', ['badge.png', png({ text: NEW })], /signature was not checked/],
	['3.0 in an SVG', ['badge.svg', svg('credential', { verify: jws(CREDENTIAL) })], /signature was not checked/],
	['3.0 without a proof', ['badge.json', JSON.stringify({ ...CREDENTIAL, proof: undefined })], /nothing in this file can be/],
];

describe('the badge reader', () => {
	test.each(KINDS)('shows %s, says first what was not checked, and asks nothing of the network', async (_, file, first) => {
		const page = await site.open(READER);
		const errors = collectErrors(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await drop(page, file);
		await page.locator(NAME).waitFor();
		expect(await page.locator(`${NAME} + *`).getAttribute('class')).toBe(FIRST.slice(1));
		expect(await page.locator(FIRST).innerText()).toMatch(first);
		expect(await page.locator(NAME).evaluate((element) => element === document.activeElement)).toBe(true);
		expect(asked.filter((url) => !url.startsWith(site.address('/')))).toEqual([]);
		expect(await page.locator('.badge-result :is(img, svg, script, circle)').count()).toBe(0);
		expect(errors).toEqual([]);
	});

	test('has no colour of success anywhere', async () => {
		const page = await open(['badge.json', NEW]);
		const colours = await page.evaluate(() =>
			[...document.querySelectorAll('.badge-reader, .badge-reader *')].flatMap((element) => {
				const { color, backgroundColor, borderInlineStartColor } = getComputedStyle(element);
				return [color, backgroundColor, borderInlineStartColor];
			}),
		);
		const isGreen = (colour: string) => {
			const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
			return green > red + 15 && green > blue + 15;
		};
		expect(isGreen('rgb(23, 85, 58)')).toBe(true);
		expect(colours.filter(isGreen)).toEqual([]);
		expect(await page.locator('.badge-result').innerText()).not.toMatch(/[✓✔☑]/u);
	});

	test('compares a typed address with a hashed one', async () => {
		const page = await open(['badge.json', OLD]);
		const field = page.locator('.badge-identity input');
		const said = page.locator('.badge-identity + [role=status]');
		await field.fill('someone@example.org');
		await page.keyboard.press('Enter');
		await soon(() => said.innerText()).toMatch(/does not match/);
		await field.fill(` ${HOLDER.toUpperCase()}`);
		await page.keyboard.press('Enter');
		await soon(() => said.innerText()).toMatch(/^It matches/);
		expect((await readStore(page)) ?? '').not.toContain(HOLDER);
	});

	test('gives an answer to the fit check with its quote, and takes it back', async () => {
		const page = await open(['badge.json', NEW]);
		const offer = page.locator('#badge-offer-checkable');
		const kept = async () => JSON.parse((await readStore(page)) ?? '{}');
		await offer.locator('.button--main').click();
		await soon(async () => (await kept()).answers?.checkable?.option).toBe('with-content');
		expect((await kept()).provenance.checkable).toMatchObject({ kind: 'badge', quote: 'Peers nominate, and two assessors review.' });
		await offer.getByRole('button', { name: /^Undo/ }).click();
		await soon(async () => (await kept()).answers?.checkable).toBeUndefined();
		const validity = page.locator('#badge-offer-validity');
		expect(await validity.locator('.button--main').count()).toBe(0);
		await validity.locator('input[value=expires-before]').check();
		await validity.locator('.button--main').click();
		await soon(async () => (await kept()).answers?.validity?.option).toBe('expires-before');
		await site.visit(page, '/fit/');
		expect(await standsAt(page, 'validity')).toBe('expires-before');
	});

	test('is worked by the keyboard alone, and takes nothing from the made-up badge', async () => {
		const page = await site.open(READER);
		const errors = collectErrors(page);
		await page.locator('#badge-text').focus();
		await page.keyboard.insertText(jws(CREDENTIAL));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await soon(() => page.locator(NAME).innerText()).toMatch(/Teamwork/);
		await page.getByRole('button', { name: 'Try a made-up badge' }).focus();
		await page.keyboard.press('Enter');
		await soon(() => page.locator(NAME).innerText()).toMatch(/rota/);
		expect(await page.locator('.badge-offer').count()).toBe(0);
		expect(errors).toEqual([]);
	});

	test.each<[string, File]>([
		['a packed archive', ['badge.zip', 'PK\u0003\u0004 stuff']],
		['a PNG cut short', ['badge.png', png({ text: NEW }).slice(0, 70)]],
		['a PNG without a badge', ['badge.png', png()]],
		[
			'an SVG with a script',
			['badge.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"><script>document.title="hit"</script></svg>'],
		],
		['megabytes', ['badge.json', `{"a":"${'x'.repeat(8_500_000)}"}`]],
		['endless nesting', ['badge.json', '['.repeat(400_000)]],
		['a signed text with an unknown header', ['badge.jwt', jws(CREDENTIAL, { zip: 'DEF' })]],
		['a web page', ['badge.json', '<!doctype html><script>document.title="hit"</script>']],
	])('refuses %s with a sentence, and keeps what was shown', async (_, file) => {
		const page = await open(['badge.json', NEW]);
		const errors = collectErrors(page);
		const title = await page.title();
		await drop(page, file);
		await soon(() => page.locator(REFUSED).innerText()).not.toBe('');
		expect(await page.locator(NAME).innerText()).toMatch(/Teamwork/);
		expect(await page.title()).toBe(title);
		expect(errors).toEqual([]);
	});

	test.each([
		['markup', '<img src=x onerror="document.title=1"><script>document.title="hit"</script>'],
		['marks that turn the text', '\u202eexe.gnp\u2066 \u0000 name'],
		['one endless word', 'x'.repeat(50_000)],
		['an address that is a program', 'javascript:document.title=1'],
	])('shows %s as text, within the window', async (_, text) => {
		const page = await site.open(READER, { viewport: NARROW });
		const errors = collectErrors(page);
		const title = await page.title();
		const { credentialSubject: subject } = CREDENTIAL;
		const achievement = { ...subject.achievement, name: text, description: text, criteria: { id: text, narrative: text } };
		await drop(page, [
			'badge.json',
			JSON.stringify({ ...CREDENTIAL, issuer: { id: text, name: text }, credentialSubject: { ...subject, achievement } }),
		]);
		await page.locator(NAME).waitFor();
		expect(await page.title()).toBe(title);
		expect(await page.locator('.badge-result a[href^="javascript"], .badge-result :is(img, script)').count()).toBe(0);
		expect(await findSideways(page)).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('fits the narrowest window, with targets that a finger meets', async () => {
		const page = await site.open(READER, { viewport: NARROW });
		await drop(page, ['badge.json', OLD]);
		await page.locator(NAME).waitFor();
		expect(await findSideways(page)).toEqual([]);
		expect(await findSmallTargets(page)).toEqual([]);
	});

	test.each(['light', 'dark'] as const)('breaks no rule of accessibility with a badge read, in %s', async (colorScheme) => {
		const page = await site.open(READER, { colorScheme });
		await drop(page, ['badge.json', OLD]);
		await page.locator(NAME).waitFor();
		expect((await checkRules(page)).broken).toEqual([]);
		expect((await checkEnhancedContrast(page)).broken).toEqual([]);
	});
});
