// The question kit: what is open, to send, to print, to tick off and to answer.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { readRealModel } from '../model/real-model.ts';
import { readCollection } from '../support/content.ts';
import { checkEnhancedContrast, checkRules } from './axe.ts';
import { collectErrors, readStore } from './fit-page.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { listenTo, readAloud } from './screen-reader.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const ANSWERS = `#v=${MODEL_VERSION}&goal=change-career&name=Bookkeeping&issuer=Example%20Academy&issuer-known=3-of-12&match-outcomes=broadly`;
const stored = async (page: Page) => JSON.parse((await readStore(page)) ?? '{}');
const items = (page: Page, whom: string) =>
	page.evaluate<string[]>(
		`[...document.querySelectorAll('section:has(> #ask-${whom}) .kit-item')].map(({ id }) => id.slice('kit-'.length))`,
	);
const heading = (page: Page) => page.locator('#kit-about').innerText();
const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

/** Presses a key until an element has the focus: as often as somebody would who knows where they want to go. */
async function tabTo(page: Page, id: string): Promise<void> {
	for (let presses = 0; presses < 150 && (await focused(page)) !== id; presses++) await page.keyboard.press('Tab');
	expect(await focused(page)).toBe(id);
}

const QUESTIONS = readCollection('questions');
const whomOf = ({ data }: (typeof QUESTIONS)[number]) => (data['findOut'] as { whom: string }).whom;

describe('the question kit', () => {
	test('has every question that is asked without a goal while nothing is known, and leads to the choice of one', async () => {
		const page = await site.open('/fit/kit/');
		expect(await page.locator('.kit-item').count()).toBe(askedQuestions(readRealModel(), null).length);
		await page.locator('.kit__head a[href$="/fit/#goal"]').click();
		await page.waitForURL('**/fit/#goal');
	});

	test('opens from the result with what that leaves open', async () => {
		const page = await site.open(`/fit/${ANSWERS}`);
		const link = page.locator('.what-next a[href*="/fit/kit/"]');
		const [count] = /\d+/.exec(await link.innerText()) ?? [];
		await link.click();
		await page.waitForURL('**/fit/kit/');
		await soon(() => page.locator('.kit-item').count()).toBe(Number(count));
		expect(await heading(page)).toBe(`${count} questions to ask about Bookkeeping, Example Academy`);
	});

	test('keeps its ticks over a reload, below the others', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		const [first = ''] = await items(page, 'issuer');
		await page.locator(`#asked-${first}`).check();
		await soon(async () => (await items(page, 'issuer')).at(-1)).toBe(first);
		expect((await stored(page)).asked).toEqual([first]);
		await site.visit(page, '/fit/kit/');
		expect(await page.locator(`#asked-${first}`).isChecked()).toBe(true);
		expect((await items(page, 'issuer')).at(-1)).toBe(first);
	});

	test('takes an answer that is then the fit check’s too', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		const errors = collectErrors(page);
		await page.locator('#answer-checkable').click();
		await page.locator('input[name="checkable"][value="on-request"]').check();
		await page.getByRole('button', { name: /^Done/ }).click();
		expect(await page.locator('#kit-checkable').count()).toBe(0);
		expect(await page.locator('.kit__gone').innerText()).toContain('Only on request');
		await site.visit(page, '/fit/');
		expect(await page.locator('input[name="checkable"][value="on-request"]').isChecked()).toBe(true);
		expect(errors).toEqual([]);
	});

	test('is worked by keyboard alone: tick, answer, undo, and the focus is never lost', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		const [first = ''] = await items(page, 'issuer');
		await tabTo(page, `asked-${first}`);
		await page.keyboard.press('Space');
		await soon(async () => (await stored(page)).asked).toEqual([first]);
		expect(await focused(page)).toBe(`asked-${first}`);
		await tabTo(page, 'answer-checkable');
		await page.keyboard.press('Enter');
		await soon(() => focused(page)).toBe('question-checkable');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toContain('Done');
		await page.keyboard.press('Enter');
		await soon(() => focused(page)).toBe('kit-undo');
		expect((await stored(page)).answers).toHaveProperty('checkable');
		await page.keyboard.press('Enter');
		await soon(() => focused(page)).toBe('answer-checkable');
		expect((await stored(page)).answers).not.toHaveProperty('checkable');
	});

	test('fits a phone, and each control a finger, with a field open too', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`, { viewport: NARROW });
		expect(await findSideways(page)).toEqual([]);
		await page.locator('#answer-checkable').click();
		await page.getByRole('button', { name: /^Done/ }).waitFor();
		expect(await findSideways(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await findSmallTargets(page)).toEqual([]);
	});

	test.each(['light', 'dark'] as const)(
		'breaks no rule of accessibility with a goal, something asked, a field open and a way back (%s)',
		async (colorScheme) => {
			const page = await site.open(`/fit/kit/${ANSWERS}&asked=validity`, { colorScheme });
			await page.locator('#answer-checkable').click();
			await page.locator('input[name="checkable"][value="on-request"]').check();
			await page.locator('#answer-price-clear').click();
			await page.locator('#kit-undo').waitFor();
			expect((await checkRules(page)).broken).toEqual([]);
			expect((await checkEnhancedContrast(page)).broken).toEqual([]);
		},
	);

	test('shows an adviser’s list, and lets nothing of it onto the client’s device', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		const own = await readStore(page);
		await page.goto('about:blank');
		await site.visit(page, `/fit/kit/#v=${MODEL_VERSION}&goal=explore-a-field&checkable=name-only`);
		expect(await page.locator('.notices__one').count()).toBe(1);
		expect(await page.locator('#kit-checkable').count()).toBe(0);
		await page.locator('#asked-issuer-known').check();
		await soon(() => page.locator('#asked-issuer-known').isChecked()).toBe(true);
		expect(await readStore(page)).toBe(own);
		await page.getByRole('button', { name: 'Show my own answers' }).click();
		await soon(() => page.locator('#kit-checkable').count()).toBe(1);
		expect(await focused(page)).toBe('kit-about');
	});

	test('goes on where storage is blocked, and its link to the result brings the answers along', async () => {
		const before = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No.', 'SecurityError'); } });";
		const page = await site.openElsewhere(`/fit/kit/${ANSWERS}`, { before });
		expect(await page.locator('.notices__one').innerText()).not.toBe('');
		await page.locator('#answer-checkable').click();
		await page.locator('input[name="checkable"][value="on-request"]').check();
		await page.getByRole('button', { name: /^Done/ }).click();
		const href = await page.getByRole('link', { name: 'See the result' }).getAttribute('href');
		expect(href).toContain(`/fit/#v=${MODEL_VERSION}&goal=change-career`);
		expect(href).toContain('checkable=on-request');
	});

	test('lists everything, and says so, where what orders it does not load', async () => {
		const page = await site.openElsewhere('/search/');
		await page.route('**/_astro/kit-view.*', (route) => route.abort());
		await site.visit(page, `/fit/kit/${ANSWERS}`);
		await page.getByRole('alert').waitFor();
		expect(await page.locator('.kit-item').count()).toBe(15);
		await page.unroute('**/_astro/kit-view.*');
		await page.getByRole('button', { name: 'Try again' }).click();
		await soon(() => page.getByRole('alert').count()).toBe(0);
		expect(await page.locator('.kit-item__first').count()).toBe(3);
	});
});

describe('the texts of the kit', () => {
	test('are copied as they are sent', async () => {
		const page = await site.openElsewhere(`/fit/kit/${ANSWERS}`, { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.getByRole('button', { name: /^Copy the text ?: ask the issuer/ }).click();
		await page.getByText('Copied.', { exact: true }).waitFor();
		const text = await page.evaluate<string>('navigator.clipboard.readText()');
		expect(text).toMatch(/^About: Bookkeeping, Example Academy\r?\n\r?\n1\. [^“”]+\?\r?\n2\. /);
	});

	test('are shown in a field where copying is blocked', async () => {
		const page = await site.openElsewhere(`/fit/kit/${ANSWERS}`, {
			before: 'navigator.clipboard.writeText = () => Promise.reject(new Error("blocked"));',
		});
		await page.getByRole('button', { name: /^Copy the text ?: everything/ }).click();
		const field = page.getByRole('textbox', { name: 'To copy: everything' });
		expect(await field.inputValue()).toContain('Ask the issuer');
		await field.focus();
		expect(await page.evaluate<number>('document.activeElement.selectionEnd - document.activeElement.selectionStart')).toBeGreaterThan(500);
	});

	test('are links that a mail program opens, none longer than it takes', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		const links = await page.locator('a[href^="mailto:"]').all();
		expect(links.length).toBeGreaterThanOrEqual(4);
		for (const link of links) {
			const href = (await link.getAttribute('href')) ?? '';
			expect(href.length).toBeLessThanOrEqual(1_900);
			const { searchParams } = new URL(href);
			expect(searchParams.get('subject')).toBe('Questions about Bookkeeping, Example Academy');
			expect(searchParams.get('body')).toContain('About: Bookkeeping, Example Academy\r\n\r\n1. ');
		}
	});
});

describe('the kit on paper', () => {
	const sheets = async (page: Page) => {
		await page.emulateMedia({ media: 'print' });
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
	};

	test('is the kit alone, with a box and lines for each question', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		await page.emulateMedia({ media: 'print' });
		expect(
			await page.locator('button:visible, input:visible, a[href^="mailto:"]:visible, .site-header:visible, .decision-nav:visible').count(),
		).toBe(0);
		expect(await page.locator('body > footer:visible').count()).toBe(0);
		const drawn = await page.evaluate<string[]>(
			'[...document.querySelectorAll(".kit-item")].flatMap((item) => ["::before", "::after"].map((part) => getComputedStyle(item, part).borderBlockStartStyle))',
		);
		expect(new Set(drawn)).toEqual(new Set(['solid']));
		expect(await page.evaluate('getComputedStyle(document.querySelector(".kit__group")).breakInside')).toBe('avoid');
	});

	test('takes one sheet for ten questions, and two for all', async () => {
		const page = await site.open(
			`/fit/kit/${ANSWERS}&assessment-form=supervised-exam&content-current=older&stacks=said&prerequisites-met=met&validity=lasting`,
		);
		expect(await page.locator('.kit-item').count()).toBeLessThanOrEqual(11);
		expect(await sheets(page)).toBe(1);
		expect(await sheets(await site.open('/fit/kit/'))).toBeLessThanOrEqual(2);
	});
});

describe('by ear', () => {
	test('each control of the kit is said with its question', async () => {
		const heard = await readAloud(await site.open(`/fit/kit/${ANSWERS}`), '.kit');
		expect(heard.filter((phrase) => /^(button|checkbox), (Answer it|Asked, waiting for the answer)(,|$)/.test(phrase))).toEqual([]);
		expect(heard.find((phrase) => /^checkbox, Asked, waiting for the answer ?: Can be checked/.test(phrase))).toBeDefined();
		expect(heard.find((phrase) => /^button, Answer it ?: Can be checked/.test(phrase))).toBeDefined();
	});

	test('an answer given is said, and so is its way back', async () => {
		const page = await site.open(`/fit/kit/${ANSWERS}`);
		await page.locator('#answer-checkable').click();
		await page.locator('input[name="checkable"][value="on-request"]').check();
		const heard = await listenTo(page, () => page.getByRole('button', { name: /^Done/ }).click(), /Answered: /);
		expect(heard.join('\n')).toContain('Answered: Can be checked: Only on request.');
	});
});

describe('the kit without script', () => {
	test('is a sheet to tick off, grouped by whom to ask', async () => {
		const page = await (await site.browser().newContext({ javaScriptEnabled: false })).newPage();
		await page.goto(site.address('/fit/kit/'));
		expect(await page.locator('.to-ask li:visible').count()).toBe(QUESTIONS.length);
		expect(await page.locator('.to-ask h3:visible').count()).toBe(new Set(QUESTIONS.map(whomOf)).size);
		expect(await page.locator('.kit:visible').count()).toBe(0);
	});
});
