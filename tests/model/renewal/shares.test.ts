import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleOptions, shareRange } from '../../../src/model/renewal/shares.ts';
import type { Renewal } from '../../../src/model/renewal/types.ts';
import { exactly, NOTHING, readRenewalQuestions } from './questions.ts';

const QUESTIONS = await readRenewalQuestions();

const possible = (id: string, renewal: Partial<Renewal>) => {
	const question = QUESTIONS.find((one) => one.id === id);
	if (!question) throw new Error(`There is no question "${id}".`);
	return possibleOptions(question, { ...NOTHING, ...renewal }).map((option) => option.id);
};

describe('shareRange(reckoning, renewal)', () => {
	test.each([
		['use', { useMonths: exactly(36), termMonths: exactly(36) }, { lo: 1, hi: 1 }],
		['use', { useMonths: { lo: 12, hi: 24 }, termMonths: exactly(24) }, { lo: 0.5, hi: 1 }],
		['use', { useMonths: exactly(0) }, { lo: 0, hi: 0 }],
		['use', { useMonths: exactly(12) }, { lo: Number.MIN_VALUE, hi: Number.POSITIVE_INFINITY }],
		['price', { price: exactly(50), againPrice: exactly(200) }, { lo: 0.25, hi: 0.25 }],
		['price', { price: { lo: 50, hi: 60 }, againPrice: { lo: 100, hi: 200 } }, { lo: 0.25, hi: 0.6 }],
		['price', { price: exactly(0), againPrice: exactly(0) }, { lo: 1, hi: 1 }],
		['price', { price: exactly(0), againPrice: exactly(100) }, { lo: 0, hi: 0 }],
		['price', { price: exactly(100), againPrice: exactly(0) }, { lo: Number.POSITIVE_INFINITY, hi: Number.POSITIVE_INFINITY }],
		['hours', { hours: exactly(3), againHours: exactly(4) }, { lo: 0.75, hi: 0.75 }],
		['hours', {}, { lo: 0, hi: Number.POSITIVE_INFINITY }],
	] as const)('of %s with %j is %j', (reckoning, renewal, range) => {
		expect(shareRange(reckoning, { ...NOTHING, ...renewal })).toEqual(range);
	});
});

describe('possibleOptions(question, renewal)', () => {
	test.each([
		['nothing known', 'use', {}, ['whole-term', 'most-of-term', 'part-of-term', 'no-use']],
		['some use and no term', 'use', { useMonths: exactly(1) }, ['whole-term', 'most-of-term', 'part-of-term']],
		['no use and no term', 'use', { useMonths: exactly(0) }, ['no-use']],
		['the whole term to the day', 'use', { useMonths: exactly(36), termMonths: exactly(36) }, ['whole-term']],
		['half the term to the day', 'use', { useMonths: exactly(18), termMonths: exactly(36) }, ['most-of-term']],
		['just under half', 'use', { useMonths: exactly(17.9), termMonths: exactly(36) }, ['part-of-term']],
		['a range over one line', 'use', { useMonths: { lo: 12, hi: 24 }, termMonths: exactly(36) }, ['most-of-term', 'part-of-term']],
		['an enormous use', 'use', { useMonths: exactly(1e12), termMonths: exactly(1) }, ['whole-term']],
		['a quarter to the cent', 'price-again', { price: exactly(49.5), againPrice: exactly(198) }, ['far-less']],
		['just over a quarter', 'price-again', { price: exactly(49.51), againPrice: exactly(198) }, ['less']],
		['half to the cent', 'price-again', { price: exactly(0.1 + 0.2), againPrice: exactly(0.6) }, ['less']],
		['the same price', 'price-again', { price: exactly(99), againPrice: exactly(99) }, ['as-much']],
		['a higher price', 'price-again', { price: exactly(100), againPrice: exactly(99) }, ['more']],
		['both free', 'price-again', { price: exactly(0), againPrice: exactly(0) }, ['as-much']],
		['only its own price', 'price-again', { price: exactly(50) }, ['only-way', 'far-less', 'less', 'as-much', 'more']],
		['only the other price', 'price-again', { againPrice: exactly(50) }, ['far-less', 'less', 'as-much', 'more']],
		[
			'hours of the other way, which say that there is one',
			'price-again',
			{ againHours: exactly(5) },
			['far-less', 'less', 'as-much', 'more'],
		],
		['no way back', 'price-again', { canBeTakenAgain: false, price: exactly(50), againPrice: exactly(1) }, ['only-way']],
		['an answer', 'asked-for', { chosen: { 'asked-for': 'plus' } }, ['plus']],
		['no answer', 'asked-for', {}, ['required', 'adverts', 'plus', 'nobody']],
		['an answer that it does not offer', 'asked-for', { chosen: { 'asked-for': 'everybody' } }, ['required', 'adverts', 'plus', 'nobody']],
		['a choice where numbers answer', 'use', { chosen: { use: 'no-use' } }, ['whole-term', 'most-of-term', 'part-of-term', 'no-use']],
	])('leaves with %s of %s %j: %j', (_, id, renewal, options) => {
		expect(possible(id, renewal)).toEqual(options);
	});

	test('does not depend on the order in which the options stand', () => {
		const amounts = fc.option(
			fc.tuple(fc.nat(99), fc.nat(99)).map(([lo, more]) => ({ lo, hi: lo + more })),
			{ nil: undefined },
		);
		fc.assert(
			fc.property(amounts, amounts, fc.constantFrom(true, undefined), fc.constantFrom(...QUESTIONS), (one, other, again, question) => {
				const renewal: Renewal = {
					...NOTHING,
					...{ useMonths: one, termMonths: other, price: one, againPrice: other, hours: one, againHours: other, canBeTakenAgain: again },
				};
				const turned = { ...question, options: question.options.toReversed() };
				const sorted = (options: readonly { id: string }[]) => options.map(({ id }) => id).sort();
				expect(sorted(possibleOptions(turned, renewal))).toEqual(sorted(possibleOptions(question, renewal)));
				expect(possibleOptions(question, renewal)).not.toEqual([]);
			}),
		);
	});
});
