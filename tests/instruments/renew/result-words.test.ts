import { describe, expect, test } from 'vitest';
import * as words from '../../../src/instruments/renew/result-words.ts';
import { sayDecision } from '../../../src/instruments/renew/say-decision.ts';
import { loadRenewal } from '../../../src/lib/content/renewal.ts';
import { decideRenewal } from '../../../src/model/renewal/decide-renewal.ts';
import { exactly, readRenewalQuestions } from '../../model/renewal/questions.ts';

await readRenewalQuestions();
const CONTENT = await loadRenewal();
const say = (chosen: Record<string, string>, renewal: object = {}) =>
	sayDecision(CONTENT, decideRenewal(CONTENT.questions, { chosen, ...renewal }));

describe('the one sentence', () => {
	test('names what rules it out, with what to do then', () => {
		const { headline, lifts } = say({}, { useMonths: exactly(0) });
		expect(headline).toMatch(/^Let it lapse: you would not use it/);
		expect(lifts).toHaveLength(1);
	});

	test('does not tell somebody to let lapse what is required', () => {
		expect(say({ 'asked-for': 'required', 'can-renew': 'cannot' }).headline).not.toMatch(/lapse/);
	});

	test('does tell so somebody who would give that work up', () => {
		expect(say({ 'asked-for': 'required' }, { useMonths: exactly(0) }).headline).toMatch(/^Let it lapse/);
	});

	test('names what a requirement waits for', () => {
		expect(say({ 'asked-for': 'required' }).headline).toMatch(/^Not settled yet\..*required.*still be renewed.*still use it\.$/);
	});

	test('names no more than three things', () => {
		expect(say({}).headline).toMatch(/and (?:one thing|\d+ things) more\.$/);
	});
});

describe('the difference in price', () => {
	test.each([
		[exactly(150), 'Taking it again costs 150 more than renewing once.'],
		[exactly(-20.5), 'Taking it again costs 20.5 less than renewing once.'],
		[exactly(0), 'Taking it again costs the same as renewing once.'],
		[{ lo: -30, hi: -10 }, 'Taking it again costs 10 to 30 less than renewing once.'],
		[{ lo: -10, hi: 30 }, 'Taking it again may cost more or less than renewing once.'],
	])('of %j', (more, sentence) => {
		expect(words.moreMoney(more)).toBe(sentence);
	});
});

describe('the ways that speak for renewing', () => {
	test.each([
		[1, /^Nearly every/],
		[0.96, /^Nearly every/],
		[0.5, /^About 5 in 10/],
		[0.06, /^About 1 in 10/],
		[0.02, /^Hardly any/],
	])('a share of %d', (share, sentence) => {
		expect(words.lean(share)).toMatch(sentence);
	});
});
