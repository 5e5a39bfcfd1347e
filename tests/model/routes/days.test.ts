import { expect, test } from 'vitest';
import { daysBetween } from '../../../src/model/routes/days.ts';

test.each([
	['2026-11-29', '2026-11-29', 0],
	['2026-11-29', '2026-11-28', -1],
	['2028-02-28', '2028-03-01', 2],
	['2027-02-28', '2027-03-01', 1],
	['2026-03-28', '2026-03-30', 2],
	['2026-10-24', '2026-10-26', 2],
	['2026-12-31', '2027-12-31', 365],
	['1000-01-01', '2999-12-31', 730_484],
])('from %s to %s are %i days', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
});
