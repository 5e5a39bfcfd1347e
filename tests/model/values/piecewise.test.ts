import { describe, expect, test } from 'vitest';
import type { Scale } from '../../../src/model/types.ts';
import { piecewiseRange, piecewiseValue } from '../../../src/model/values/piecewise.ts';

const RISING: Scale = [
	[0, 0],
	[0.3, 0.5],
	[0.6, 1],
];

describe('piecewiseValue(scale, x)', () => {
	test.each([
		['left of the first input is the first value', RISING, -1, 0],
		['at the first input is the first value', RISING, 0, 0],
		['between two inputs is in proportion', RISING, 0.15, 0.25],
		['at an inner input is its value', RISING, 0.3, 0.5],
		['past an inner input follows the next piece', RISING, 0.45, 0.75],
		['at the last input is the last value', RISING, 0.6, 1],
		['right of the last input is the last value', RISING, 7, 1],
		['at infinity is the last value', RISING, Number.POSITIVE_INFINITY, 1],
		['at minus infinity is the first value', RISING, Number.NEGATIVE_INFINITY, 0],
		[
			'falls where the scale falls',
			[
				[1 / 3, 1],
				[1, 0.5],
			] as Scale,
			2 / 3,
			0.75,
		],
		[
			'starts from an input that is not 0',
			[
				[1, 0],
				[3, 1],
			] as Scale,
			2,
			0.5,
		],
		[
			'at a jump is the first of the two values',
			[
				[0, 0],
				[1, 0.25],
				[1, 0.75],
				[2, 1],
			] as Scale,
			1,
			0.25,
		],
		[
			'right of a jump starts from the second',
			[
				[0, 0],
				[1, 0.25],
				[1, 0.75],
				[2, 1],
			] as Scale,
			1.5,
			0.875,
		],
		['with one pair is its value', [[1, 0.5]] as Scale, 3, 0.5],
	])('%s', (_, scale, x, expected) => {
		expect(piecewiseValue(scale, x)).toBeCloseTo(expected, 12);
	});

	test('is NaN for NaN and for an empty scale', () => {
		expect(piecewiseValue(RISING, Number.NaN)).toBeNaN();
		expect(piecewiseValue([], 0.5)).toBeNaN();
	});
});

describe('piecewiseRange(scale, from, to)', () => {
	const PEAK: Scale = [
		[0, 0],
		[0.5, 1],
		[1, 0.5],
	];

	test.each([
		['of a rising scale runs from end to end', RISING, 0.15, 0.45, { lo: 0.25, hi: 0.75 }],
		[
			'of a falling scale is turned round',
			[
				[0, 1],
				[1, 0],
			] as Scale,
			0.25,
			0.5,
			{ lo: 0.5, hi: 0.75 },
		],
		['finds a peak within', PEAK, 0.25, 1, { lo: 0.5, hi: 1 }],
		['leaves out a peak outside', PEAK, 0.1, 0.25, { lo: 0.2, hi: 0.5 }],
		['of a single input has no width', RISING, 0.3, 0.3, { lo: 0.5, hi: 0.5 }],
		[
			'counts both sides of a jump at its very end',
			[
				[0, 0],
				[1, 0.25],
				[1, 0.75],
			] as Scale,
			0,
			1,
			{ lo: 0, hi: 0.75 },
		],
		[
			'counts both sides of a jump at its very start',
			[
				[1, 0.25],
				[1, 0.75],
				[2, 0.75],
			] as Scale,
			1,
			1,
			{ lo: 0.25, hi: 0.75 },
		],
	])('%s', (_, scale, from, to, expected) => {
		expect(piecewiseRange(scale, from, to)).toEqual({
			lo: expect.closeTo(expected.lo, 12),
			hi: expect.closeTo(expected.hi, 12),
		});
	});
});
