import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSimplex, drawWeights } from '../../../src/model/weights/draw-weights.ts';
import { mulberry32 } from '../../../src/model/weights/random.ts';
import { centralWeights, weightCorners } from '../../../src/model/weights/weights.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 });

describe('drawWeights(random, corners)', () => {
	test('keeps the order, ties, the floor and a sum of 1', () => {
		fc.assert(
			fc.property(sizes, fc.integer(), (groups, seed) => {
				const corners = weightCorners(groups);
				const weights = drawWeights(mulberry32(seed), corners);
				expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
				expect(Math.min(...weights)).toBeGreaterThanOrEqual(1 / (2 * weights.length) - 1e-12);
				let at = 0;
				let before = Number.POSITIVE_INFINITY;
				for (const size of groups) {
					const group = weights.slice(at, at + size);
					expect(Math.max(...group) - Math.min(...group)).toBeLessThan(1e-12);
					expect(group[0]).toBeLessThanOrEqual(before + 1e-12);
					before = group[0] ?? 0;
					at += size;
				}
			}),
		);
	});

	test('has the central weights as its mean', () => {
		const corners = weightCorners([1, 2, 1, 3]);
		const random = mulberry32(5);
		const draws = Array.from({ length: 20_000 }, () => drawWeights(random, corners));
		const mean = draws
			.reduce((sum, weights) => weights.map((weight, at) => weight + (sum[at] ?? 0)), [] as readonly number[])
			.map((sum) => sum / draws.length);
		centralWeights(corners).forEach((weight, at) => {
			expect(mean[at]).toBeCloseTo(weight, 2);
		});
	});
});

test('drawSimplex() gives numbers from 0 that sum to 1, and none for no corners', () => {
	const drawn = drawSimplex(mulberry32(1), 5);
	expect(drawn.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
	expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
	expect(drawSimplex(mulberry32(1), 0)).toEqual([]);
});

test('mulberry32() gives the same numbers for seeds that agree in 32 bits, from 0 to under 1', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const [a, b] = [mulberry32(seed), mulberry32(seed + 2 ** 32)];
			for (let i = 0; i < 5; i++) {
				const number = a();
				expect(number).toBe(b());
				expect(number >= 0 && number < 1).toBe(true);
			}
		}),
	);
});
