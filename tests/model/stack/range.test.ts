import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	add,
	addAll,
	exactly,
	isKnown,
	lesser,
	NONE,
	OPEN,
	shareOf,
	subtract,
	subtractToZero,
	tidy,
} from '../../../src/model/stack/range.ts';
import { anyRange } from './generated.ts';

describe('ranges', () => {
	test.each([
		[0.1, 0.2, 0.3],
		[19.99, 0.01, 20],
		[1e15, 1, 1e15 + 1],
		[0, 0, 0],
	])('%d and %d are %d, without the noise of binary fractions', (a, b, sum) => {
		expect(add(exactly(a), exactly(b))).toEqual(exactly(sum));
	});

	test('what is tidied is never the negative zero, which would be shown as "-0"', () => {
		expect(Object.is(tidy(-0), 0)).toBe(true);
	});

	test('a sum of nothing is 0, and of what is not known anything', () => {
		expect(addAll([])).toEqual(NONE);
		expect(addAll([exactly(5), undefined])).toEqual({ low: 5, high: Number.POSITIVE_INFINITY });
		expect(isKnown(OPEN)).toBe(false);
		expect(isKnown(NONE)).toBe(true);
		expect(isKnown({ low: 5, high: Number.POSITIVE_INFINITY })).toBe(true);
	});

	test('a difference may be negative, and open below', () => {
		expect(subtract({ low: 10, high: 20 }, { low: 15, high: 15 })).toEqual({ low: -5, high: 5 });
		expect(subtract(exactly(10), OPEN)).toEqual({ low: Number.NEGATIVE_INFINITY, high: 10 });
		expect(subtractToZero(exactly(10), OPEN)).toEqual({ low: 0, high: 10 });
	});

	test('a share of what is open is open, and none of it is nothing', () => {
		expect(shareOf(exactly(60), 0.5)).toEqual(exactly(30));
		expect(shareOf(OPEN, 0)).toEqual(NONE);
		expect(shareOf(OPEN, 0.5)).toEqual(OPEN);
	});

	test('a sum holds the sums of all numbers in it, and the lesser of two is never above either', () => {
		fc.assert(
			fc.property(anyRange, anyRange, (a, b) => {
				const sum = add(a, b);
				expect(sum.low).toBe(a.low + b.low);
				expect(sum.high).toBe(a.high + b.high);
				expect(lesser(a, b).high).toBeLessThanOrEqual(Math.min(a.high, b.high));
				expect(lesser(a, b).low).toBeLessThanOrEqual(lesser(a, b).high);
			}),
		);
	});
});
