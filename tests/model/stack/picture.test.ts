import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '../../../src/model/stack/picture.ts';
import { exactly } from '../../../src/model/stack/range.ts';
import { stopsOf } from '../../../src/model/stack/stops.ts';
import type { Plan } from '../../../src/model/stack/types.ts';
import { anyPlan, sizeOf } from './generated.ts';

const drawn = (plan: Plan) => draw(plan, stopsOf(plan));

describe('draw(plan, stops)', () => {
	test('parts a piece at the limit, and draws limit and total as lines', () => {
		expect(drawn({ pieces: [sizeOf(20), sizeOf(20)], target: { total: exactly(80), limit: exactly(30) } })).toEqual({
			limit: 0.375,
			total: 1,
			columns: [
				{ piece: 0, isOpen: false, parts: [{ kind: 'counts', piece: 0, from: 0, to: 0.25 }] },
				{
					piece: 1,
					isOpen: false,
					parts: [
						{ kind: 'counts', piece: 0, from: 0, to: 0.25 },
						{ kind: 'counts', piece: 1, from: 0.25, to: 0.375 },
						{ kind: 'over', piece: 1, from: 0.375, to: 0.5 },
					],
				},
			],
		});
	});

	test('draws what a range leaves open as one part on top', () => {
		const picture = drawn({ pieces: [{ amount: { low: 20, high: 40 } }], target: {} });
		expect(picture?.columns[0]?.parts).toEqual([
			{ kind: 'counts', piece: 0, from: 0, to: 0.5 },
			{ kind: 'perhaps', piece: undefined, from: 0.5, to: 1 },
		]);
	});

	test('marks a column whose height is not known, and draws none of nothing', () => {
		expect(drawn({ pieces: [sizeOf(10), {}], target: {} })?.columns.map(({ isOpen }) => isOpen)).toEqual([false, true]);
		expect(drawn({ pieces: [{}], target: {} })).toBeUndefined();
		expect(drawn({ pieces: [], target: {} })).toBeUndefined();
		expect(drawn({ pieces: [sizeOf(0)], target: {} })).toBeUndefined();
	});

	test('draws no line for a range', () => {
		expect(drawn({ pieces: [sizeOf(10)], target: { total: { low: 50, high: 60 } } })).toMatchObject({ limit: undefined, total: undefined });
	});

	test('stacks parts without gaps, between 0 and 1', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				for (const { parts } of drawn(plan)?.columns ?? []) {
					let from = 0;
					for (const part of parts) {
						expect(part.from).toBe(from);
						expect(part.to).toBeGreaterThan(part.from);
						expect(part.to).toBeLessThanOrEqual(1);
						from = part.to;
					}
				}
			}),
		);
	});
});
