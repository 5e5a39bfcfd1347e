import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCopositive } from '../../../src/model/compare/copositive.ts';

const form = (matrix: readonly (readonly number[])[], at: readonly number[]) =>
	matrix.reduce((sum, row, i) => sum + row.reduce((part, entry, j) => part + entry * (at[i] ?? 0) * (at[j] ?? 0), 0), 0);

describe('isCopositive(matrix)', () => {
	test.each([
		[
			'no entry below 0',
			[
				[1, 0],
				[0, 2],
			],
			true,
		],
		[
			'a corner below 0',
			[
				[1, 0],
				[0, -0.1],
			],
			false,
		],
		[
			'an edge that dips below 0',
			[
				[1, -1.1],
				[-1.1, 1],
			],
			false,
		],
		[
			'an edge that stays above 0',
			[
				[1, -0.9],
				[-0.9, 1],
			],
			true,
		],
		// Horn's form is copositive and no sum of squares and entries from 0: the classic hard case is one that only touches 0.
		[
			'an inside that dips below 0 though no edge does',
			[
				[1, -0.7, -0.7],
				[-0.7, 1, -0.7],
				[-0.7, -0.7, 1],
			],
			false,
		],
		['nothing at all', [], true],
	] as const)('of %s is %s', (_, matrix, expected) => {
		expect(isCopositive(matrix)).toBe(expected);
	});

	test('agrees with trying points of the simplex', () => {
		const entry = fc.integer({ min: -4, max: 8 });
		const cases = fc.integer({ min: 1, max: 4 }).chain((size) =>
			fc.record({
				upper: fc.array(entry, { minLength: size * size, maxLength: size * size }),
				size: fc.constant(size),
				points: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: size, maxLength: size }), { minLength: 30, maxLength: 30 }),
			}),
		);
		fc.assert(
			fc.property(cases, ({ upper, size, points }) => {
				const matrix = Array.from({ length: size }, (_, i) =>
					Array.from({ length: size }, (_, j) => upper[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
				);
				const isEverBelow = points.some((point) => form(matrix, point) < -1e-9);
				expect(isCopositive(matrix) && isEverBelow).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});
