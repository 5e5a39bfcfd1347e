import { describe, expect, test } from 'vitest';
import type { Workload } from '../../../src/model/money/types.ts';
import { hoursNeeded, monthsBegun, WEEKS_IN_MONTH, weeksNeeded } from '../../../src/model/money/work-time.ts';

const of = (min: number, allowance: number, pace: number, max = min): Workload => ({ hours: { min, max }, allowance, pace });

describe('hoursNeeded(workload)', () => {
	test('is the hours as advertised times the margin', () => {
		expect(hoursNeeded(of(80, 1.5, 5))).toEqual({ min: 120, max: 120 });
		expect(hoursNeeded(of(180, 1.5, 5, 240))).toEqual({ min: 270, max: 360 });
	});

	test('needs no margin where there is no work, and is not known without hours or margin', () => {
		expect(hoursNeeded({ hours: { min: 0, max: 0 } })).toEqual({ min: 0, max: 0 });
		expect(hoursNeeded({ allowance: 1.5 })).toBeUndefined();
		expect(hoursNeeded({ hours: { min: 80, max: 80 } })).toBeUndefined();
	});
});

test.each<[string, Workload]>([
	['no hours a week', of(80, 1.5, 0)],
	['no margin at all', of(80, 0, 5)],
	['an end before its beginning', of(80, 1, 5, 40)],
	['an endless range', of(80, 1, 5, Number.POSITIVE_INFINITY)],
	['no pace', { hours: { min: 80, max: 80 }, allowance: 1 }],
])('weeksNeeded() does not know how long the work takes with %s', (_, workload) => {
	expect(weeksNeeded(workload)).toBeUndefined();
	expect(monthsBegun(workload)).toEqual({ min: 1, max: undefined });
});

describe('monthsBegun(workload)', () => {
	test.each([
		// 80 × 1.5 ÷ 5 = 24 weeks, of which a month has 4.348: 5.52.
		['with a margin', of(80, 1.5, 5), 6, 6],
		['without one', of(80, 1, 5), 4, 4],
		// 270 to 360 hours at 10 a week are 27 to 36 weeks: 6.21 to 8.28 months.
		['for a range', of(180, 1.5, 10, 240), 7, 9],
		['for a single hour', of(1, 1, 40), 1, 1],
		['for no work at all', of(0, 1.5, 5), 1, 1],
		['for exactly three months', of(3 * WEEKS_IN_MONTH, 1, 1), 3, 3],
		['for three months and a little', of(3 * WEEKS_IN_MONTH + 0.01, 1, 1), 4, 4],
	])('counts each month begun %s', (_, workload, min, max) => {
		expect(monthsBegun(workload)).toEqual({ min, max });
	});

	test('has no top where it takes longer than a lifetime', () => {
		expect(monthsBegun(of(100_000, 1, 0.1))).toEqual({ min: 1200, max: undefined });
	});
});
