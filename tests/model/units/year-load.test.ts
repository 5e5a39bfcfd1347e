import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsYearLoad, withYearLoad } from '../../../src/model/units/year-load.ts';
import { anyUnit, ECTS, POINT } from './some-units.ts';

describe('withYearLoad(unit, load)', () => {
	test.each([
		[48, 48, 25, 25],
		[100, 100, 12, 12],
		[8, 8, 150, 150],
		[48, 60, 20, 25],
	])('%i to %i in a year of 1,200 hours are %i to %i hours each', (lo, hi, least, most) => {
		expect(withYearLoad(POINT, { lo, hi }).hours).toEqual({ lo: least, hi: most });
	});

	test.each([
		[0, 0],
		[0, 48],
		[-48, -48],
		[Number.NaN, Number.NaN],
		[48, Number.POSITIVE_INFINITY],
	])('%d to %d make no year', (lo, hi) => {
		expect(withYearLoad(POINT, { lo, hi })).toBe(POINT);
	});

	test('leaves the size open where the load is unknown', () => {
		expect(withYearLoad(POINT, undefined)).toBe(POINT);
	});

	test('leaves a unit with a size of its own as it is', () => {
		fc.assert(
			fc.property(anyUnit, fc.double({ min: 1, max: 1000, noNaN: true }), (unit, load) => {
				expect(withYearLoad(unit, { lo: load, hi: load })).toBe(unit);
			}),
		);
	});
});

describe('needsYearLoad(unit)', () => {
	test('is so for a share of a year, until its load is known', () => {
		expect([POINT, withYearLoad(POINT, { lo: 48, hi: 48 }), ECTS].map(needsYearLoad)).toEqual([true, false, false]);
	});
});
