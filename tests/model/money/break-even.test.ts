import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	annuityFactor,
	breakEvenChance,
	breakEvenGain,
	chanceNeeded,
	gainNeeded,
	paybackMonths,
	prospectOf,
} from '../../../src/model/money/break-even.ts';
import { exactly, NOTHING } from '../../../src/model/money/cents.ts';
import { nearestOdds } from '../../../src/model/money/odds.ts';

const positive = () => fc.integer({ min: 1, max: 1_000_000 });

describe('the gain that pays for a cost', () => {
	test('is the cost divided by the months: the guide’s 450 over 24 months is 18.75', () => {
		expect(gainNeeded(exactly(45_000), 24)).toEqual({ min: 1875, max: 1875 });
	});

	test('is open where the cost is, and not known without the months', () => {
		expect(gainNeeded({ min: 45_000, max: undefined }, 24)).toEqual({ min: 1875, max: undefined });
		expect(gainNeeded(exactly(45_000), undefined)).toBeUndefined();
		expect(gainNeeded(exactly(45_000), 0)).toBeUndefined();
	});

	test('pays back in exactly those months', () => {
		fc.assert(
			fc.property(positive(), fc.integer({ min: 1, max: 480 }), (cost, months) => {
				expect(paybackMonths(cost, breakEvenGain(cost, months))).toBeCloseTo(months, 6);
			}),
		);
	});

	test('never falls as interest rises', () => {
		fc.assert(
			fc.property(positive(), fc.integer({ min: 1, max: 480 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (cost, months, rate) => {
				expect(breakEvenGain(cost, months, rate)).toBeGreaterThanOrEqual(breakEvenGain(cost, months) * (1 - 1e-9));
			}),
		);
	});
});

describe('the chance that a gain needs', () => {
	test('is cost ÷ gain: the guide’s 450 out of 60 a month over 24 months is about 1 in 3', () => {
		const needed = chanceNeeded(exactly(45_000), 6000, 24, 1);
		expect(needed?.max).toBeCloseTo(0.3125, 12);
		expect(nearestOdds(needed?.max ?? 0)).toEqual({ of: 1, in: 3 });
	});

	test('is larger the less likely it is to finish', () => {
		expect(chanceNeeded(exactly(45_000), 6000, 24, 0.5)).toEqual({ min: 0.625, max: 0.625 });
	});

	test('has no top where the chance of finishing is not known', () => {
		expect(chanceNeeded(exactly(45_000), 6000, 24, undefined)).toEqual({ min: 0.3125, max: undefined });
	});

	test.each([
		['what is free', chanceNeeded(NOTHING, 0, 24, undefined), { min: 0, max: 0 }, 'free'],
		['no gain at all', chanceNeeded(exactly(100), 0, 24, 1), { min: Infinity, max: Infinity }, 'impossible'],
		['nobody who finishes', chanceNeeded(exactly(100), 100, 24, 0), { min: Infinity, max: Infinity }, 'impossible'],
		['a cost that is still open', chanceNeeded({ min: 100, max: undefined }, 100, 2, 1), { min: 0.5, max: undefined }, 'unsettled'],
		['a cost that may be too high', chanceNeeded({ min: 100, max: 300 }, 100, 2, 1), { min: 0.5, max: 1.5 }, 'unsettled'],
		['a cost just as high as the gain', chanceNeeded(exactly(200), 100, 2, 1), { min: 1, max: 1 }, 'possible'],
		['a cost above the gain', chanceNeeded({ min: 201, max: undefined }, 100, 2, undefined), { min: 1.005, max: undefined }, 'impossible'],
	])('of %s', (_, needed, expected, prospect) => {
		expect(needed).toEqual(expected);
		expect(needed && prospectOf(needed)).toBe(prospect);
	});

	test.each([
		[undefined, 24],
		[100, undefined],
		[100, 0],
	])('is not known for a gain of %s over %s months', (gain, months) => {
		expect(chanceNeeded(exactly(100), gain, months, 1)).toBeUndefined();
	});

	test('at 1 is the gain that pays for the cost', () => {
		fc.assert(
			fc.property(positive(), fc.integer({ min: 1, max: 480 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (cost, months, rate) => {
				fc.pre(rate === 0 || rate > 0.001);
				expect(breakEvenChance(cost, breakEvenGain(cost, months, rate), months, rate)).toBeCloseTo(1, 9);
			}),
		);
	});
});

test('annuityFactor() is at most the number of months', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.integer({ min: 1, max: 480 }), (rate, months) => {
			expect(annuityFactor(rate, months)).toBeLessThanOrEqual(months);
		}),
	);
});

describe('nearestOdds(chance)', () => {
	test.each([
		[0.109_335, 1, 9],
		[0.3125, 1, 3],
		[0.5, 1, 2],
		[0.66, 2, 3],
		[0.41, 2, 5],
		[0.1, 1, 10],
		[0.027, 1, 37],
		[0.000_123, 1, 8100],
		[0.94, 19, 20],
		[0.999, 99, 100],
		[1, 1, 1],
	])('tells %d as %d in %d', (chance, of, whole) => {
		expect(nearestOdds(chance)).toEqual({ of, in: whole });
	});

	test.each([0, -0.1, 1.01, Number.NaN, Number.POSITIVE_INFINITY, Number.MIN_VALUE])('has no count for %d', (chance) => {
		expect(nearestOdds(chance)).toBeUndefined();
	});

	test('stays near what it tells, and never tells an open chance as certain', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (chance) => {
				const odds = nearestOdds(chance);
				const told = (odds?.of ?? 0) / (odds?.in ?? 1);
				expect(told).toBeLessThan(1);
				expect(Math.abs(told - chance)).toBeLessThanOrEqual(Math.max(0.05, 0.06 * chance));
			}),
		);
	});
});
