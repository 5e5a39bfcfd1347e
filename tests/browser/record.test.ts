// The decision record: written, kept, taken along, looked back on, printed.
// cspell:ignore dtstart dtstamp
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { checkRules } from './axe.ts';
import { answer, collectErrors } from './fit-page.ts';
import { BLOCKED, FILL, library, openFile, readLibrary, readOpen, savedBy, stock, WATCH_SHIFTS } from './kept.ts';
import { listStops, walkByKeyboard } from './keyboard-walk.ts';
import { findSideways, findSmallTargets } from './probes.ts';
import { NARROW, ON_A_SLOW_LINE, soon, useBuiltSite, WITH_FACES, type WindowOptions } from './site.ts';

const site = useBuiltSite({ acceptDownloads: true, before: ON_A_SLOW_LINE });

/** The page on a device with this open and kept, at an address. */
async function record(open: string | null, kept?: string, hash = '', options: WindowOptions = {}) {
	const page = await site.open('/search/', options);
	await stock(page, open, kept);
	await site.visit(page, `/fit/record/${hash}`);
	await soon(() => page.getByText('One moment.').count()).toBe(0);
	return page;
}
const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.textContent');
const button = (page: Page, name: string) => page.getByRole('button', { name });

test('by keyboard alone, a decision is written, kept and shown', async () => {
	const page = await record('A badge');
	const errors = collectErrors(page);
	await page.locator('input[name=decision][value=open]').focus();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await page.locator('input[name=decision]:checked').inputValue()).toBe('wait');
	await page.keyboard.press('Tab');
	await page.keyboard.type('May');
	await page.keyboard.press('Tab');
	await page.keyboard.type('They ask for it.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await focused(page)).toBe('thinkAgain');
	expect(await page.getByLabel('I will think again if …').inputValue()).toMatch(/turns out/);
	await button(page, 'In 6 months').press('Space');
	await button(page, 'Keep this decision').press('Enter');
	await page.waitForURL(/#\d{4}-\d\d-\d\d-1$/);
	await soon(() => focused(page)).toBe('kept-now');
	expect(await page.locator('.kept-now').innerText()).toContain('Decided: wait until May.');
	const { records } = await readLibrary(page);
	expect(records).toHaveLength(1);
	expect(records[0]).toMatchObject({
		decision: 'wait',
		until: 'May',
		because: 'They ask for it.',
		finding: { contributions: expect.any(Array) },
	});
	expect(await page.getByRole('article').innerText()).toContain('Wait until May');
	expect(errors).toEqual([]);
});

test('the browser’s way back leads to the form, and forward to the decision', async () => {
	const page = await record('A badge', library([], { '2025-11-24-1': {} }));
	await page.getByRole('link', { name: /24 November 2025/ }).click();
	await soon(() => page.locator('.record-sheet .eyebrow').innerText()).toBe('As it was on 24 November 2025');
	await page.goBack();
	await soon(() => page.getByLabel('Because …').count()).toBe(1);
	await page.goForward();
	await soon(() => page.locator('.record-sheet .eyebrow').innerText()).toBe('As it was on 24 November 2025');
});

test('what is being written survives a reload, another page and the way back', async () => {
	const page = await record('A badge');
	await page.getByLabel('Because …').fill('Half a sentence');
	await page.reload();
	await soon(() => page.getByLabel('Because …').inputValue()).toBe('Half a sentence');
	await page.getByLabel('Because …').fill('A whole sentence');
	await page.goto(site.address('/fit/'));
	await page.goBack();
	await soon(() => page.getByLabel('Because …').inputValue()).toBe('A whole sentence');
});

test('editing the open assessment does not change a kept decision', async () => {
	const page = await record('A badge');
	await button(page, 'Keep this decision').click();
	await page.waitForURL(/#\d/);
	const before = (await readLibrary(page)).records;
	const sheet = await page.getByRole('article').innerText();
	const other = await page.context().newPage();
	await site.visit(other, '/fit/');
	await answer(other, 'issuer-known', 'named');
	await soon(() => page.getByText('The answers in your open assessment have changed').count()).toBe(1);
	expect(await page.getByRole('article').innerText()).toBe(sheet);
	expect((await readLibrary(page)).records).toEqual(before);
});

describe('a decision as a file', () => {
	const KEPT = library([], { '2025-11-24-1': { lookBack: '2031-05-24', because: '# <b>Mine</b>' } });

	test('of JSON opens again on another device, and twice there is nothing new', async () => {
		const page = await record(null, KEPT, '#2025-11-24-1');
		const file = await savedBy(page, () => button(page, 'Save to open elsewhere (JSON)').click());
		expect(file.name).toBe('decision-2025-11-24-decided.json');
		const other = await site.openElsewhere('/fit/record/');
		await openFile(other, file.name, file.text);
		await other.waitForURL(/#2025-11-24-1$/);
		await soon(() => other.getByRole('article').count()).toBe(1);
		expect((await readLibrary(other)).records).toMatchObject((await readLibrary(page)).records);
		await openFile(other, file.name, file.text);
		await soon(() => other.locator('#said').innerText()).toMatch(/^Nothing was added\. 1 was here already\.$/);
		expect((await readLibrary(other)).records).toHaveLength(1);
	});

	test('of Markdown has what was typed as it was typed', async () => {
		const page = await record(null, KEPT, '#2025-11-24-1');
		const { name, text } = await savedBy(page, () => button(page, 'Save as text (Markdown)').click());
		expect(name).toMatch(/\.md$/);
		expect(text).toContain('# Decision: Decided');
		expect(text).toContain('\\# \\<b\\>Mine\\</b\\>');
		expect(text).toContain(site.address('/fit/record/'));
	});

	test('for a calendar has the day and the address of the decision', async () => {
		const page = await record(null, KEPT, '#2025-11-24-1');
		const { name, text } = await savedBy(page, () => button(page, 'Save the day for your calendar').click());
		expect(name).toMatch(/\.ics$/);
		expect(text).toContain('DTSTART;VALUE=DATE:20310524\r\n');
		expect(text.replaceAll('\r\n ', '')).toContain(`URL:${site.address('/fit/record/')}#2025-11-24-1\r\n`);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	test.each([
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe])],
		['a page', '<script>document.title = "hostile"</script>'],
		['JSON of something else', '{"records":[{"id":"2026-01-01-1"}]}'],
		['a file of nine million characters', `{"records":[${'0,'.repeat(4_500_000)}0]}`],
	])('that is %s is refused with a sentence, and nothing is lost', async (_, text) => {
		const page = await record('A badge', KEPT);
		const errors = collectErrors(page);
		await openFile(page, 'x.json', text);
		await soon(() => page.locator('#said').innerText()).toMatch(/^“x\.json” .+ Nothing was added\.$/);
		expect((await readLibrary(page)).records).toHaveLength(1);
		expect(await page.title()).not.toBe('hostile');
		expect(errors).toEqual([]);
	});
});

describe('on the day of looking back', () => {
	const DUE = library([], { '2025-11-24-1': { lookBack: '2026-01-01' } });

	test('the pages of the fit check say so in one line, which leads to the decision', async () => {
		const page = await record('A badge', DUE);
		for (const path of ['/fit/', '/fit/saved/', '/compare/']) {
			await site.visit(page, path);
			expect(await page.locator('.review-due').innerText()).toBe('You wanted to look back on your decision about Decided: do it now.');
		}
		await page.locator('.review-due a').click();
		await page.waitForURL(/\/fit\/record\/#2025-11-24-1$/);
		await soon(() => page.getByText('What happened?').count()).toBe(1);
	});

	test('the record asks, keeps the answer with the decision, and no page asks again', async () => {
		const page = await record('A badge', DUE);
		await page.getByLabel('I finished it').check();
		await page.getByLabel('No, I would decide differently').check();
		await page.getByLabel(/What do you know now/).fill('Nobody looked at it.');
		await button(page, 'Keep this with the decision').click();
		await soon(async () => (await readLibrary(page)).records[0].outcome).toMatchObject({
			progress: 'finished',
			hindsight: 'not-again',
			note: 'Nobody looked at it.',
		});
		await site.visit(page, '/fit/');
		expect(await page.locator('.review-due').isVisible()).toBe(false);
	});
});

describe('where storage is', () => {
	test('blocked, the page says so', async () => {
		const page = await site.openElsewhere('/search/', { before: BLOCKED });
		const errors = collectErrors(page);
		await site.visit(page, `/fit/record/#v=${MODEL_VERSION}&goal=change-career&name=Linked`);
		await soon(() => page.getByRole('article').count()).toBe(1);
		expect(await page.locator('.notices__one').first().innerText()).toMatch(/does not let this site keep anything/);
		await button(page, 'Keep this decision').click();
		await soon(() => page.getByText(/^As it was on/).count()).toBe(1);
		expect((await savedBy(page, () => button(page, 'Save to open elsewhere (JSON)').click())).text).toContain('Linked');
		expect(errors).toEqual([]);
	});

	test('full, the decision stays in the page, which says so', async () => {
		const page = await site.openElsewhere('/search/', { acceptDownloads: true });
		await stock(page, 'A badge');
		await page.evaluate(FILL);
		await site.visit(page, '/fit/record/');
		await button(page, 'Keep this decision').click();
		await soon(() => page.getByText(/^As it was on/).count()).toBe(1);
		expect(await page.locator('.notices__one').first().innerText()).toMatch(/no room left/);
		expect((await readLibrary(page)).records).toEqual([]);
		expect((await savedBy(page, () => button(page, 'Save to open elsewhere (JSON)').click())).text).toContain('A badge');
	});
});

test('two tabs keep a decision each, and neither is lost', async () => {
	const page = await record('A badge');
	const other = await page.context().newPage();
	await site.visit(other, '/fit/record/');
	await button(page, 'Keep this decision').click();
	await page.waitForURL(/#\d/);
	await button(other, 'Keep this decision').click();
	await other.waitForURL(/#\d/);
	const ids = (await readLibrary(page)).records.map(({ id }: { id: string }) => id.slice(-2));
	expect(ids).toEqual(['-1', '-2']);
	await soon(() => page.locator('.keeping__name').count()).toBe(2);
});

test('opening a decision’s answers sets the open ones aside', async () => {
	const page = await record('Open now', library([], { '2025-11-24-1': {} }), '#2025-11-24-1');
	await button(page, 'Open these answers in the fit check').click();
	await page.waitForURL('**/fit/');
	expect(await readOpen(page)).toBe('Decided');
	expect((await readLibrary(page)).names).toEqual(['Open now']);
});

/** What is written and what is due is in use, as gates look at every instrument. */
const STATES = [
	['kept', null, library([], { '2025-11-24-1': { v: '0', because: 'x'.repeat(400) } }), '#2025-11-24-1'],
	['damaged', 'A badge', '{"records":[4]}', ''],
] as const;

describe.each(STATES)('with a decision that is %s', (_, open, kept, hash) => {
	test('nothing sticks out of a narrow window, and a finger hits everything', async () => {
		const page = await record(open, kept, hash, { viewport: NARROW });
		expect(await findSideways(page)).toEqual([]);
		expect(await findSmallTargets(page)).toEqual([]);
	});

	test('no rule of accessibility is broken, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await record(open, kept, hash, { colorScheme });
			expect((await checkRules(page)).broken).toEqual([]);
		}
	});

	test('the Tab key stops at everything, once, in order', async () => {
		const page = await record(open, kept, hash);
		await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
		expect(await listStops(page)).toBeGreaterThan(8);
		expect(await walkByKeyboard(page)).toEqual([]);
	});
});

describe('on paper', () => {
	/** Sheets of A4 that a page takes. */
	async function countSheets(page: Page): Promise<number> {
		await page.emulateMedia({ media: 'print' });
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
		return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
	}

	test('a decision takes one sheet, without what only a screen can use', async () => {
		const page = await record('A badge');
		await page.getByLabel('Because …').fill(`${'A reason in a sentence of some length. '.repeat(6)}\n\nAnother.`);
		await page.getByLabel('I will think again if …').fill('Nobody answers.\nThey ask for a higher level.');
		await button(page, 'In a year').click();
		await button(page, 'Keep this decision').click();
		await page.waitForURL(/#\d/);
		await page.evaluate(WITH_FACES);
		expect(await countSheets(page)).toBe(1);
		expect(
			await page
				.locator('button:visible, input:visible, .decision-nav:visible, .keeping__list:visible, .kept-now:visible, .site-footer:visible')
				.count(),
		).toBe(0);
		expect(await page.locator('.record-sheet__factors li:visible').count()).toBeGreaterThan(20);
	});

	test('one with reasons at length takes a second sheet, which holds more than what stands at the foot of the site', async () => {
		const page = await record('A badge');
		await page.getByLabel('Because …').fill('A reason in a sentence of some length. '.repeat(60));
		await button(page, 'Keep this decision').click();
		await page.waitForURL(/#\d/);
		await page.evaluate(WITH_FACES);
		expect(await countSheets(page)).toBe(2);
		expect(await page.locator('.site-footer:visible').count()).toBe(0);
	});

	test('the blank one takes one or two sheets, without script', async () => {
		const page = await site.openElsewhere('/favicon.svg', { javaScriptEnabled: false });
		await page.goto(site.address('/fit/record/'));
		expect(await page.locator('.blank-record td:visible').count()).toBeGreaterThan(20);
		expect(await page.locator('button:not([popovertarget]):visible, .with-script:visible').count()).toBe(0);
		const sheets = await countSheets(page);
		expect(sheets).toBeGreaterThanOrEqual(1);
		expect(sheets).toBeLessThanOrEqual(2);
	});
});

test.each([1280, 390])('what the device keeps does not push the page about while it loads (%i px)', async (width) => {
	const page = await site.openElsewhere('/search/', { viewport: { width, height: 844 }, before: WATCH_SHIFTS });
	await stock(page, 'A badge', library([], { '2025-11-24-1': { lookBack: '2026-01-01' } }));
	await site.visit(page, '/fit/record/');
	await soon(() => page.getByText('One moment.').count()).toBe(0);
	expect(await page.locator('.keeping__name').count()).toBeGreaterThan(0);
	expect(await page.evaluate('shift')).toBeLessThan(0.02);
});
