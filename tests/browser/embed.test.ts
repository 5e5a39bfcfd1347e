// Parts of the guide in frames on somebody else's page: two sites, and the lines that the page about it prints.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serve } from '../support/server.ts';
import { isThere, startServer } from '../support/servers.ts';
import { FIRST_FIVE, readStore } from './fit-page.ts';
import { type Profile, soon, useBuiltSite, whenAlive } from './site.ts';

const BLOCKED =
	"Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Storage is forbidden.', 'SecurityError'); } });";
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const NAMES = ['names', 'claims', 'fit', 'sheet'];

// A real server where there is one, so that the headers are those that pages are sent with.
const site = useBuiltSite({}, [], undefined, (root) => (isThere('nginx') ? startServer('nginx', root) : serve(root)));
let folder: string;
let host: StaticServer;

/** Another site than the guide's, not just another port. */
const hostUrl = (path: string) => host.url.replace('127.0.0.1', 'localhost') + path;
const write = (name: string, lines: readonly string[]) =>
	writeFileSync(
		join(folder, name),
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Library</title><body><h1>Courses</h1>${lines.join('\n')}</body></html>`,
	);

beforeAll(async () => {
	const page = await site.open('/embed/');
	const lines = await page.evaluate<string[]>('[...document.querySelectorAll("main pre")].map(({ textContent }) => textContent.trim())');
	folder = mkdtempSync(join(tmpdir(), 'credential-fit-host-'));
	// A browser waits with frames far below the window; here all are to be looked at.
	const eager = lines.map((line) => line.replace('loading="lazy"', ''));
	write('index.html', eager);
	write(
		'plain.html',
		eager.filter((line) => line.startsWith('<iframe')),
	);
	write('as-printed.html', lines);
	host = await serve(folder);
});
afterAll(async () => {
	await host?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What a frame shows, once its islands are alive and the page around it has given it its height. */
async function settle(page: Page, place: Locator): Promise<Frame> {
	await place.scrollIntoViewIfNeeded();
	const frame = await (await place.elementHandle())?.contentFrame();
	if (!frame) throw new Error('A frame has nothing in it.');
	await frame.locator('h1').waitFor();
	await whenAlive(frame);
	// Only the script gives it another height than the line says.
	if ((await page.locator('script').count()) > 0) await soon(() => compareHeights(frame)).toBe('as high');
	return frame;
}

/** The part of a name in its frame. */
async function frameOf(page: Page, name: string): Promise<Frame> {
	// In their order: one above that grows pushes the next out of the window, and there a browser draws nothing, and a frame waits for ever.
	for (const place of await page.locator('iframe').all()) {
		const frame = await settle(page, place);
		if (frame.url().includes(`/embed/${name}/`)) return frame;
	}
	throw new Error(`There is no frame of ${name}.`);
}

/** Opens the host page in a profile of its own, and notes who is asked for something. */
async function openHost(path = '', profile: Profile = {}) {
	const page = await site.openElsewhere('/favicon.svg', profile);
	const elsewhere: string[] = [];
	const origins = [site.address('/'), hostUrl('')];
	page.on('request', (request) => {
		if (!/^(?:data|blob):/.test(request.url()) && !origins.some((origin) => request.url().startsWith(origin)))
			elsewhere.push(request.url());
	});
	await page.goto(hostUrl(path));
	return { page, elsewhere };
}

/** Leaves one question at a time. */
async function showAll(frame: Frame): Promise<void> {
	await frame.getByRole('button', { name: 'Show all questions on one page' }).filter({ visible: true }).click();
	await frame.locator('html[data-fit-view="form"]').waitFor();
}

/** A goal, and what makes a first range for it. */
const ANSWERS = [...new URLSearchParams(`goal=change-career&${FIRST_FIVE}`)];

/** Chooses a goal and answers what makes a first range, as somebody new to the guide. */
async function fillIn(frame: Frame): Promise<void> {
	await showAll(frame);
	for (const [question, option] of ANSWERS) await frame.locator(`input[name="${question}"][value="${option}"]`).dispatchEvent('click');
}

/** How far down its page a question is, once nothing moves any more. */
async function placeOf(page: Page, frame: Frame, question: string): Promise<number> {
	const top = () =>
		frame.evaluate<number>(`document.querySelector('fieldset:has([name="${question}"])').getBoundingClientRect().top + scrollY`);
	let before = Number.NaN;
	await soon(async () => {
		const now = [before, await top()] as const;
		[, before] = now;
		await page.waitForTimeout(200);
		return now[0] === now[1] && (await compareHeights(frame)) === 'as high';
	}).toBe(true);
	return before;
}

/** Whether the place of a frame is as high as what it shows, once the reader is there. */
async function compareHeights(frame: Frame): Promise<string> {
	// Frames above it that grow can push it far below the window, where it is told of nothing.
	await (await frame.frameElement()).scrollIntoViewIfNeeded();
	const shown = await frame.evaluate<number>('document.documentElement.getBoundingClientRect().height');
	const place = await heightOf(frame);
	return Math.abs(place - shown) <= 2 ? 'as high' : `${place} for ${shown}`;
}
const heightOf = async (frame: Frame) => (await (await frame.frameElement()).boundingBox())?.height ?? 0;
/** Questions without an answer whose options are there to choose from, in their order. */
const OPEN_QUESTIONS = "[...document.querySelectorAll('fieldset [type=radio][value=unknown]:checked')].map(({ name }) => name)";
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each([PHONE, DESK])('at $width px, on a page of another site,', (viewport) => {
	test('all parts show, each as high as its frame, without scrolling sideways and without anybody else', async () => {
		const { page, elsewhere } = await openHost('', { viewport });
		for (const name of NAMES) {
			const frame = await frameOf(page, name);
			expect(await frame.locator('h1').isVisible()).toBe(true);
			expect(await compareHeights(frame)).toBe('as high');
			expect(await frame.evaluate(SIDEWAYS)).toBe(0);
		}
		expect(await page.evaluate(SIDEWAYS)).toBe(0);
		expect(elsewhere).toEqual([]);
	});

	test('the fit check gives a verdict, and its frame grows and shrinks with it', async () => {
		const { page, elsewhere } = await openHost('', { viewport, asks: 'newcomer' });
		const frame = await frameOf(page, 'fit');
		const before = await heightOf(frame);
		await fillIn(frame);
		await soon(() => frame.locator('.result__verdict').innerText()).toMatch(/\w/);
		await soon(() => compareHeights(frame)).toBe('as high');
		const after = await heightOf(frame);
		expect(after).toBeGreaterThan(before);
		await frame.getByRole('button', { name: 'Start again' }).click();
		await frame.getByRole('button', { name: 'Delete all answers' }).click();
		await soon(() => heightOf(frame)).toBeLessThan(after);
		expect(elsewhere).toEqual([]);
	});

	test.each([
		['the frame grows with the first result', {}],
		['the browser keeps nothing', { before: BLOCKED }],
	])('the question that somebody answers stays in its place, while %s', async (_, profile) => {
		const { page } = await openHost('', { viewport, asks: 'newcomer', ...profile });
		const frame = await frameOf(page, 'fit');
		await showAll(frame);
		const moved: string[] = [];
		const answer = async (question: string, field: Locator) => {
			await field.focus();
			const before = await placeOf(page, frame, question);
			await field.dispatchEvent('click');
			await frame.locator('.what-next').waitFor();
			const by = (await placeOf(page, frame, question)) - before;
			if (Math.abs(by) > 1) moved.push(`${question} by ${by}`);
		};
		for (const [question, option] of ANSWERS) await answer(question, frame.locator(`input[name="${question}"][value="${option}"]`));
		// What an answer has done stands below its question, until another is given.
		const others = await frame.evaluate<string[]>(OPEN_QUESTIONS);
		expect(others.length).toBeGreaterThan(3);
		for (const question of others.slice(0, 4)) await answer(question, frame.locator(`input[name="${question}"]`).first());
		expect(moved).toEqual([]);
	});
});

describe('links lead', () => {
	/** The tab that a click opens. */
	const opened = async (page: Page, click: () => Promise<void>) => {
		const [tab] = await Promise.all([page.context().waitForEvent('page'), click()]);
		await tab.waitForLoadState();
		return tab;
	};

	test('out of the frame in a new tab, which knows nothing of the page around it', async () => {
		const { page } = await openHost();
		const frame = await frameOf(page, 'names');
		const tab = await opened(page, () => frame.locator('a[href="/glossary/"]').first().click());
		expect(tab.url()).toBe(site.address('/glossary/'));
		expect(await tab.evaluate('opener')).toBeNull();
		expect(page.url()).toBe(hostUrl(''));
	});

	test('from a result in a frame with its answers, which the site itself does not hold', async () => {
		const { page } = await openHost('', { asks: 'newcomer' });
		const frame = await frameOf(page, 'fit');
		await fillIn(frame);
		const ways = frame.locator('.what-next__way');
		await ways.first().waitFor();
		const leading = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#') ?? []));
		expect(leading.map(([path]) => path)).toEqual(['/fit/kit/', '/compare/', '/fit/record/', '/fit/sheet/change-career/']);
		for (const [, answers] of leading) expect(answers).toMatch(/^v=.*&goal=change-career.*&validity=lasting/);
		const tab = await opened(page, () => ways.nth(2).click());
		expect(tab.url()).toContain(`${site.address('/fit/record/')}#`);
	});

	test('from a result in a frame to a comparison with its answers', async () => {
		const { page } = await openHost('', { asks: 'newcomer' });
		const frame = await frameOf(page, 'fit');
		await fillIn(frame);
		const tab = await opened(page, () => frame.locator('.what-next__way[href^="/compare/"]').click());
		await tab.locator('.lead-sentence__says').waitFor();
		expect(new URL(tab.url()).hash).toBe('');
		expect(JSON.parse((await readStore(tab)) ?? '')).toMatchObject({ goal: 'change-career', answers: { validity: { option: 'lasting' } } });
	});

	test('from the sheets to that of a goal within the frame, and to the page proper at the end', async () => {
		const { page } = await openHost();
		const frame = await frameOf(page, 'sheet');
		await frame.locator('.sheet-goals a').first().click();
		await frame.locator('.sheet-breakers__one').first().waitFor();
		expect(new URL(frame.url()).pathname).toMatch(/^\/embed\/sheet\/[\w-]+\/$/);
		// The sheet of a goal is of another height, and what moves under a click is missed.
		await whenAlive(frame);
		await soon(() => compareHeights(frame)).toBe('as high');
		const tab = await opened(page, () => frame.locator('.embedded-end a').click());
		expect(new URL(tab.url()).pathname).toBe(new URL(frame.url()).pathname.replace('/embed/', '/fit/'));
	});
});

test('without the script around it a frame has a height of its own, and scrolls', async () => {
	const { page } = await openHost('plain.html');
	const frame = await frameOf(page, 'names');
	expect(await heightOf(frame)).toBe(640);
	expect(await frame.evaluate('document.documentElement.scrollHeight > innerHeight')).toBe(true);
});

test('as the lines are printed, the first frame loads and what is far below waits', async () => {
	const { page } = await openHost('as-printed.html');
	const frame = await frameOf(page, 'names');
	expect(await compareHeights(frame)).toBe('as high');
});

test('where a browser keeps nothing for a frame, the fit check works and says so', async () => {
	const { page } = await openHost('', { before: BLOCKED, asks: 'newcomer' });
	const frame = await frameOf(page, 'fit');
	await fillIn(frame);
	await soon(() => frame.locator('.result__verdict').innerText()).toMatch(/\w/);
	expect(await frame.locator('.notices').innerText()).toMatch(/\w/);
});

test.skipIf(!isThere('nginx'))('no other page of the guide can be framed', async () => {
	write('refused.html', [`<iframe src="${site.address('/fit/')}"></iframe>`]);
	const { page } = await openHost('refused.html');
	await soon(() =>
		page
			.frames()
			.map((frame) => frame.url())
			.join(),
	).toContain('chrome-error:');
});

describe('the page about it', () => {
	test('lets a line be copied whole, with the address of this copy of the site', async () => {
		const page = await site.openElsewhere('/embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.getByRole('button', { name: /^Copy.*The names$/ }).click();
		await page.locator('[data-copied]').first().waitFor();
		expect(await page.evaluate('navigator.clipboard.readText()')).toContain(`src="${site.address('/embed/names/')}"`);
	});

	test('says without script what address its lines lack', async () => {
		const page = await site.openElsewhere('/embed/', { javaScriptEnabled: false });
		expect(await page.locator('p.without-script').isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Copy' }).first().isVisible()).toBe(false);
	});
});
