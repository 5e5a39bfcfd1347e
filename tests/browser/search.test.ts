// Search as a reader has it: what it finds, what it brings, and how it is used.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, askAll } from '../search/ask.ts';
import { QUERY_SETS, type QuerySet, readQueries, scoreOf } from '../search/queries.ts';
import { writeReport } from '../support/repository.ts';
import { soon, useBuiltSite } from './site.ts';

/** What each set has to reach. The queries of others are reported as they come out; their floor guards against a fall alone. */
const FLOORS: Readonly<Record<QuerySet, { readonly topThree: number; readonly meanReciprocalRank: number }>> = {
	given: { topThree: 0.96, meanReciprocalRank: 0.9 },
	own: { topThree: 0.9, meanReciprocalRank: 0.75 },
	others: { topThree: 0.8, meanReciprocalRank: 0.65 },
};
const PHONE = { width: 390, height: 844 };
/** What is left of a phone's page above its keyboard. */
const ABOVE_KEYBOARD = { width: 390, height: 460 };

const site = useBuiltSite();

const field = (page: Page) => page.locator('#search-query');
const titles = (page: Page) => page.locator('.search__title').allInnerTexts();
const isOpen = (page: Page) => page.evaluate('document.querySelector(".search-dialog")?.open ?? false');

async function openDialog(page: Page, query = ''): Promise<void> {
	await page.locator('[data-search-open]').click();
	await field(page).waitFor();
	if (query) await ask(page, query);
}

describe('search finds', () => {
	test.each(QUERY_SETS)('what people mean by the queries of the set "%s"', async (set) => {
		const page = await site.open('/search/');
		const tried = await askAll(page, readQueries(set));
		const score = scoreOf(tried);
		const lines = tried
			.filter(({ place }) => place === undefined || place > 3)
			.map(({ q, place, found }) => `${q}\t${place ?? '–'}\t${found.slice(0, 3).join(' ')}`);
		writeReport(`search-${set}.txt`, [`${score.topThree.toFixed(3)}\t${score.meanReciprocalRank.toFixed(3)}`, ...lines]);
		expect(score.topThree, lines.join('\n')).toBeGreaterThanOrEqual(FLOORS[set].topThree);
		expect(score.meanReciprocalRank).toBeGreaterThanOrEqual(FLOORS[set].meanReciprocalRank);
	});
});

describe('the dialog of search', () => {
	test('loads nothing before it is reached for', async () => {
		const page = await site.openElsewhere('/start-here/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.reload({ waitUntil: 'networkidle' });
		expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);
		await openDialog(page);
		// Whoever has opened it will type: the index and the words are there by then, and no text yet.
		for (const path of ['/search/start.json', '/search/words.json', '/pagefind/pagefind.js', '/pagefind/wasm.en.pagefind'])
			await soon(() => asked.includes(path)).toBe(true);
		expect(asked.filter((path) => path.startsWith('/search/texts/'))).toEqual([]);
	});

	test.each(['/', 'Control+k', 'Meta+k'])('opens by %s, and Escape closes it', async (key) => {
		const page = await site.open('/start-here/');
		await page.keyboard.press(key);
		await soon(() => isOpen(page)).toBe(true);
		await soon(() => page.evaluate('document.activeElement?.id')).toBe('search-query');
		await page.keyboard.press('Escape');
		await soon(() => isOpen(page)).toBe(false);
	});

	test('opens the first result by Enter, from the keyboard alone', async () => {
		const page = await site.open('/start-here/');
		await page.keyboard.press('/');
		await field(page).waitFor();
		await ask(page, 'refund');
		const first = await page.evaluate<string>("document.querySelector('.search__title').pathname");
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === first);
	});

	test('is there again, with its query, for somebody who comes back from a result', async () => {
		const page = await site.open('/about/');
		await openDialog(page, 'refund');
		await page.locator('.search__title').first().click();
		await page.waitForURL((url) => url.pathname !== '/about/');
		await page.goBack();
		await soon(() => isOpen(page)).toBe(true);
		await soon(() => field(page).inputValue()).toBe('refund');
		// Once it is closed a reload leaves it closed.
		await page.keyboard.press('Escape');
		await soon(() => isOpen(page)).toBe(false);
		await page.reload();
		expect(await isOpen(page)).toBe(false);
	});

	test('closes where a section of the page that one is on is chosen', async () => {
		const page = await site.open('/before-you-pay/refunds/');
		await openDialog(page, 'refund');
		await page.locator('.search__sections a[href*="/before-you-pay/refunds/#"]').first().click();
		await soon(() => isOpen(page)).toBe(false);
	});

	test('keeps the page behind where it is', async () => {
		const page = await site.open('/start-here/');
		await openDialog(page, 'certificate');
		await page.mouse.move(640, 400);
		await page.mouse.wheel(0, 4000);
		await page.waitForTimeout(300);
		expect(await page.evaluate('scrollY')).toBe(0);
	});

	test('has its field and its close button in view above a keyboard, and results below them', async () => {
		const page = await site.open('/start-here/', { viewport: PHONE });
		await openDialog(page, 'certificate');
		await page.setViewportSize(ABOVE_KEYBOARD);
		const inView = (selector: string) =>
			page.evaluate<boolean>(
				`(() => { const box = document.querySelector('${selector}').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()`,
			);
		await soon(() => inView('.search-dialog')).toBe(true);
		expect(await inView('.search__title')).toBe(true);
		await page.evaluate("document.querySelector('.search-dialog').scrollTop = 1e6");
		expect(await inView('#search-query')).toBe(true);
		expect(await inView('[data-search-close]')).toBe(true);
	});

	test('shows what was looked for on this device, and forgets it', async () => {
		const page = await site.openElsewhere('/about/');
		await openDialog(page, 'badge');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname !== '/about/');
		await openDialog(page);
		await page.locator('.search__common a', { hasText: /^badge$/ }).waitFor();
		await page.getByRole('button', { name: 'Forget these' }).click();
		await soon(() => page.locator('.search__common a', { hasText: /^badge$/ }).count()).toBe(0);
	});
});

describe('the search page', () => {
	test('has the query in its address and title, and the kind that was picked', async () => {
		const page = await site.open('/search/?q=credit');
		await soon(() => page.locator('.search__title').count()).toBeGreaterThan(3);
		await page.locator('.search__kind select').selectOption('Glossary');
		await soon(() =>
			page
				.locator('.search__of')
				.allInnerTexts()
				.then((kinds) => [...new Set(kinds)]),
		).toEqual(['Glossary']);
		expect(new URL(page.url()).search).toBe('?q=credit&kind=Glossary');
		expect(await page.title()).toContain('credit');
		await page.reload();
		await soon(() =>
			page
				.locator('.search__of')
				.allInnerTexts()
				.then((kinds) => [...new Set(kinds)]),
		).toEqual(['Glossary']);
	});

	test('lists every kind with an empty query', async () => {
		const page = await site.open('/search/');
		const kinds = await page.locator('.search__kind option').allInnerTexts();
		for (const kind of ['Claims', 'Questions', 'Glossary', 'Worked examples', 'Tools']) {
			expect(kinds.some((offered) => offered.startsWith(`${kind} (`))).toBe(true);
			await page.locator('.search__kind select').selectOption(kind);
			await soon(() => page.locator('.search__status').innerText()).toContain(kind);
			await soon(() => page.locator('.search__title').count()).toBeGreaterThan(5);
		}
	});

	test('marks on the page what was found there, and leaves the link plain', async () => {
		const page = await site.open('/search/');
		await ask(page, 'money back');
		const link = page.locator('.search__title').first();
		const path = await page.evaluate<string>("document.querySelector('.search__title').pathname");
		expect(await link.getAttribute('href')).not.toContain('text=');
		const asked = page.waitForRequest((request) => new URL(request.url()).pathname === path);
		await link.click();
		expect((await asked).url()).toContain(path);
		await page.waitForURL((url) => url.pathname === path);
		// The browser keeps the passage to itself: what is copied from the page has none.
		expect(await page.evaluate('location.href')).not.toContain('text=');
	});

	test('says what it corrected, and searches as typed', async () => {
		const page = await site.open('/search/');
		await ask(page, 'job guarentee');
		expect(await page.locator('.search__readings').innerText()).toContain('Showing guarantee for guarentee.');
		await page.getByRole('button', { name: 'Search for guarentee as typed' }).click();
		await soon(() => page.locator('.search__readings').innerText()).toBe('No page has “guarentee”.');
		expect((await titles(page)).length).toBeGreaterThan(0);
	});

	test('finds nothing for nonsense, and leads on', async () => {
		const page = await site.open('/search/');
		expect(await ask(page, 'asdfgh')).toEqual([]);
		expect(await page.locator('.search__nothing a').count()).toBe(3);
	});
});
