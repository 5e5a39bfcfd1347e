import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBounds, exactly, isSettled, mapBounds, NOTHING, OPEN, shareOfCents, toCents } from '../../../src/model/money/cents.ts';
import { anyCents } from './any-entry.ts';

describe('toCents(amount)', () => {
	test.each([
		[0, 0],
		[49.99, 4999],
		[1.1, 110],
		[0.1 + 0.2, 30],
		[0.005, 1],
		[0.004, 0],
		[90_071_992_547_409, 9_007_199_254_740_900],
	])('takes %d as %d cents', (amount, cents) => {
		expect(toCents(amount)).toBe(cents);
	});

	test.each([undefined, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e15])('does not know %s', (amount) => {
		expect(toCents(amount)).toBeUndefined();
	});

	test('gives back any amount with two decimals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e13 }), (cents) => {
				expect(toCents(Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`))).toBe(cents);
			}),
		);
	});
});

describe('shareOfCents(cents, share)', () => {
	test.each([
		[15_000, 0.5, 7500],
		[35, 0.7, 25],
		[1, 0.5, 1],
		[3, 0.3333, 1],
		[9_999, 1, 9_999],
		[9_999, 0, 0],
		[Number.MAX_SAFE_INTEGER, 0.9999, 9_006_298_534_815_517],
	])('takes %d × %d as %d, half a cent upwards', (cents, share, expected) => {
		expect(shareOfCents(cents, share)).toBe(expected);
	});

	test('is exact for any amount and any share of four decimals', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (cents, parts) => {
				const doubled = (2n * BigInt(cents) * BigInt(parts)) / 10_000n;
				expect(BigInt(shareOfCents(cents, parts / 10_000))).toBe((doubled + 1n) / 2n);
			}),
		);
	});
});

describe('addBounds(amounts)', () => {
	test('adds both ends, and has no top where one of them has none', () => {
		expect(addBounds([exactly(1), { min: 2, max: 5 }])).toEqual({ min: 3, max: 6 });
		expect(addBounds([exactly(1), { min: 2, max: undefined }])).toEqual({ min: 3, max: undefined });
		expect(addBounds([])).toEqual(NOTHING);
	});

	test('does not know a sum that is too large to be counted', () => {
		expect(addBounds([exactly(Number.MAX_SAFE_INTEGER), exactly(1)])).toEqual(OPEN);
		expect(addBounds([exactly(1), { min: 0, max: Number.MAX_SAFE_INTEGER }])).toEqual({ min: 1, max: undefined });
	});

	test('comes out the same in any order', () => {
		fc.assert(
			fc.property(fc.array(anyCents()), (amounts) => {
				expect(addBounds([...amounts].reverse().map(exactly))).toEqual(addBounds(amounts.map(exactly)));
			}),
		);
	});
});

test('mapBounds() leaves an end that grows too large unknown', () => {
	expect(mapBounds({ min: 1, max: Number.MAX_SAFE_INTEGER }, (cents) => cents * 2)).toEqual({ min: 2, max: undefined });
	expect(mapBounds(exactly(Number.MAX_SAFE_INTEGER), (cents) => cents * 2)).toEqual(OPEN);
});

test.each([
	[{ min: 3, max: 3 }, true],
	[{ min: 3, max: 4 }, false],
	[{ min: 3, max: undefined }, false],
])('isSettled(%j) is %s', (bounds, expected) => {
	expect(isSettled(bounds)).toBe(expected);
});
