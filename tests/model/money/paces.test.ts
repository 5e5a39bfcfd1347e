import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workPaces } from '../../../src/model/money/paces.ts';
import { anyEntry } from './any-entry.ts';

const MONTHLY = { course: { kind: 'monthly', fee: 50 }, workload: { hours: { min: 80, max: 80 }, allowance: 1.5, pace: 5 } } as const;

describe('workPaces(entry)', () => {
	test('goes from the hours as advertised to half the hours a week', () => {
		// 16, 24 and 48 weeks: 3.68, 5.52 and 11.04 months.
		expect(workPaces(MONTHLY)?.map(({ pace, months, cost }) => [pace, months.max, cost.lines[0]?.cost.max])).toEqual([
			['fast', 4, 20_000],
			['planned', 6, 30_000],
			['slow', 12, 60_000],
		]);
	});

	test('has no fast pace slower than the plan of somebody who needs fewer hours than advertised', () => {
		const quick = { ...MONTHLY, workload: { ...MONTHLY.workload, allowance: 0.5 } };
		expect(workPaces(quick)?.map(({ months }) => months.max)).toEqual([2, 2, 4]);
	});

	test('is not there for what is paid in another way, or where the months are not known', () => {
		expect(workPaces({ ...MONTHLY, course: { kind: 'once', price: 50 } })).toBeUndefined();
		expect(workPaces({ ...MONTHLY, workload: { ...MONTHLY.workload, pace: undefined } })).toBeUndefined();
		expect(workPaces({ course: MONTHLY.course })).toBeUndefined();
	});

	test('pays for one month at every pace where there is no work', () => {
		expect(workPaces({ ...MONTHLY, workload: { hours: { min: 0, max: 0 } } })?.map(({ months }) => months.max)).toEqual([1, 1, 1]);
	});

	test('never costs less at a slower pace', () => {
		fc.assert(
			fc.property(anyEntry(true), (entry) => {
				const tops = (workPaces(entry) ?? []).map(({ cost }) => cost.own.max ?? Number.POSITIVE_INFINITY);
				expect([...tops].sort((a, b) => a - b)).toEqual(tops);
			}),
		);
	});
});
