// The fit check as a person uses it on one device.
import { describe, expect, test } from 'vitest';
import { VERDICT_NAMES } from '../../src/words/words.ts';
import { readCollection } from '../support/content.ts';
import { answer, collectErrors, FIRST_FIVE, reachQuestions, readResult, readStore, standsAt } from './fit-page.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();
/** Those that are asked whatever the goal. */
const QUESTIONS = readCollection('questions').flatMap(({ id, data }) => (data['onlyFor'] ? [] : [id]));

describe('at first', () => {
	test('every question stands at “I don’t know yet”, and no goal is chosen', async () => {
		const page = await site.open('/fit/');
		expect(QUESTIONS.length).toBeGreaterThan(10);
		const chosen = await page.evaluate(
			'Object.fromEntries([...document.querySelectorAll("input[type=radio]:checked")].map(({ name, value }) => [name, value]))',
		);
		expect(chosen).toEqual(Object.fromEntries(QUESTIONS.map((id) => [id, 'unknown'])));
	});

	test('answers alone give no result; a goal says what is missing, and five answers give a range', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'issuer-known', 'named');
		expect(await page.locator('#result').isVisible()).toBe(false);
		expect(await page.locator('.result').count()).toBe(0);
		await answer(page, 'goal', 'explore-a-field');
		expect(await page.locator('.result__headline').innerText()).toContain('1 of 5');
		expect(await page.locator('.result .scale').count()).toBe(0);
		for (const pair of FIRST_FIVE.split('&').slice(0, 4)) await answer(page, ...(pair.split('=') as [string, string]));
		expect((await readResult(page)).verdict).toContain(VERDICT_NAMES.open);
	});
});

describe('answering', () => {
	test('works with the keyboard alone, for every question', async () => {
		const page = await site.open('/fit/');
		const numbers: Readonly<Record<string, string>> = {
			'time-fits-hours': '40',
			'time-fits-pace': '5',
			'time-fits-weeks': '20',
			'cost-fits-price': '90',
			'cost-fits-budget': '200',
		};
		await page.locator('#credential-name').focus();
		await page.keyboard.type('Bookkeeping basics');
		for (let presses = 0; presses < 100; presses++) {
			await page.keyboard.press('Tab');
			const { id, name, type, isInForm } = await page.evaluate<{ id: string; name: string; type: string; isInForm: boolean }>(
				'(({ id, name, type, form }) => ({ id, name, type, isInForm: Boolean(form) || Boolean(document.activeElement.closest("form")) }))(document.activeElement)',
			);
			if (!isInForm) break;
			if (type === 'radio' && name === 'goal') await page.keyboard.press('Space');
			// From “I don’t know yet”, the last of the group, the arrow comes round to the first.
			else if (type === 'radio' && !(`${name}-hours` in numbers) && !(`${name}-price` in numbers)) await page.keyboard.press('ArrowDown');
			else if (numbers[id]) await page.keyboard.type(numbers[id]);
		}
		const stored = JSON.parse((await readStore(page)) ?? '{}');
		expect(stored.name).toBe('Bookkeeping basics');
		expect(Object.keys(stored.answers).sort()).toEqual([...QUESTIONS].sort());
		expect((await readResult(page)).verdict).not.toBe('');
	});

	test('changes the result at once and says so in a status that was there before', async () => {
		const page = await site.open(`/fit/#${FIRST_FIVE}`);
		await answer(page, 'goal', 'fill-a-skill-gap');
		await page.evaluate('window.statusBefore = document.querySelector(".fit-check > p[role=status]")');
		const before = await page.evaluate('window.statusBefore.textContent');
		const { range } = await readResult(page);
		await answer(page, 'match-outcomes', 'none-stated');
		expect((await readResult(page)).range).not.toBe(range);
		expect(await page.evaluate('window.statusBefore.isConnected')).toBe(true);
		expect(await page.evaluate('window.statusBefore.textContent')).not.toBe(before);
		expect(await page.evaluate('window.statusBefore.textContent')).toMatch(/^Outcomes match the adverts: .+ Best case down \d+/);
	});

	test('is taken back by “I don’t know yet”', async () => {
		const page = await site.open(`/fit/#${FIRST_FIVE}`);
		await answer(page, 'goal', 'fill-a-skill-gap');
		const { range } = await readResult(page);
		await answer(page, 'match-outcomes', 'none-stated');
		await answer(page, 'match-outcomes', 'unknown');
		expect((await readResult(page)).range).toBe(range);
	});

	test('with time that does not fit says what rules it out, with what would lift it, and leads to the question', async () => {
		const page = await site.open(`/fit/#${FIRST_FIVE}`);
		await answer(page, 'goal', 'explore-a-field');
		for (const [field, number] of [
			['hours', '40'],
			['pace', '5'],
			['weeks', '6'],
		] as const)
			await page.locator(`#time-fits-${field}`).fill(number);
		const box = page.locator('.fit-check .result__lifts');
		await box.waitFor();
		expect(await page.locator('.result__headline').innerText()).toMatch(/^Ruled out as things stand: /);
		await box.locator('a').first().click();
		expect(new URL(page.url()).hash).toBe('#question-time-fits');
		await page.locator('#time-fits-weeks').fill('20');
		await soon(() => box.count()).toBe(0);
	});

	test('with more found than read says so in the question, and goes on', async () => {
		const page = await site.open('/fit/');
		const errors = collectErrors(page);
		await answer(page, 'goal', 'explore-a-field');
		await page.locator('#issuer-known-found').fill('5');
		await page.locator('#issuer-known-read').fill('3');
		await soon(() => page.locator('#question-issuer-known .question__says').innerText()).not.toBe('');
		await page.locator('#issuer-known-read').fill('30');
		await soon(() => page.locator('#question-issuer-known .question__says').count()).toBe(0);
		await page.locator('.fit-check .result').waitFor();
		expect(errors).toEqual([]);
	});

	test('with words for a number ties the error to its field and keeps what was typed', async () => {
		const page = await site.open('/fit/');
		const field = page.locator('#time-fits-hours');
		await field.fill('about forty');
		await soon(() => field.getAttribute('aria-invalid')).toBe('true');
		const error = page.locator(`#${await field.getAttribute('aria-describedby')}`);
		expect(await error.isVisible()).toBe(true);
		expect(await error.innerText()).not.toBe('');
		expect(await field.inputValue()).toBe('about forty');
		await field.fill('7,5');
		await soon(() => field.getAttribute('aria-invalid')).toBe('false');
		expect(await error.count()).toBe(0);
		expect(JSON.parse((await readStore(page)) ?? '{}').answers['time-fits'].numbers).toEqual({ hours: 7.5 });
	});
});

describe('answers', () => {
	test('given at the foot of a factor’s page are there in the fit check, and the other way round', async () => {
		const page = await site.open('/value-factors/issuer-reputation/');
		await reachQuestions(page);
		await answer(page, 'issuer-known', 'known-brand');
		await site.visit(page, '/fit/');
		await soon(() => standsAt(page, 'issuer-known')).toBe('known-brand');
		await answer(page, 'goal', 'change-career');
		await answer(page, 'validity', 'lasting');
		await answer(page, 'issuer-known', 'named');
		await site.visit(page, '/value-factors/issuer-reputation/');
		await reachQuestions(page);
		await soon(() => standsAt(page, 'issuer-known')).toBe('named');
		await answer(page, 'issuer-known', 'unknown');
		await site.visit(page, '/fit/');
		await soon(() => standsAt(page, 'validity')).toBe('lasting');
		expect(await standsAt(page, 'goal')).toBe('change-career');
		expect(await standsAt(page, 'issuer-known')).toBe('unknown');
	});

	test.each(['/fit/', '/value-factors/issuer-reputation/'])('given in one tab come into another tab with %s', async (path) => {
		const first = await site.open('/fit/');
		const second = await first.context().newPage();
		await site.visit(second, path);
		if (path !== '/fit/') await reachQuestions(second);
		await answer(first, 'issuer-known', 'known-in-field');
		await soon(() => standsAt(second, 'issuer-known')).toBe('known-in-field');
		await answer(second, 'issuer-known', 'named');
		await soon(() => standsAt(first, 'issuer-known')).toBe('named');
	});

	test('stay when the reader goes on to another page and comes back', async () => {
		const page = await site.open(`/fit/#${FIRST_FIVE}`);
		await answer(page, 'goal', 'change-career');
		await answer(page, 'issuer-known', 'known-in-field');
		await page.locator('#cost-fits-price').fill('120');
		const { verdict, range } = await readResult(page);
		await site.visit(page, '/method/');
		await page.goBack();
		expect(await readResult(page)).toEqual({ verdict, range });
		expect(await page.locator('#cost-fits-price').inputValue()).toBe('120');
		await page.goForward();
		await page.goBack();
		await soon(() => standsAt(page, 'issuer-known')).toBe('known-in-field');
		expect(await readResult(page)).toEqual({ verdict, range });
	});

	test('stay when the reader follows links within the page', async () => {
		const page = await site.open('/fit/#goal=change-career&time-fits=hours:40,pace:5,weeks:6');
		await page.locator('.fit-check .result__lifts a').click();
		await page.goBack();
		await soon(() => standsAt(page, 'goal')).toBe('change-career');
		expect(await page.locator('#time-fits-weeks').inputValue()).toBe('6');
	});
});

describe('starting again', () => {
	test('asks first, and keeps everything on second thoughts', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		const stored = await readStore(page);
		await page.getByRole('button', { name: 'Start again' }).click();
		expect(await readStore(page)).toBe(stored);
		await page.getByRole('button', { name: 'Keep them' }).click();
		expect(await readStore(page)).toBe(stored);
		expect(await standsAt(page, 'goal')).toBe('change-career');
	});

	test('deletes everything once confirmed, from the device too', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		await page.locator('#credential-name').fill('Zumba');
		await answer(page, 'issuer-known', 'named');
		await page.locator('#time-fits-hours').fill('77');
		await page.getByRole('button', { name: 'Start again' }).click();
		await page.getByRole('button', { name: 'Delete all answers' }).click();
		expect(await readStore(page)).not.toMatch(/change-career|Zumba|named|77/);
		await site.visit(page, '/fit/');
		expect(await page.locator('.result').count()).toBe(0);
		expect(await page.locator('#credential-name').inputValue()).toBe('');
		expect(await standsAt(page, 'issuer-known')).toBe('unknown');
	});

	test('does not lose the focus on the way', async () => {
		const page = await site.open('/fit/');
		await answer(page, 'goal', 'change-career');
		const isThere = () => page.evaluate('document.activeElement.closest(".fit-check__actions") !== null');
		await page.getByRole('button', { name: 'Start again' }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Delete all answers' }).waitFor();
		expect(await isThere()).toBe(true);
		await page.getByRole('button', { name: 'Keep them' }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Start again' }).waitFor();
		expect(await isThere()).toBe(true);
	});
});
