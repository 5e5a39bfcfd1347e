import { describe, expect, test } from 'vitest';
import { addMonths, dayNumber, dayOf, daysFor, FAR } from '../../../src/model/stack/days.ts';

const later = (day: string, months: number) => dayOf(addMonths(dayNumber(day) ?? Number.NaN, months));

describe('days', () => {
	test.each([
		['2026-11-29', 36, '2029-11-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2028-02-29', 48, '2032-02-29'],
		['2026-08-31', 1, '2026-09-30'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-11-29', 0, '2026-11-29'],
	])('%s and %i months are %s', (day, months, end) => {
		expect(later(day, months)).toBe(end);
	});

	test('a day that no calendar has is none, and neither is one that cannot be written', () => {
		expect(dayNumber('2026-02-29')).toBeUndefined();
		expect(dayNumber(undefined)).toBeUndefined();
		expect(dayOf(FAR)).toBeUndefined();
		expect(dayOf(Number.NaN)).toBeUndefined();
		expect(dayOf(Number.POSITIVE_INFINITY)).toBeUndefined();
	});

	test('weeks in which the clocks change have seven days too', () => {
		// In 2027 they change on 28 March and 31 October in Europe, on 14 March and 7 November in North America.
		for (const [from, to] of [
			['2027-03-08', '2027-03-15'],
			['2027-03-25', '2027-04-01'],
			['2027-10-28', '2027-11-04'],
		])
			expect((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)).toBe(7);
	});

	test('months stay a number of months however far they lead, and what is no day stays none', () => {
		expect(addMonths(1e12, 12)).toBe(Number.POSITIVE_INFINITY);
		expect(addMonths(0, 1e15)).toBe(Number.POSITIVE_INFINITY);
		expect(addMonths(Number.NaN, 12)).toBeNaN();
		expect(addMonths(FAR, 12) - FAR).toBe(365);
	});

	test.each([
		[3, 3, 7],
		[0, 3, 0],
		[1, 7, 1],
		[10, 7, 10],
		[0.5, 7, 1],
		[10.5, 7, 11],
		[150, 8, 132],
		[0.3, 0.1, 21],
		[1e300, 1, FAR],
		[Number.POSITIVE_INFINITY, 5, FAR],
		[5, 0, FAR],
	])('%d hours at %d a week take %d days', (hours, pace, days) => {
		expect(daysFor(hours, pace)).toBe(days);
	});
});
