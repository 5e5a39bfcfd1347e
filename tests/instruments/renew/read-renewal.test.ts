import { describe, expect, test } from 'vitest';
import { isField } from '../../../src/instruments/renew/entries.ts';
import { EXAMPLE } from '../../../src/instruments/renew/example.ts';
import { readRenewal } from '../../../src/instruments/renew/read-renewal.ts';
import { decideRenewal } from '../../../src/model/renewal/decide-renewal.ts';
import { exactly, readRenewalQuestions } from '../../model/renewal/questions.ts';

const QUESTIONS = await readRenewalQuestions();
const read = (entries: Readonly<Record<string, string>>) => readRenewal(entries, QUESTIONS);

describe('readRenewal(entries, questions)', () => {
	test.each([
		['2', exactly(24)],
		['2–3', { lo: 24, hi: 36 }],
		['18 months', exactly(18)],
		['1,5', exactly(18)],
		['0', exactly(0)],
		['', undefined],
		['soon', undefined],
		['101', undefined],
	])('takes %j years of use for %j months', (use, months) => {
		expect(read({ use }).renewal.useMonths).toEqual(months);
	});

	test.each([
		['3 years', exactly(36)],
		['36', exactly(36)],
		['0', undefined],
		['101 years', undefined],
	])('takes a term of %j for %j months', (term, months) => {
		expect(read({ term }).renewal.termMonths).toEqual(months);
	});

	test.each([
		['30', 30],
		['6 weeks', 42],
		['2 months', 61],
		['1 hour', 1],
		['soon', 0],
		['', 0],
	])('takes %j of notice for %i days', (notice, days) => {
		expect(read({ notice }).notice).toBe(days);
	});

	test.each([
		['2028-02-29', '2028-02-29', undefined],
		['2027-02-29', undefined, 'no-day'],
		['31.3.2027', undefined, 'no-day'],
		['', undefined, undefined],
	])('takes %j for the day %j', (expires, day, problem) => {
		expect([read({ expires }).expires, read({ expires }).typed.expires.problem]).toEqual([day, problem]);
	});

	test.each([
		['€ 1.200,50', exactly(1200.5)],
		['0', exactly(0)],
		['1e3', undefined],
	])('takes a price of %j for %j', (price, amount) => {
		expect(read({ price }).renewal.price).toEqual(amount);
	});

	test('leaves out what coming back would take, where there is no way back', () => {
		const { renewal } = read({ again: 'no', 'again-price': '20', 'again-hours': '3' });
		expect([renewal.canBeTakenAgain, renewal.againPrice, renewal.againHours]).toEqual([false, undefined, undefined]);
	});

	test('knows nothing where nothing is entered', () => {
		expect(decideRenewal(QUESTIONS, read({}).renewal).range).toEqual({ lo: expect.closeTo((23 * 0.25) / 0.99, 6), hi: 100 });
	});
});

describe('the example', () => {
	test('has only fields that are kept, and only answers that are offered', () => {
		expect(Object.keys(EXAMPLE).filter((field) => !isField(field))).toEqual([]);
		const { renewal } = read(EXAMPLE);
		for (const { id, options, reckoned } of QUESTIONS)
			if (!reckoned) expect(options.map((option) => option.id)).toContain(renewal.chosen[id]);
	});

	test('leaves nothing open', () => {
		expect(decideRenewal(QUESTIONS, read(EXAMPLE).renewal).open).toEqual([]);
	});
});

test('a field of another name is none', () => {
	expect(['ask-', 'ask-1', 'ask-a b', 'constructor', 'pace', `ask-${'a'.repeat(60)}`].filter(isField)).toEqual([]);
});
