// Walks by ear: what a screen reader says on the way through the site, in the order in which it is heard.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, FIRST_FIVE } from './fit-page.ts';
import { speech } from './gates.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { listenTo, readAloud } from './screen-reader.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

/** The phrases among those heard that fit the patterns, each after the one before. Fails with what was heard where one is missing. */
function expectInOrder(heard: readonly string[], ...patterns: readonly (string | RegExp)[]): void {
	let from = 0;
	for (const pattern of patterns) {
		const found = heard.findIndex(
			(phrase, index) => index >= from && (typeof pattern === 'string' ? phrase === pattern : pattern.test(phrase)),
		);
		if (found < 0)
			expect.fail(`“${pattern}” is not heard after “${heard[from - 1] ?? 'the start'}”, but:\n${heard.slice(from).join('\n')}`);
		from = found + 1;
	}
}

const text = (page: Page, selector: string) =>
	page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).textContent.replace(/\\s+/g, ' ').trim()`);

describe('every kind of page says where its parts begin, one heading of level 1, and what its instrument shows, on', () => {
	test.each(PAGE_KINDS)('$path', async (subject) => {
		expect(await speech(site, subject)).toEqual([]);
	});
});

describe('on the way in', () => {
	test('the front page says its question, then the field that leads to the fit check, before any link', async () => {
		const page = await site.open('/');
		const heard = await readAloud(page, 'main');
		const title = await text(page, 'h1');
		expectInOrder(heard, `heading, ${title}, level 1`, /^textbox, ./, `button, ${await text(page, '.name-field button')}`, /^link, /);
		const [first] = heard.filter((phrase) => /^(link|button|textbox), /.test(phrase));
		expect(first).toMatch(/^textbox, /);
	});

	test('a sample result on the front page says its range in words', async () => {
		const heard = await readAloud(await site.open('/'), 'main');
		expectInOrder(heard, /^image, .*\d+ to \d+.*acceptable/);
	});

	test('the page that one is on is said in the navigation', async () => {
		expectInOrder(await readAloud(await site.open('/fit/'), 'header'), /^link, .+, current page$/);
		expectInOrder(await readAloud(await site.open('/start-here/names/')), /^link, .+, current page$/);
	});
});

describe('on a guide page', () => {
	const PAGE = '/value-factors/issuer-reputation/';

	test('headings are said with their levels, and each section’s link to itself has the section’s name', async () => {
		const page = await site.open(PAGE);
		const heard = await readAloud(page, '.prose');
		const headings = await page.evaluate<string[]>(
			'[...document.querySelectorAll(".prose h2")].map((heading) => heading.firstChild.textContent.trim())',
		);
		expect(headings.length).toBeGreaterThan(2);
		expectInOrder(heard, ...headings.map((heading) => new RegExp(`^heading, ${RegExp.escape(heading)}.*, level 2$`)));
	});

	test('a citation says what it leads to, and leads there and back', async () => {
		const page = await site.open(PAGE);
		const selector = '.prose [role="doc-noteref"], .prose a[href^="#source"], .prose a[href^="#ref"]';
		const citation = page.locator(selector).first();
		const name = (await citation.getAttribute('aria-label')) ?? (await text(page, selector));
		expectInOrder(await readAloud(page, '.prose'), new RegExp(`^.*, ${RegExp.escape(name)}`));
		await citation.focus();
		await page.keyboard.press('Enter');
		await soon(() => page.evaluate('document.querySelector(":target") !== null')).toBe(true);
		// The way back to the sentence has the focus, then comes the source itself.
		expectInOrder(await readAloud(page, 'li:has(:target)'), /^link, Back to the text/, /^link, ./);
		await soon(() => page.evaluate('document.querySelector(":target") === document.activeElement')).toBe(true);
		await page.keyboard.press('Enter');
		await soon(() => page.evaluate('document.querySelector(":target")?.closest(".prose") !== null')).toBe(true);
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.querySelector("main").contains(document.activeElement)')).toBe(true);
	});

	test('a table says its columns and rows, and that it can be scrolled', async () => {
		const page = await site.open('/start-here/names/', { viewport: { width: 390, height: 800 } });
		const heard = await readAloud(page, '.prose');
		expectInOrder(heard, /^(region|group), ./, /^table/, /^columnheader, ./, /^(rowheader|cell), ./);
		expectInOrder(heard, /^checkbox, .+, checked$/);
	});
});

/** How many pages a search has found. */
const FOUND = /^polite: \d+ results? for “refund”$/m;
const FOUND_OF_KIND = /^polite: \d+ results? for “refund”, only from .+$/m;

describe('in search', () => {
	test('the dialog says its name and its field, announces what was found, and leads to a result', async () => {
		const page = await site.open('/');
		const opening = await listenTo(
			page,
			async () => {
				await page.locator('[data-search-open]').focus();
				await page.keyboard.press('Enter');
			},
			/^textbox, ./m,
		);
		expectInOrder(opening, /^link, Search/, /^textbox, ./);
		const name = await page.evaluate<string>('document.querySelector("dialog").ariaLabel');
		const found = await listenTo(
			page,
			async () => {
				await page.keyboard.type('refund');
				await page.locator('[data-shows]').first().waitFor();
			},
			FOUND,
			'dialog',
		);
		expectInOrder(found, FOUND);
		const whole = await readAloud(page, 'dialog');
		expectInOrder(whole, `dialog, ${name}`, /^textbox, .+, refund/, /^listitem, .*position 1, set size/, /^link, ./);
		await page.locator('#search-query').focus();
		const moved = await listenTo(page, () => page.keyboard.press('ArrowDown'), /^link, ./m, 'dialog');
		expectInOrder(moved, `link, ${await text(page, '.search__title')}`);
	});

	test('words that nothing matches are announced', async () => {
		const page = await site.open('/search/');
		const nothing = /^polite: 0 results for “qqqqzzzz”$/m;
		expectInOrder(await listenTo(page, () => page.locator('#search-query').fill('qqqqzzzz'), nothing), nothing);
	});

	test('another kind of page is picked in a named list, and the new number is announced', async () => {
		const page = await site.open('/search/?q=refund');
		await page.locator('.search__kind select').waitFor();
		const heard = await listenTo(
			page,
			async () => {
				await page.locator('.search__kind select').focus();
				await page.keyboard.press('ArrowDown');
				await soon(async () => new Set(await page.locator('.search__of').allInnerTexts()).size).toBe(1);
			},
			FOUND_OF_KIND,
		);
		expectInOrder(heard, /^combobox, Kind/, FOUND_OF_KIND);
	});
});

/** A result with its range. */
const RANGE = /^polite: .*\d+ to \d+/m;
/** Phrases that announce, without the word that says how. */
const announced = (heard: readonly string[]) => heard.flatMap((phrase) => /^polite: (.+)$/.exec(phrase)?.[1] ?? []);

describe('in the fit check', () => {
	test('a question says itself, its answers with their place, and which is chosen', async () => {
		const page = await site.open('/fit/#goal=change-career');
		await page.locator('.result').waitFor();
		const label = await page.evaluate<string>(
			'document.querySelector("input[name=goal][value=change-career]").labels[0].textContent.trim()',
		);
		const size = await page.locator('input[name="goal"]').count();
		expectInOrder(
			await readAloud(page, 'form'),
			/^group, ./,
			new RegExp(`^radio, ${RegExp.escape(label)}, checked, position \\d, set size ${size}$`),
		);
		expectInOrder(await readAloud(page, 'form'), /^radio, .+, not checked, position 1, set size \d$/);
	});

	test('a goal that is chosen is said as checked, and the result is announced with its range', async () => {
		const page = await site.open(`/fit/#${FIRST_FIVE}`);
		const heard = await listenTo(page, () => answer(page, 'goal', 'explore-a-field'), RANGE);
		expectInOrder(heard, /^radio, ./);
		expectInOrder(announced(heard), /\d+ to \d+/);
	});

	test('an answer that changes the result is announced, with other words than before', async () => {
		const page = await site.open(`/fit/#${FIRST_FIVE}`);
		const before = announced(await listenTo(page, () => answer(page, 'goal', 'fill-a-skill-gap'), RANGE)).at(-1);
		const after = announced(await listenTo(page, () => answer(page, 'match-outcomes', 'none-stated'), RANGE)).at(-1);
		expect(after).toMatch(/\d+ to \d+/);
		expect(after).not.toBe(before);
	});

	test('what rules it out is announced', async () => {
		const page = await site.open('/fit/#goal=change-career');
		await page.locator('.result').waitFor();
		const heard = await listenTo(page, () => answer(page, 'required-credential', 'another-required'), /^polite: .*rules it out/im);
		expect(announced(heard).join()).toMatch(/rules it out/i);
	});

	test('a number that cannot be read makes its field say that it is wrong, and why', async () => {
		const page = await site.open('/fit/');
		await page.locator('#time-fits-hours').fill('about forty');
		await page.locator('[aria-invalid="true"]').waitFor();
		const error = await text(page, '#time-fits-hours-error');
		const heard = await readAloud(page, '#question-time-fits');
		expectInOrder(heard, new RegExp(`^textbox, .+, about forty, ${RegExp.escape(error)}, invalid`));
	});
});

describe('the result is heard in the order in which it counts:', () => {
	const RESULT = `/fit/#goal=change-career&name=Bookkeeping&issuer-known=3-of-12&required-credential=another-required&${FIRST_FIVE}`;

	test('what it is about, the reason, what would lift it, range, what is open, and what speaks for it', async () => {
		const page = await site.open(RESULT);
		await page.locator('.result .ladder').waitFor({ state: 'attached' });
		await page.evaluate('for (const fold of document.querySelectorAll(".result details")) fold.open = true');
		const heard = await readAloud(page, '#result');
		const words = async (selector: string) => new RegExp(RegExp.escape(await text(page, selector)));
		expectInOrder(
			heard,
			/^region, ./,
			/Bookkeeping/,
			await words('.result__headline'),
			/^link, ./,
			/^image, .*\d+ to \d+.*acceptable/,
			/^heading, .+, level 3$/,
			/^listitem, /,
			/^table/,
		);
	});

	test('contributions say their factor as the head of the row', async () => {
		const page = await site.open(RESULT);
		await page.locator('.result .ladder').waitFor({ state: 'attached' });
		await page.evaluate('for (const fold of document.querySelectorAll(".result details")) fold.open = true');
		expectInOrder(await readAloud(page, '#result'), /^table/, /^rowheader, ./, /^cell/);
	});
});
