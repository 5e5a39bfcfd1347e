// What the reference vectors leave out: ties, odd input and defaults.
import { describe, expect, test } from 'vitest';
import { isAtLeast, TOLERANCE } from '../../src/model/tolerance.ts';
import { wilsonInterval, Z_80_PERCENT } from '../../src/model/values/wilson.ts';
import { contributionOf } from '../../src/model/verdict/contributions.ts';
import { meanInterval } from '../../src/model/verdict/factors.ts';
import { scopeIncludes } from '../../src/model/verdict/scope.ts';
import { scoreBounds, scoreInterval, shareAtLeast } from '../../src/model/weights/polytope.ts';
import { simplexFractionNonpositive } from '../../src/model/weights/simplex.ts';
import { centralWeights, defaultFloor, weightCorners, weightPoints } from '../../src/model/weights/weights.ts';
import { seeded, uniformParts } from './sampling.ts';

const at = (value: number) => ({ lo: value, hi: value });

describe('isAtLeast(value, line)', () => {
	test.each([
		['is true above the line', 0.51, true],
		['is true on the line', 0.5, true],
		['forgives a rounding error', 0.5 - TOLERANCE / 2, true],
		['is false below the line', 0.5 - TOLERANCE * 2, false],
		['is false for NaN', Number.NaN, false],
	])('%s', (_, value, expected) => {
		expect(isAtLeast(value, 0.5)).toBe(expected);
	});
});

describe('scopeIncludes(scope, goal)', () => {
	test.each([
		['no scope', undefined, false],
		['all', 'all', true],
		['only this one', { only: ['a', 'this'] }, true],
		['only others', { only: ['a'] }, false],
		['all except this one', { except: ['a', 'this'] }, false],
		['all except others', { except: ['a'] }, true],
	] as const)('with %s is %j', (_, scope, expected) => {
		expect(scopeIncludes(scope, 'this')).toBe(expected);
	});
});

describe('wilsonInterval(found, read)', () => {
	test('is the 80 % interval unless told', () => {
		expect(wilsonInterval(4, 12)).toEqual(wilsonInterval(4, 12, Z_80_PERCENT));
		expect(wilsonInterval(4, 12).lo).toBeCloseTo(0.1886, 4);
	});

	test.each([
		[0, 1],
		[0, 3],
		[0, 99_999],
		[1, 1],
		[7, 7],
		[99_999, 99_999],
	])('of %i in %i stays within 0 and 1 and holds the share itself', (found, read) => {
		const { lo, hi } = wilsonInterval(found, read);
		expect(lo).toBeGreaterThanOrEqual(0);
		expect(hi).toBeLessThanOrEqual(1);
		expect(lo).toBeLessThanOrEqual(found / read + TOLERANCE);
		expect(hi).toBeGreaterThanOrEqual(found / read - TOLERANCE);
		expect(lo).toBeLessThan(hi);
	});
});

describe('simplexFractionNonpositive(corners)', () => {
	test.each([
		['all below is everything', [-1, -2], 1],
		['all above is nothing', [1, 2], 0],
		['all at 0 is everything', [0, 0, 0], 1],
		['0 and above is nothing: an edge has no size', [0, 0, 1], 0],
		['0 and below is everything', [0, -1], 1],
		['no corners is everything', [], 1],
		['one corner below', [-3], 1],
		['one corner above', [3], 0],
		['NaN corners are left out', [Number.NaN, -1, 3], 0.25],
	])('%s', (_, corners, expected) => {
		expect(simplexFractionNonpositive(corners)).toBe(expected);
	});

	test.each([[[-3, 1, 2, 5, -1]], [[-1, -1, -1, 4]], [[0, -2, 1, 3]], [[2, -7, 2, 2, 2, 2]]])(
		'of %j agrees with points drawn at random',
		(corners) => {
			const random = seeded(20_261_123);
			const draws = 40_000;
			let below = 0;
			for (let draw = 0; draw < draws; draw++) {
				const parts = uniformParts(corners.length, random);
				below += Number(corners.reduce((sum, value, index) => sum + value * (parts[index] ?? 0), 0) <= 0);
			}
			expect(simplexFractionNonpositive(corners)).toBeCloseTo(below / draws, 1.9);
		},
	);
});

describe('weights that keep an order', () => {
	test('have one corner a group, with half the weight shared equally', () => {
		expect(weightCorners([1, 2, 1])).toEqual([
			[0.625, 0.125, 0.125, 0.125],
			[0.125 + 0.5 / 3, 0.125 + 0.5 / 3, 0.125 + 0.5 / 3, 0.125],
			[0.25, 0.25, 0.25, 0.25],
		]);
	});

	test('have a floor of 1/(2n) unless told', () => {
		expect(defaultFloor(9)).toBe(1 / 18);
		expect(weightCorners([1, 1])).toEqual(weightCorners([1, 1], 1 / 4));
		expect(weightCorners([1, 1], 0)).toEqual([
			[1, 0],
			[0.5, 0.5],
		]);
	});

	test('have the mean of the corners at their centre, the same for tied factors', () => {
		expect(
			centralWeights([
				[1, 0],
				[0.5, 0.5],
			]),
		).toEqual([0.75, 0.25]);
		const [first, second, third] = centralWeights(weightCorners([2, 1]));
		expect(first).toBe(second);
		expect(third).toBeCloseTo(1 / 6 + 1 / 12, 12);
	});

	test('do not exist for no factors', () => {
		expect(weightCorners([])).toEqual([]);
		expect(centralWeights([])).toEqual([]);
		expect(defaultFloor(0)).toBe(Number.POSITIVE_INFINITY);
	});
});

describe('weightPoints(weights)', () => {
	test.each([
		['rounds down below a half', 0.12499, 12],
		['rounds a half up', 0.125, 13],
		['rounds a half up that the machine holds too low', 0.285 - 1e-12, 29],
		['rounds up above a half', 0.12501, 13],
		['leaves whole points alone', 0.29, 29],
		['gives 0 for 0', 0, 0],
	])('%s', (_, weight, expected) => {
		expect(weightPoints([weight])).toEqual([expected]);
	});
});

describe('scoreInterval(weights, values)', () => {
	test('shares the weight of a factor that does not apply in proportion', () => {
		expect(scoreInterval([2, 5, 1], [at(1), undefined, { lo: 0.25, hi: 0.5 }])).toEqual({ lo: 0.75, hi: 2.5 / 3 });
	});

	test('leaves anything possible when no factor applies', () => {
		expect(scoreInterval([1, 2], [undefined, undefined])).toEqual({ lo: 0, hi: 1 });
	});
});

describe('scoreBounds(corners, values)', () => {
	test('are the lowest low and the highest high of any corner', () => {
		const corners = [
			[1, 0],
			[0.5, 0.5],
		];
		expect(
			scoreBounds(corners, [
				{ lo: 0, hi: 0.5 },
				{ lo: 0.5, hi: 1 },
			]),
		).toEqual({ lo: 0, hi: 0.75 });
	});

	test('leave anything possible without corners', () => {
		expect(scoreBounds([], [])).toEqual({ lo: 0, hi: 1 });
	});
});

describe('shareAtLeast(corners, values, line)', () => {
	const corners = weightCorners([1, 1, 1], 0);

	test('compares with the mean of the factors that apply', () => {
		// Without the first factor, w2 ≥ w3 always: a value of 1 on the second is at least half of what counts.
		expect(shareAtLeast(corners, [undefined, 1, 0], 0.5)).toBe(1);
		expect(shareAtLeast(corners, [undefined, 0, 1], 0.5)).toBe(0);
	});

	test('counts a score on the line, whatever the machine makes of it', () => {
		expect(shareAtLeast(corners, [0.5, 0.5, 0.5], 0.5)).toBe(1);
		// The machine holds this score a hair under 0.4.
		expect(shareAtLeast([[0.1, 0.3, 0.6]], [1, 0, 0.5], 0.4)).toBe(1);
	});

	test('does not count a score just under it', () => {
		expect(shareAtLeast(corners, [0.49, 0.49, 0.49], 0.5)).toBe(0);
	});

	test('is 1 when no factor applies', () => {
		expect(shareAtLeast(corners, [undefined, undefined, undefined], 0.5)).toBe(1);
	});
});

describe('meanInterval(intervals)', () => {
	test('takes the mean of both ends', () => {
		expect(meanInterval([{ lo: 0, hi: 0.5 }, { lo: 0.5, hi: 1 }, at(1)])).toEqual({ lo: 0.5, hi: 2.5 / 3 });
	});

	test('is undefined for none', () => {
		expect(meanInterval([])).toBeUndefined();
	});
});

describe('contributionOf(weight, value)', () => {
	test('is nothing for acceptable, negative below and positive above', () => {
		expect(contributionOf(0.2, at(0.5))).toEqual({ lo: 0, hi: 0 });
		expect(contributionOf(0.2, { lo: 0, hi: 1 })).toEqual({ lo: -0.1, hi: 0.1 });
	});
});
