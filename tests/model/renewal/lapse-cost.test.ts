import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRenewals, findLapseCost } from '../../../src/model/renewal/lapse-cost.ts';
import { exactly, NOTHING, readRenewalQuestions } from './questions.ts';
import { anyRenewal } from './renewals.ts';

const QUESTIONS = await readRenewalQuestions();

describe('countRenewals(renewal)', () => {
	test.each([
		['three years of use by one year', exactly(36), exactly(12), exactly(3)],
		['three years and a day', exactly(36.03), exactly(12), exactly(4)],
		['a month of use by three years', exactly(1), exactly(36), exactly(1)],
		['no use', exactly(0), undefined, exactly(0)],
		['two to five years of use by one to two', { lo: 24, hi: 60 }, { lo: 12, hi: 24 }, { lo: 1, hi: 5 }],
		['a use that may be none', { lo: 0, hi: 12 }, exactly(12), { lo: 0, hi: 1 }],
		['an unknown term', exactly(12), undefined, undefined],
		['an unknown use', undefined, exactly(12), undefined],
		['a term of nothing', exactly(12), exactly(0), undefined],
		['a use in tenths', exactly(0.1 + 0.2), exactly(0.1), exactly(3)],
	])('for %s', (_, useMonths, termMonths, count) => {
		expect(countRenewals({ ...NOTHING, useMonths, termMonths })).toEqual(count);
	});
});

describe('findLapseCost(renewal)', () => {
	test('is worked by hand: 50 a year for three years against 200 once', () => {
		expect(
			findLapseCost({
				...NOTHING,
				useMonths: exactly(36),
				termMonths: exactly(12),
				price: exactly(50),
				hours: { lo: 4, hi: 6 },
				againPrice: exactly(200),
				againHours: { lo: 30, hi: 40 },
			}),
		).toEqual({
			canBeTakenAgain: true,
			renewals: exactly(3),
			price: { once: exactly(50), throughout: exactly(150), again: exactly(200), more: exactly(150) },
			hours: { once: { lo: 4, hi: 6 }, throughout: { lo: 12, hi: 18 }, again: { lo: 30, hi: 40 }, more: { lo: 24, hi: 36 } },
		});
	});

	test('says nothing of what is not known', () => {
		const nothing = { once: undefined, throughout: undefined, again: undefined, more: undefined };
		expect(findLapseCost(NOTHING)).toEqual({ canBeTakenAgain: undefined, renewals: undefined, price: nothing, hours: nothing });
	});

	test('takes no price for coming back where there is no way back', () => {
		const { price, canBeTakenAgain } = findLapseCost({ ...NOTHING, price: exactly(50), againPrice: exactly(20), canBeTakenAgain: false });
		expect([canBeTakenAgain, price.again, price.more]).toEqual([false, undefined, undefined]);
	});

	test('needs no count of renewals where they are free', () => {
		expect(findLapseCost({ ...NOTHING, price: exactly(0) }).price.throughout).toEqual(exactly(0));
	});

	test('never gives a range whose ends are the wrong way round', () => {
		fc.assert(
			fc.property(anyRenewal(QUESTIONS), (renewal) => {
				const { renewals, price, hours } = findLapseCost(renewal);
				for (const range of [renewals, ...Object.values(price), ...Object.values(hours)])
					if (range) expect(range.lo).toBeLessThanOrEqual(range.hi);
			}),
		);
	});
});
