// Results that travel as links, with whatever somebody made of the link on the way.
import { describe, expect, test } from 'vitest';
import type { Conclusion } from '../../src/model/verdict/conclusion.ts';
import { toldVerdict } from '../../src/model/verdict/verdict.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { STANDING_NAMES } from '../../src/words/state-words.ts';
import { VERDICT_NAMES } from '../../src/words/words.ts';
import { readCollection } from '../support/content.ts';
import { answer, collectErrors, readResult, readStore, standsAt } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

describe('a copied link', () => {
	const COPY = 'Copy a link to this result';

	test('opens elsewhere with the same answers, verdict and range', async () => {
		const mine = await site.openElsewhere('/fit/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await answer(mine, 'goal', 'signal-currency');
		await mine.locator('#credential-name').fill('Čeština & “C#” 100 %');
		await answer(mine, 'assessment-form', 'judged-work');
		await answer(mine, 'stacks', 'does-not-apply');
		await answer(mine, 'checkable', 'name-only');
		await mine.locator('#match-demand-found').fill('4');
		await mine.locator('#match-demand-read').fill('12');
		for (const [field, number] of [
			['hours', '37.5'],
			['pace', '4'],
			['weeks', '20'],
		] as const)
			await mine.locator(`#time-fits-${field}`).fill(number);
		const result = await readResult(mine);
		await mine.getByRole('button', { name: COPY }).click();
		await soon(() => mine.locator('.fit-check__actions [role=status]').innerText()).not.toBe('');
		const link = await mine.evaluate<string>('navigator.clipboard.readText()');

		const theirs = await site.openElsewhere(link.slice(site.address('').length));
		expect(await readResult(theirs)).toEqual(result);
		expect(await theirs.locator('#credential-name').inputValue()).toBe('Čeština & “C#” 100 %');
		expect(await standsAt(theirs, 'stacks')).toBe('does-not-apply');
		expect(await theirs.locator('#match-demand-read').inputValue()).toBe('12');
		expect(await theirs.locator('#time-fits-hours').inputValue()).toBe('37.5');
		expect(await theirs.locator('.notices__one').count()).toBe(0);
	});

	test('is shown in a field where copying is blocked', async () => {
		const page = await site.openElsewhere('/fit/', {
			before: 'navigator.clipboard.writeText = () => Promise.reject(new Error("blocked"));',
		});
		await answer(page, 'goal', 'signal-currency');
		await page.getByRole('button', { name: COPY }).click();
		const field = page.getByRole('textbox', { name: 'Link to this result' });
		expect(await field.inputValue()).toBe(site.address(`/fit/#v=${MODEL_VERSION}&goal=signal-currency`));
	});
});

describe('a link opened where other answers are', () => {
	const LINK = '/fit/#v=1&goal=explore-a-field&issuer-known=named';

	async function openBesideOwn() {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await answer(page, 'issuer-known', 'unknown-to-them');
		const own = await readStore(page);
		await page.goto('about:blank');
		await site.visit(page, LINK);
		await soon(() => standsAt(page, 'issuer-known')).toBe('named');
		return { page, own };
	}

	test('shows its own and leaves the reader’s alone, whatever is changed', async () => {
		const { page, own } = await openBesideOwn();
		expect(await page.locator('.notices__one').first().innerText()).not.toBe('');
		await answer(page, 'validity', 'lasting');
		expect(await readStore(page)).toBe(own);
	});

	test('gives way to the reader’s own', async () => {
		const { page, own } = await openBesideOwn();
		await page.getByRole('button', { name: 'Show my own answers' }).click();
		await soon(() => standsAt(page, 'issuer-known')).toBe('unknown-to-them');
		expect(await standsAt(page, 'goal')).toBe('change-career');
		expect(await readStore(page)).toBe(own);
		expect(await page.locator('.notices__one').count()).toBe(0);
		expect(new URL(page.url()).hash).toBe('');
	});

	test('takes the place of the reader’s own when they say so, over a reload too', async () => {
		const { page } = await openBesideOwn();
		await page.getByRole('button', { name: 'Open these here, and save mine' }).click();
		await soon(() => page.locator('.notices__one').count()).toBe(0);
		await answer(page, 'validity', 'lasting');
		await page.reload();
		await soon(() => standsAt(page, 'issuer-known')).toBe('named');
		expect(await standsAt(page, 'goal')).toBe('explore-a-field');
		expect(await standsAt(page, 'validity')).toBe('lasting');
	});

	test('does not lose the focus when one of its buttons goes', async () => {
		for (const name of ['Show my own answers', 'Open these here, and save mine']) {
			const { page } = await openBesideOwn();
			await page.getByRole('button', { name }).focus();
			await page.keyboard.press('Enter');
			await soon(() => page.locator('.notices__one').count()).toBe(0);
			expect(await page.evaluate('document.activeElement !== document.body'), name).toBe(true);
		}
	});

	test('shows no notice where both are the same', async () => {
		const page = await site.open(LINK);
		await page.locator('.fit-check .result').waitFor();
		await page.goto('about:blank');
		await site.visit(page, LINK);
		await page.locator('.fit-check .result').waitFor();
		expect(await page.locator('.notices__one').count()).toBe(0);
	});
});

describe('a damaged link is read as far as it goes, and a sentence says what was left out:', () => {
	test.each([
		['an unknown key', 'goal=change-career&favourite-colour=blue'],
		['an unknown option', 'goal=change-career&issuer-known=by-the-stars'],
		['an unknown goal', 'goal=world-peace&issuer-known=named'],
		['broken percent-encoding', 'goal=change-career&name=%E0%A4%A'],
		['a repeated key', 'goal=change-career&issuer-known=named&issuer-known=unknown-to-them'],
		['numbers for a question without', 'goal=change-career&validity=hours:4'],
		['a script as a key', `goal=change-career&${encodeURIComponent('<script>alert(1)</script><img src=x onerror=alert(2)>')}=1`],
		['a script as an answer', `goal=change-career&issuer-known=${encodeURIComponent('"><script>alert(1)</script>')}`],
		['50,000 characters', `goal=change-career&name=${'x'.repeat(50_000)}`],
	])('%s', async (_, fragment) => {
		const page = await site.open('/search/');
		const errors = collectErrors(page);
		await site.visit(page, `/fit/#v=1&${fragment}`);
		await soon(() => page.locator('.notices__one li').count()).toBeGreaterThan(0);
		expect(await page.locator('.notices__one li').first().innerText()).not.toBe('');
		await answer(page, 'goal', 'explore-a-field');
		await page.locator('.fit-check .result').waitFor();
		expect(await page.locator('main script[src], main img').count()).toBe(0);
		expect(errors).toEqual([]);
	});

	test('an answer about time that is no longer one: with what to enter in its place, and what has changed', async () => {
		const page = await site.open('/fit/#v=1&goal=change-career&time-fits=does-not-apply&issuer-known=named');
		await soon(() => page.locator('.notices').innerText()).toContain('enter the weeks that you would give it');
		expect(await page.locator('.notices').innerText()).toMatch(/from version 1 of the method\. The answers are kept\./);
		expect(await standsAt(page, 'issuer-known')).toBe('named');
		expect(await standsAt(page, 'time-fits')).toBe('unknown');
	});

	test('a script as the name is shown as it is written', async () => {
		const page = await site.open('/search/');
		const errors = collectErrors(page);
		await site.visit(page, `/fit/#v=1&goal=change-career&name=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
		await page.locator('.fit-check .result').waitFor();
		expect(await page.locator('.result__based').innerText()).toContain('<img src=x onerror=alert(1)>');
		expect(errors).toEqual([]);
	});
});

describe('a worked example opens in the fit check with the verdict its page states:', () => {
	const examples = readCollection('examples').map(
		({ id, data }) => [id, data['expected'] as Conclusion & { readonly settled: boolean }] as const,
	);

	test('there are examples', () => {
		expect(examples.length).toBeGreaterThan(2);
	});

	test.each(examples)('%s', async (id, expected) => {
		const page = await site.open(`/examples/${id}/`);
		const stated = await page.locator('.example-card__said').innerText();
		const range = await page.locator('.example-card svg[role=img]').getAttribute('aria-label');
		await page.locator('.example-card a.button').click();
		await page.waitForURL('**/fit/**');
		const result = await readResult(page);
		expect(result).toEqual({ verdict: stated, range });
		const first =
			expected.standing === 'open-to-judgement'
				? VERDICT_NAMES[toldVerdict({ ...expected, isSettled: expected.settled })]
				: STANDING_NAMES[expected.standing];
		expect(result.verdict.toLowerCase()).toContain(first.toLowerCase());
		expect(await page.locator('.fit-check .result__lifts').count()).toBe(expected.standing === 'ruled-out' ? 1 : 0);
	});
});
