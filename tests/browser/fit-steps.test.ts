// One question at a time, and the result with the answers in a list: the same form, shown in two ways.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkRules } from './axe.ts';
import { answer, collectErrors, FIRST_FIVE, reachQuestions, readStore, standsAt } from './fit-page.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite({ asks: 'newcomer' });
const PHONE = { width: 390, height: 844 };
const ANSWERED = `/fit/#v=2&goal=change-career&name=Bookkeeping&${FIRST_FIVE}`;

/** Keeps a number and its unit on one line. */
const GLUE = '\u00a0';

/** Ids of the questions that can be seen. */
const seen = (page: Page): Promise<string[]> =>
	page.evaluate(
		"[...document.querySelectorAll('#answers fieldset.question')].filter((field) => field.checkVisibility()).map(({ id }) => id)",
	);
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');
const way = (page: Page, name: string) => page.locator('.step__ways a:visible', { hasText: name });
const order = (page: Page): Promise<string[]> =>
	page.evaluate("[...document.querySelectorAll('#answers fieldset.question')].map(({ id }) => id)");
const hash = (page: Page) => new URL(page.url()).hash;
/** Comes to an address anew, as from elsewhere. */
async function come(page: Page, path: string): Promise<void> {
	await page.goto('about:blank');
	await site.visit(page, path);
}

describe('who comes for the first time', () => {
	test('is asked for the credential and the goal, and nothing else', async () => {
		const page = await site.open('/fit/');
		expect(await seen(page)).toEqual(['goal']);
		expect(await page.locator('#credential-name').isVisible()).toBe(true);
		expect(await page.locator('#result').isVisible()).toBe(false);
	});

	test('goes from question to question, and each takes the focus, so that a screen reader reads it', async () => {
		const page = await site.open('/fit/');
		const [, first, second] = await order(page);
		await way(page, 'Next').click();
		await soon(() => seen(page)).toEqual([first]);
		await soon(() => focused(page)).toBe(first);
		await way(page, 'Skip').click();
		await soon(() => seen(page)).toEqual([second]);
		await soon(() => focused(page)).toBe(second);
	});

	test('goes back by the link and by the browser', async () => {
		const page = await site.open('/fit/');
		const [goal, first, second] = await order(page);
		await way(page, 'Next').click();
		await way(page, 'Skip').click();
		await soon(() => seen(page)).toEqual([second]);
		await page.goBack();
		await soon(() => seen(page)).toEqual([first]);
		await way(page, 'Back').click();
		await soon(() => seen(page)).toEqual([goal]);
	});

	test('skips every question and then stands before the result, with the answers in a list', async () => {
		const page = await site.open('/fit/');
		const errors = collectErrors(page);
		await answer(page, 'goal', 'change-career');
		for (const id of (await order(page)).slice(1)) {
			await soon(() => seen(page)).toEqual([id]);
			await page.locator('.step__ways a:visible').last().click();
		}
		await soon(() => page.locator('.fit-check .result').isVisible()).toBe(true);
		expect(hash(page)).toBe('#result');
		await soon(() => focused(page)).toBe('result');
		expect(await seen(page)).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('needs nothing but the keyboard, and is never led on by it', async () => {
		const page = await site.open('/fit/');
		await page.locator('#credential-name').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await soon(() => page.locator('input[name="goal"]:checked').count()).toBe(1);
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Next');
		await page.keyboard.press('Enter');
		await soon(async () => (await focused(page)).startsWith('question-')).toBe(true);
		const [first] = await seen(page);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await soon(() => way(page, 'Next').count()).toBe(1);
		// Longer than a tap waits.
		await page.waitForTimeout(600);
		expect(await seen(page)).toEqual([first]);
	});

	test('finds every step within a narrow window, and breaks no rule there', async () => {
		const page = await site.open('/fit/', { viewport: NARROW });
		for (const id of ['question-time-fits', 'question-issuer-known']) {
			await page.evaluate(`location.hash = '${id}'`);
			await soon(() => seen(page)).toEqual([id]);
			expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
			expect((await checkRules(page)).broken).toEqual([]);
		}
	});
});

describe('a press on an answer', () => {
	test('goes on to the next open question, says what was chosen, and Back leads to it again', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await soon(() => seen(page)).toEqual(['question-required-credential']);
		await answer(page, 'required-credential', 'not-required');
		await soon(() => seen(page)).not.toEqual(['question-required-credential']);
		await soon(() => page.locator('.fit-check > p[role=status]').textContent()).toContain('No, or I already hold it');
		await soon(async () => (await focused(page)) === (await seen(page))[0]).toBe(true);
		await way(page, 'Back').click();
		await soon(() => seen(page)).toEqual(['question-required-credential']);
		expect(await standsAt(page, 'required-credential')).toBe('not-required');
		expect(await way(page, 'Next').count()).toBe(1);
	});

	test('goes on at once where motion is unwelcome', async () => {
		const page = await site.open('/fit/', { reducedMotion: 'reduce' });
		await answer(page, 'goal', 'change-career');
		await soon(() => seen(page)).toEqual(['question-required-credential']);
	});

	test('leaves numbers to be entered, with a way on', async () => {
		const page = await site.open('/fit/#v=2&goal=change-career');
		await page.evaluate("location.hash = 'question-cost-fits'");
		await soon(() => seen(page)).toEqual(['question-cost-fits']);
		await page.locator('#cost-fits-price').fill('100');
		await page.locator('#cost-fits-budget').fill('200');
		await soon(() => way(page, 'Next').count()).toBe(1);
		expect(await seen(page)).toEqual(['question-cost-fits']);
	});
});

describe('the bar at the foot', () => {
	test('stands at one height on every question, holds its words on one line, and no footer stands below', async () => {
		const page = await site.open('/fit/', { viewport: PHONE });
		const tops = new Set<number>();
		for (const id of await order(page)) {
			await page.evaluate(`location.hash = '${id}'`);
			await soon(() => seen(page)).toEqual([id]);
			const bar = page.locator('.step__ways:visible');
			expect(await bar.count()).toBe(1);
			tops.add((await bar.boundingBox())?.y ?? 0);
			expect(await page.locator('.site-footer').isVisible()).toBe(false);
			for (const place of await bar.locator('.step__place').all()) expect((await place.boundingBox())?.height).toBeLessThan(30);
		}
		expect(tops.size).toBe(1);
	});

	test('gives no verdict and no range before five answers, and then what each answer did, with the range before it', async () => {
		const page = await site.open('/fit/', { viewport: PHONE });
		await answer(page, 'goal', 'change-career');
		const bar = page.locator('.fit-meter');
		await soon(() => bar.innerText()).toBe(`0${GLUE}of${GLUE}5 before a first range`);
		expect(await bar.locator('svg').count()).toBe(0);
		for (const [at, pair] of FIRST_FIVE.split('&').entries()) {
			const [question = '', option = ''] = pair.split('=');
			await page.evaluate(`location.hash = 'question-${question}'`);
			await soon(() => seen(page)).toEqual([`question-${question}`]);
			await answer(page, question, option);
			if (at < 4) await soon(() => bar.innerText()).toContain(`${at + 1}${GLUE}of`);
		}
		await soon(() => bar.innerText()).toMatch(/^\d+ to \d+\s+See result\s+Your first range$/);
		await page.evaluate("location.hash = 'question-issuer-known'");
		await soon(() => seen(page)).toEqual(['question-issuer-known']);
		await answer(page, 'issuer-known', 'named');
		await soon(() => bar.innerText()).toMatch(/Worst case up \d+/);
		expect(await bar.locator('.scale-bar__ghost').count()).toBe(1);
		await bar.getByRole('link', { name: 'See result' }).click();
		await soon(() => page.locator('#result .result').isVisible()).toBe(true);
		expect(await bar.count()).toBe(0);
	});

	test('covers no answer of any question', async () => {
		const page = await site.open('/fit/', { viewport: { width: 390, height: 664 } });
		for (const id of await order(page)) {
			await page.evaluate(`location.hash = '${id}'`);
			await soon(() => seen(page)).toEqual([id]);
			const last = page.locator(`#${id} .question__option`).last();
			await last.scrollIntoViewIfNeeded();
			await page.evaluate('scrollTo(0, document.body.scrollHeight)');
			const [option, bar] = [await last.boundingBox(), await page.locator('.step__ways:visible').boundingBox()];
			expect((option?.y ?? 0) + (option?.height ?? 0), id).toBeLessThanOrEqual(bar?.y ?? 0);
		}
	});
});

test('a first range takes five answers, and a result with twelve answers at most 20 taps from the front page', async () => {
	const page = await site.openElsewhere('/fit/', { asks: 'newcomer', viewport: PHONE, hasTouch: true });
	// On the front page: into the field, and on.
	let taps = 2;
	await site.visit(page, '/fit/#about:AWS%20Cloud%20Practitioner');
	const tap = async (target: ReturnType<Page['locator']>) => {
		const before = hash(page);
		await target.tap();
		taps++;
		await soon(() => hash(page)).not.toBe(before);
	};
	await tap(page.locator('.question__option', { hasText: 'Change career' }));
	let answers = 0;
	while (answers < 12) {
		const options = page.locator('.answer-row:has(:target) .question__option:visible');
		const isByNumbers = (await options.count()) < 3;
		await tap(isByNumbers ? way(page, 'Skip') : options.first());
		if (!isByNumbers) answers++;
		if (answers === 5 && !isByNumbers) await soon(() => page.locator('.fit-meter b').innerText()).toMatch(/^\d+ to \d+$/);
	}
	await tap(page.locator('.fit-meter a'));
	await page.locator('#result .next-step').waitFor();
	expect(taps).toBeLessThanOrEqual(20);
	expect(await page.evaluate('scrollY')).toBe(0);
	expect((await page.locator('#result .result__headline').boundingBox())?.y).toBeLessThan(PHONE.height / 2);
});

describe('the order of the questions', () => {
	test('begins with what could rule it out, the law’s demand first', async () => {
		const page = await site.open('/fit/');
		expect((await order(page))[1]).toBe('question-required-credential');
		const checks = await page.evaluate<string[]>(
			"[...document.querySelectorAll('.answer-list__part--checks fieldset.question')].map(({ id }) => id)",
		);
		expect((await order(page)).slice(1, 1 + checks.length)).toEqual(checks);
		await answer(page, 'goal', 'change-career');
		await soon(() => page.locator('.answer-list__part--checks #question-match-demand').count()).toBe(1);
	});

	test('asks for a requirement what only it asks, and nothing of what makes no sense for it', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		expect(await order(page)).not.toContain('question-accepted-in-writing');
		await page.evaluate("location.hash = 'goal'");
		await answer(page, 'goal', 'required-or-renewing');
		await soon(() => order(page)).toContain('question-accepted-in-writing');
		expect(await order(page)).not.toContain('question-match-demand');
		expect(await page.locator('.answer-list__head').textContent()).toContain(`0 of ${(await order(page)).length - 1} answered`);
	});

	test('keeps what the address shows, though it moves when the answers of the device come in', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await come(page, '/fit/#question-match-demand');
		await soon(() => seen(page)).toEqual(['question-match-demand']);
		await soon(() => focused(page)).toBe('question-match-demand');
	});
});

describe('who comes back, follows a link or reloads', () => {
	test('sees the result first, with every answer in a line, and nothing moves on the way', async () => {
		const page = await site.open(ANSWERED, { viewport: PHONE });
		await page.addInitScript({
			content: `window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });`,
		});
		await come(page, '/fit/');
		await page.locator('#result .result').waitFor();
		expect((await page.locator('#result').boundingBox())?.y).toBeLessThan(PHONE.height / 2);
		expect(await seen(page)).toEqual([]);
		expect(await page.locator('.answer-row__line:visible').count()).toBeGreaterThan(15);
		expect(await page.evaluate<number>('window.shifts')).toBeLessThan(0.05);
	});

	test.each([
		['steps', [] as string[]],
		['page', ['question-issuer-known']],
	])('finds what was chosen about the questions remembered: %s', async (view, unfolded) => {
		const page = await site.open(ANSWERED);
		await page.evaluate(`localStorage.setItem('credential-fit:view', '${view}')`);
		await come(page, '/fit/');
		await page.locator('#result .result').waitFor();
		expect(await seen(page)).toEqual(expect.arrayContaining(unfolded));
		if (view === 'steps') expect(await seen(page)).toEqual([]);
		await page.evaluate("localStorage.removeItem('credential-fit:view')");
	});

	test('changes an answer where it stands: the focus stays, nothing jumps, and the line says what it did', async () => {
		const page = await site.open(ANSWERED, { viewport: PHONE });
		// What comes later above it is another test's.
		await page.locator('#result .next-step').waitFor();
		const line = page.locator('.answer-row__line', { hasText: 'Known to employers' });
		await line.click();
		const option = page.locator('input[name="issuer-known"][value="named"]');
		await option.scrollIntoViewIfNeeded();
		const before = await option.boundingBox();
		await option.check();
		await soon(() => page.locator('.answer-list__effect:not(:empty)').innerText()).toMatch(/case|change/i);
		// What is above may go on loading.
		await page.waitForTimeout(500);
		expect(Math.abs(((await option.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
		expect(await page.evaluate('document.activeElement.name')).toBe('issuer-known');
		expect(await line.innerText()).toContain('They name it');
	});

	test('leaves a row unfolded, and its options where they are, however late the rest of the page comes', async () => {
		const page = await site.open('/about/', { viewport: PHONE });
		const arrivals = ['read-link', 'result-view', 'Notices'].map((file) => {
			const gate = Promise.withResolvers<void>();
			return { ...gate, ready: page.route(`**/${file}.*.js`, (route) => gate.promise.then(() => route.continue())) };
		});
		await Promise.all(arrivals.map(({ ready }) => ready));
		// Not to be waited for as elsewhere: the answers are still to come.
		await page.goto(site.address(ANSWERED));
		await page.locator('astro-island[client="load"][ssr]').first().waitFor({ state: 'detached' });
		await page.locator('.answer-row__line', { hasText: 'Known to employers' }).click();
		const option = page.locator('input[name="issuer-known"][value="named"]');
		await option.scrollIntoViewIfNeeded();
		await option.check();
		const before = await option.boundingBox();
		for (const { resolve } of arrivals) {
			resolve();
			await page.waitForTimeout(300);
			expect(await option.isVisible()).toBe(true);
			expect(Math.abs(((await option.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
		}
		await page.locator('#result .result').waitFor();
		await page.unrouteAll();
		expect(await option.isChecked()).toBe(true);
	});

	test('unfolds an answer with the keyboard alone', async () => {
		const page = await site.open(ANSWERED);
		await page.locator('.answer-row__line', { hasText: 'Known to employers' }).focus();
		await page.keyboard.press('Enter');
		await soon(() => seen(page)).toEqual(['question-issuer-known']);
		await page.keyboard.press('Tab');
		expect(await page.evaluate("document.activeElement.closest('#question-issuer-known') !== null")).toBe(true);
	});

	test('goes on with the next open question', async () => {
		const page = await site.open(ANSWERED);
		await page.getByRole('link', { name: 'Go on with the next question' }).click();
		await soon(() => seen(page)).toEqual(['question-required-credential']);
	});

	test('keeps to the rules with rows folded and unfolded', async () => {
		const page = await site.open(ANSWERED, { viewport: NARROW });
		await page.locator('.answer-row__line', { hasText: 'Known to employers' }).click();
		await soon(() => seen(page)).toEqual(['question-issuer-known']);
		expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
		expect((await checkRules(page)).broken).toEqual([]);
	});
});

test('a link opened beside own answers is somebody’s result, named, and the own answers are not touched', async () => {
	const page = await site.open('/fit/#v=2&goal=explore-a-field&name=Mine');
	const own = await readStore(page);
	await come(page, ANSWERED);
	await soon(() => page.locator('.fit-check__whose').innerText()).toBe('Someone’s result for Bookkeeping');
	await page.locator('#result .result').waitFor();
	expect(await readStore(page)).toBe(own);
});

describe('the switch', () => {
	test('shows all questions, is remembered, and loses no answer', async () => {
		const page = await site.open('/fit/');
		await page.getByRole('button', { name: 'Show all questions on one page' }).click();
		await soon(async () => (await seen(page)).length).toBeGreaterThan(15);
		await answer(page, 'goal', 'change-career');
		await answer(page, 'issuer-known', 'named');
		await come(page, '/fit/');
		await page.locator('#result .result').waitFor();
		expect((await seen(page)).length).toBeGreaterThan(12);
		expect(await standsAt(page, 'goal')).toBe('change-career');
		await page.getByRole('button', { name: 'Show one question at a time' }).click();
		await soon(() => seen(page)).toEqual(['question-required-credential']);
		await come(page, '/fit/');
		await page.locator('#result .result').waitFor();
		expect(await seen(page)).toEqual([]);
	});
});

describe('a name in the address', () => {
	test('comes from the front page’s field, and no server gets to see it', async () => {
		const page = await site.open('/', { viewport: PHONE });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.getByLabel('Which one are you thinking about?').fill('50% “off” = #1 & more?');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/fit/');
		await soon(() => page.locator('#credential-name').inputValue()).toBe('50% “off” = #1 & more?');
		expect(asked.filter((url) => /50%|more/.test(url))).toEqual([]);
		await soon(() => seen(page)).toEqual(['goal']);
	});

	test('that was left empty leads to the fit check all the same', async () => {
		const page = await site.open('/');
		await page.getByRole('button', { name: 'Check it' }).click();
		await page.waitForURL('**/fit/');
	});

	test('is there when the page is, and goes with the answers that follow', async () => {
		const page = await site.open('/fit/#about:Some%20badge');
		expect(await page.locator('#credential-name').inputValue()).toBe('Some badge');
		expect(new URL(page.url()).hash).toBe('');
		await answer(page, 'goal', 'change-career');
		expect(JSON.parse((await readStore(page)) ?? '')).toMatchObject({ name: 'Some badge', goal: 'change-career' });
	});

	test('begins another assessment beside the one that is open', async () => {
		const page = await site.open(ANSWERED);
		await come(page, '/fit/#about:Some%20badge');
		await soon(() => seen(page)).toEqual(['goal']);
		await soon(async () => JSON.parse((await readStore(page)) ?? '').name).toBe('Some badge');
		expect(await page.evaluate("localStorage.getItem('credential-fit:library')")).toContain('Bookkeeping');
		expect(await page.locator('input[name="goal"]:checked').count()).toBe(0);
	});
});

describe('the foot of a factor’s page', () => {
	test('shows what the answers come to, asks for the goal there, and goes on in the fit check', async () => {
		const page = await site.open('/value-factors/issuer-reputation/', { viewport: PHONE });
		const errors = collectErrors(page);
		await reachQuestions(page);
		await answer(page, 'issuer-known', 'named');
		const part = page.locator('.factor-result');
		await page.getByRole('link', { name: 'See what it comes to' }).click();
		await part.locator('label', { hasText: 'Change career' }).click();
		await soon(() => part.innerText()).toContain(`1${GLUE}of${GLUE}5 before a first range`);
		expect(JSON.parse((await readStore(page)) ?? '')).toMatchObject({ goal: 'change-career', answers: { 'issuer-known': {} } });
		await part.getByRole('link', { name: 'Go on with the next question' }).click();
		await page.waitForURL('**/fit/#question-required-credential');
		await soon(() => seen(page)).toEqual(['question-required-credential']);
		expect(errors).toEqual([]);
	});

	test('shows the range once it is due, and it follows what is answered there', async () => {
		const page = await site.open(ANSWERED);
		await site.visit(page, '/value-factors/issuer-reputation/');
		await reachQuestions(page);
		await page.getByRole('link', { name: 'See what it comes to' }).click();
		const range = page.locator('.factor-result__range b');
		await soon(() => range.innerText()).toMatch(/^\d+ to \d+$/);
		const before = await range.innerText();
		await answer(page, 'issuer-known', 'unknown-to-them');
		await soon(() => range.innerText()).not.toBe(before);
		expect((await checkRules(page)).broken).toEqual([]);
	});

	test('says so where that does not load, and tries again', async () => {
		const page = await site.open('/value-factors/issuer-reputation/');
		await reachQuestions(page);
		let isOffline = true;
		await page.route('**/model.json', (route) => (isOffline ? route.abort() : route.continue()));
		await page.getByRole('link', { name: 'See what it comes to' }).click();
		const said = page.locator('.factor-questions [role="alert"]');
		await said.waitFor();
		isOffline = false;
		await said.getByRole('button').click();
		await page.locator('.factor-result .goal-chips').waitFor();
	});
});

test('who prints gets the result and the answers, whichever way the questions are shown', async () => {
	const page = await site.open('/fit/');
	await answer(page, 'goal', 'change-career');
	await page.locator('.fit-check .result').waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.fit-check .result').isVisible()).toBe(true);
	expect(await page.locator('.answer-row__line').first().isVisible()).toBe(true);
	expect(await seen(page)).toEqual([]);
	expect(await page.locator('.step__ways:visible').count()).toBe(0);
});

describe('where what works out the result does not load', () => {
	test('a sentence says so, the answers stay, and a second try works', async () => {
		const page = await site.open('/fit/');
		let isOffline = true;
		await page.route('**/result-view.*.js', (route) => (isOffline ? route.abort() : route.continue()));
		await answer(page, 'goal', 'change-career');
		await soon(() => seen(page)).toEqual(['question-required-credential']);
		await page.evaluate("location.hash = 'result'");
		const said = page.locator('#result [role="alert"]');
		await said.waitFor();
		expect(await standsAt(page, 'goal')).toBe('change-career');
		isOffline = false;
		await said.getByRole('button').click();
		await page.locator('.fit-check .result').waitFor();
	});
});
