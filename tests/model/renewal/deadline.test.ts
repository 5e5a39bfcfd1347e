import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/model/is-day.ts';
import { addDays } from '../../../src/model/keeping/days.ts';
import { daysBetween, findDeadline, nextExpiry } from '../../../src/model/renewal/deadline.ts';
import { anyDay } from '../generated-library.ts';

describe('daysBetween(from, to)', () => {
	test.each([
		['2026-11-29', '2026-11-29', 0],
		['2026-11-29', '2026-11-30', 1],
		['2026-12-31', '2027-01-01', 1],
		['2026-03-28', '2026-03-30', 2],
		['2026-10-24', '2026-10-26', 2],
		['2028-02-28', '2028-03-01', 2],
		['2027-02-28', '2027-03-01', 1],
		['2028-01-01', '2029-01-01', 366],
		['2026-11-29', '2025-11-29', -365],
	])('%s to %s is %i', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});

	test('undoes addDays(), whatever the day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
				expect(daysBetween(day, addDays(day, days))).toBe(days);
			}),
		);
	});
});

describe('findDeadline(expires, today, notice)', () => {
	test.each([
		['2027-03-31', '2026-11-29', 30, { daysLeft: 122, actBy: '2027-03-01', daysToAct: 92, state: 'ahead', remindOn: '2027-03-01' }],
		['2028-03-01', '2028-02-01', 1, { daysLeft: 29, actBy: '2028-02-29', daysToAct: 28, state: 'ahead', remindOn: '2028-02-29' }],
		['2028-02-29', '2028-02-29', 0, { daysLeft: 0, actBy: '2028-02-29', daysToAct: 0, state: 'last-day', remindOn: '2028-02-29' }],
		['2027-01-10', '2026-12-11', 30, { daysLeft: 30, actBy: '2026-12-11', daysToAct: 0, state: 'now', remindOn: '2026-12-11' }],
		['2027-01-10', '2026-12-20', 30, { daysLeft: 21, actBy: '2026-12-11', daysToAct: -9, state: 'now', remindOn: '2027-01-10' }],
		['2026-11-28', '2026-11-29', 0, { daysLeft: -1, actBy: '2026-11-28', daysToAct: -1, state: 'past', remindOn: undefined }],
		['2024-02-29', '2026-11-29', 7, { daysLeft: -1004, actBy: '2024-02-22', daysToAct: -1011, state: 'past', remindOn: undefined }],
	])('%s, seen on %s with %i days of notice', (expires, today, notice, deadline) => {
		expect(findDeadline(expires, today, notice)).toEqual(deadline);
	});

	test.each([
		['2027-02-29', 0],
		['2027-13-01', 0],
		['soon', 0],
		['', 0],
		['0999-12-31', 0],
		['2027-02-28', -1],
		['2027-02-28', 0.5],
		['2027-02-28', Number.POSITIVE_INFINITY],
		['1000-01-01', 1],
	])('is nothing for %j with %d days of notice', (expires, notice) => {
		expect(findDeadline(expires, '2026-11-29', notice)).toBeUndefined();
	});

	test('reminds on no day that has passed, and leaves the notice where it can', () => {
		fc.assert(
			fc.property(anyDay, anyDay, fc.nat(400), (expires, today, notice) => {
				const deadline = findDeadline(expires, today, notice);
				if (!deadline) throw new Error('There is a deadline for each day.');
				expect(addDays(deadline.actBy, notice)).toBe(expires);
				expect(deadline.daysLeft - deadline.daysToAct).toBe(notice);
				if (deadline.remindOn) expect(deadline.remindOn >= today && deadline.remindOn <= expires).toBe(true);
				else expect(deadline.state).toBe('past');
			}),
		);
	});
});

describe('nextExpiry(expires, termMonths)', () => {
	test.each([
		['2026-11-29', 12, '2027-11-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2028-02-29', 48, '2032-02-29'],
		['2026-08-31', 18, '2028-02-29'],
		['2027-02-29', 12, undefined],
		['2026-11-29', 0, undefined],
		['2026-11-29', 1.5, undefined],
		['2026-11-29', 1e9, undefined],
		['2999-11-29', 12, undefined],
	])('%s + %d months is %s', (expires, months, next) => {
		expect(nextExpiry(expires, months)).toBe(next);
	});

	test('is a later day of the calendar', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (expires, months) => {
				const next = nextExpiry(expires, months);
				expect(isDay(next) && next > expires).toBe(true);
			}),
		);
	});
});
