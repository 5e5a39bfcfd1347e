import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/model/is-day.ts';
import { addDays, addMonths } from '../../../src/model/keeping/days.ts';
import { anyDay } from '../generated-library.ts';

describe('addMonths(day, months)', () => {
	test.each([
		['2026-11-24', 3, '2027-02-24'],
		['2026-11-24', 12, '2027-11-24'],
		['2026-08-31', 1, '2026-09-30'],
		['2026-11-30', 3, '2027-02-28'],
		['2027-11-30', 3, '2028-02-29'],
		['2024-02-29', 12, '2025-02-28'],
		['2026-12-31', 6, '2027-06-30'],
		['2026-11-24', 0, '2026-11-24'],
	])('%s + %i is %s', (day, months, later) => {
		expect(addMonths(day, months)).toBe(later);
	});

	test('gives a day of the right month, at most as late in it, whatever the day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (day, months) => {
				const later = addMonths(day, months);
				const monthOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
				expect(isDay(later)).toBe(true);
				expect(monthOf(later)).toBe(monthOf(day) + months);
				expect(later.slice(8) <= day.slice(8)).toBe(true);
			}),
		);
	});
});

describe('addDays(day, days)', () => {
	test.each([
		['2026-11-30', 1, '2026-12-01'],
		['2026-12-31', 1, '2027-01-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-03-29', 1, '2026-03-30'],
		['2026-01-01', -1, '2025-12-31'],
	])('%s + %i is %s', (day, days, later) => {
		expect(addDays(day, days)).toBe(later);
	});
});
