// What must work in every engine: one suite, run in Chromium, Firefox and WebKitGTK.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, type Engine, type EnginePage, isLeftOut, openEngine } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { soon } from './site.ts';

let server: StaticServer;

beforeAll(async () => {
	server = await serve(DIST);
});
afterAll(() => server.close());

describe.each(ENGINES)('in %s', (name) => {
	describe.skipIf(isLeftOut(name))('the site', () => {
		let engine: Engine;
		let page: EnginePage;

		beforeAll(async () => {
			engine = await openEngine(name, server.url.slice(0, -1));
		});
		afterAll(() => engine?.close());
		beforeEach(async () => {
			page = await engine.fresh();
		});

		test('shows the text of a guide page, without an error in a script', async () => {
			await page.goto('/start-here/names/');
			expect(await page.text('h1')).not.toBe('');
			expect((await page.text('main .prose')).length).toBeGreaterThan(2000);
			expect(await page.errors()).toEqual([]);
		});

		// Firefox remembers that a script did not arrive. The second of the two stands in a file beside other modules.
		test.each([
			['/fit/kit/#v=1&goal=change-career', /\/kit-view\./, '.kit-item__first'],
			['/tools/time/#hours=30-40&pace=6&start=2999-01-07', /\/time-view\./, '.plan-numbers'],
		])('loads at a second try what did not arrive: %s', async (path, file, shows) => {
			const before = server.requests.length;
			const release = server.hold(file);
			await page.goto(path);
			await soon(() => server.requests.slice(before).some((one) => file.test(one))).toBe(true);
			release(false);
			await soon(() => page.text('main [role="alert"] button')).toBe('Try again');
			await page.click('main [role="alert"] button');
			await soon(() => page.text(shows)).not.toBe('');
			expect(await page.text('main [role="alert"]')).toBe('');
		});

		test('has the guide’s navigation beside the text, where there is room', async () => {
			await page.goto('/start-here/names/');
			const shown =
				'[...document.querySelectorAll(".guide-nav a")].filter((link) => link.checkVisibility() && link.getBoundingClientRect().height > 20).length';
			expect(await page.evaluate(shown)).toBeGreaterThan(5);
		});

		test('turns answers into a verdict in the fit check, without an error in a script', async () => {
			await page.goto('/fit/');
			expect(await page.text('.result__headline')).toBe('');
			await page.click('.answer-row .fit-check__switch');
			await page.click('input[name="goal"][value="explore-a-field"]');
			await soon(() => page.text('.result__headline')).toContain('0 of 5');
			await page.type('#time-fits-hours', '40');
			await page.type('#time-fits-pace', '5');
			await page.type('#time-fits-weeks', '6');
			await soon(() => page.text('.result__headline')).toMatch(/^Ruled out as things stand: /);
			expect(await page.errors()).toEqual([]);
		});

		test('asks one question at a time, and each takes the focus', async () => {
			await page.goto('/fit/');
			const seen = '[...document.querySelectorAll("fieldset.question")].filter((field) => field.checkVisibility()).map(({ id }) => id)';
			await soon(() => page.evaluate(seen)).toEqual(['goal']);
			await page.click('#goal ~ .step__ways .button');
			await soon(() => page.evaluate(seen)).toEqual(['question-required-credential']);
			expect(await page.evaluate('document.activeElement.id')).toBe('question-required-credential');
			await page.click('#question-required-credential ~ .step__ways .button');
			await soon(() => page.evaluate(seen)).toEqual(['goal']);
		});

		test('keeps answers over a reload', async () => {
			await page.goto('/fit/');
			await page.click('.answer-row .fit-check__switch');
			await page.click('input[name="goal"][value="change-career"]');
			await page.click('input[name="issuer-known"][value="known-in-field"]');
			await page.type('#time-fits-hours', '40');
			await soon(() => page.text('.result__headline')).not.toBe('');
			await page.reload();
			await soon(() => page.evaluate('document.querySelector("input[name=goal]:checked")?.value')).toBe('change-career');
			expect(await page.evaluate('document.querySelector("input[name=issuer-known]:checked").value')).toBe('known-in-field');
			expect(await page.evaluate('document.querySelector("#time-fits-hours").value')).toBe('40');
		});

		test('shows what a link holds', async () => {
			await page.goto(
				'/fit/#v=1&goal=change-career&name=Caf%C3%A9%20101&issuer-known=3-of-12&stacks=does-not-apply&time-fits=hours:40,pace:5,weeks:6',
			);
			await soon(() => page.text('.result__headline')).toMatch(/^Ruled out as things stand: /);
			expect(await page.evaluate('document.querySelector("#credential-name").value')).toBe('Café 101');
			expect(
				await page.evaluate(
					'["#issuer-known-found", "#issuer-known-read", "#time-fits-weeks"].map((field) => document.querySelector(field).value)',
				),
			).toEqual(['3', '12', '6']);
			expect(await page.evaluate('document.querySelector("input[name=stacks]:checked").value')).toBe('does-not-apply');
		});

		test('finds the page on refunds by its word, and lets Escape close the search', async () => {
			await page.goto('/');
			await page.click('[data-search-open]');
			await page.type('#search-query', 'refund');
			await soon(() => page.evaluate('[...document.querySelectorAll(".search__title")].map((link) => link.pathname)')).toContain(
				'/before-you-pay/refunds/',
			);
			await page.press('Escape');
			await soon(() => page.evaluate('document.querySelector("dialog").open')).toBe(false);
			expect(await page.errors()).toEqual([]);
		});

		test('changes between light and dark at a button, and remembers', async () => {
			const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
			await page.goto('/');
			const light = await ground();
			await page.click('[data-theme-button]');
			await soon(ground).not.toBe(light);
			const dark = await ground();
			await page.goto('/start-here/');
			expect(await ground()).toBe(dark);
			await page.click('[data-theme-button]');
			await soon(ground).toBe(light);
		});

		test('narrows a comparison table to the columns that are picked', async () => {
			const shown = () =>
				page.evaluate('[...document.querySelectorAll("[data-comparison] thead th")].map((cell) => cell.checkVisibility())');
			await page.goto('/start-here/names/');
			await soon(shown).toEqual([true, true, true, true, true]);
			await page.click('[data-comparison-controls] fieldset label:nth-of-type(2) input');
			await soon(shown).toEqual([true, true, false, true, true]);
			expect(
				await page.evaluate(
					'[...document.querySelectorAll("[data-comparison] tbody tr td:nth-child(3)")].filter((cell) => cell.checkVisibility()).length',
				),
			).toBe(0);
		});
	});
});
