import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/model/is-day.ts';
import { findDateProblems, freePeriod } from '../../../src/model/time/date-problems.ts';
import { dayNumber, dayOf, weekdayOf } from '../../../src/model/time/day-numbers.ts';
import { countOff, type DaysOff, firstOfStudyDays, gapsOf, isOff, lastOfStudyDays } from '../../../src/model/time/days-off.ts';
import { tries } from '../tries.ts';
import { anyDay, anyDaysOff } from './any-plan.ts';

describe('dayNumber(day) and dayOf(number)', () => {
	test('give each other back, and a day more is the next day', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(dayOf(dayNumber(day))).toBe(day);
				const next = dayOf(dayNumber(day) + 1);
				expect(isDay(next)).toBe(true);
				expect((next ?? '') > day).toBe(true);
			}),
			{ numRuns: tries(200) },
		);
	});

	test.each([
		['into a leap day', '2028-02-28', '2028-02-29'],
		['past it', '2028-02-29', '2028-03-01'],
		['past the end of February in a year without one', '2027-02-28', '2027-03-01'],
		['past a year that 100 parts and 400 does not', '2100-02-28', '2100-03-01'],
		['into summer time in Europe', '2027-03-27', '2027-03-28'],
		['out of it', '2027-10-30', '2027-10-31'],
		['over the end of a year', '2026-12-31', '2027-01-01'],
	])('count %s as one day', (_, day, next) => {
		expect(dayNumber(next) - dayNumber(day)).toBe(1);
	});

	test.each([
		['before the year 1000', dayNumber('1000-01-01') - 1],
		['after the year 2999', dayNumber('2999-12-31') + 1],
		['half a day', 0.5],
		['an endless number', Number.POSITIVE_INFINITY],
		['no number', Number.NaN],
		['more than a date can be', 1e15],
	])('know no day for %s', (_, number) => {
		expect(dayOf(number)).toBeUndefined();
	});

	test('know the first and the last day there is', () => {
		expect([dayOf(dayNumber('1000-01-01')), dayOf(dayNumber('2999-12-31'))]).toEqual(['1000-01-01', '2999-12-31']);
	});
});

describe('weekdayOf(day)', () => {
	test.each([
		['2026-11-30', 1],
		['2026-12-01', 2],
		['2028-02-29', 2],
		['1970-01-01', 4],
		['1969-12-31', 3],
		['1969-12-28', 7],
		['1000-01-01', 3],
	])('of %s is %i', (day, weekday) => {
		expect(weekdayOf(dayNumber(day))).toBe(weekday);
	});
});

const gap = (from: string, to = from) => ({ from, to });
const numbers = ({ from, to }: DaysOff) => ({ from: dayNumber(from), to: dayNumber(to) });

describe('gapsOf(daysOff)', () => {
	test.each([
		['sorts them', [gap('2027-02-01'), gap('2027-01-01')], [gap('2027-01-01'), gap('2027-02-01')]],
		['joins those that overlap', [gap('2027-01-01', '2027-01-05'), gap('2027-01-03', '2027-01-04')], [gap('2027-01-01', '2027-01-05')]],
		['joins those that touch', [gap('2027-01-01'), gap('2027-01-02', '2027-01-03')], [gap('2027-01-01', '2027-01-03')]],
		['leaves a day between two', [gap('2027-01-01'), gap('2027-01-03')], [gap('2027-01-01'), gap('2027-01-03')]],
		['leaves out one that ends before it begins', [gap('2027-01-02', '2027-01-01')], []],
		['has none for none', [], []],
	])('%s', (_, daysOff, gaps) => {
		expect(gapsOf(daysOff)).toEqual(gaps.map(numbers));
	});
});

describe('days of study', () => {
	const GAPS = gapsOf([gap('2027-01-04', '2027-01-05'), gap('2027-01-08')]);

	test.each([
		['before the first gap', '2027-01-01', 3, '2027-01-03'],
		['past one gap', '2027-01-01', 4, '2027-01-06'],
		['past both', '2027-01-01', 6, '2027-01-09'],
		['from within a gap', '2027-01-05', 1, '2027-01-06'],
		['from the first day of a gap', '2027-01-08', 2, '2027-01-10'],
		['of which there are none, to the first that is free', '2027-01-04', 0, '2027-01-06'],
		['after all gaps', '2027-01-20', 2, '2027-01-21'],
	])('are counted %s', (_, first, count, last) => {
		expect(dayOf(lastOfStudyDays(dayNumber(first), count, GAPS))).toBe(last);
	});

	test.each([
		['within a week', '2027-01-07', 2, '2027-01-06'],
		['past a gap', '2027-01-07', 3, '2027-01-03'],
		['past both', '2027-01-09', 5, '2027-01-02'],
		['from within a gap', '2027-01-08', 1, '2027-01-07'],
	])('are counted back %s', (_, last, count, first) => {
		expect(dayOf(firstOfStudyDays(dayNumber(last), count, GAPS))).toBe(first);
	});

	test('are as many as were asked for, and neither end of them is off', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 400 }), anyDaysOff, (start, count, daysOff) => {
				const gaps = gapsOf(daysOff);
				const first = dayNumber(start);
				const last = lastOfStudyDays(first, count, gaps);
				expect(last - first + 1 - countOff(first, last, gaps)).toBe(count);
				expect(isOff(last, gaps)).toBe(false);
				const back = firstOfStudyDays(last, count, gaps);
				expect(last - back + 1 - countOff(back, last, gaps)).toBe(count);
				expect(isOff(back, gaps)).toBe(false);
				expect(back).toBeGreaterThanOrEqual(first);
			}),
			{ numRuns: tries(400) },
		);
	});

	test('are off by count as they are off one by one', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -3, max: 120 }), anyDaysOff, (start, length, daysOff) => {
				const gaps = gapsOf(daysOff);
				const first = dayNumber(start);
				const days = Array.from({ length: Math.max(0, length) }, (_, at) => first + at);
				expect(countOff(first, first + length - 1, gaps)).toBe(days.filter((day) => isOff(day, gaps)).length);
			}),
			{ numRuns: tries(200) },
		);
	});
});

describe('findDateProblems(days)', () => {
	const today = '2026-11-29';

	test.each([
		['nothing', {}, []],
		['a start in the past', { start: '2026-11-01' }, []],
		['a deadline today', { deadline: today }, []],
		['a deadline in the past', { deadline: '2026-11-28' }, ['deadline-past']],
		['a deadline on the day of the start', { start: '2027-01-04', deadline: '2027-01-04' }, []],
		['a deadline before the start', { start: '2027-01-04', deadline: '2027-01-03' }, ['deadline-before-start']],
		['one that is both', { start: '2026-11-28', deadline: '2026-11-27' }, ['deadline-past', 'deadline-before-start']],
		['one day off', { daysOff: [gap('2027-01-04')] }, []],
		[
			'days off that end before they begin',
			{ daysOff: [gap('2027-01-04'), gap('2027-01-04', '2027-01-03')] },
			['off-ends-before-it-begins'],
		],
	])('of %s', (_, days, problems) => {
		expect(findDateProblems({ ...days, today })).toEqual(problems);
	});
});

describe('freePeriod(signedUp, days)', () => {
	test.each([
		[1, '2027-03-01', '2027-03-02'],
		[7, '2027-03-07', '2027-03-08'],
		[14, '2027-03-14', '2027-03-15'],
		// Summer time begins in Europe on 28 March.
		[31, '2027-03-31', '2027-04-01'],
	])('of %i days from 1 March 2027 is free until %s and ends on %s', (days, lastFreeDay, ends) => {
		expect(freePeriod('2027-03-01', days)).toEqual({ lastFreeDay, ends });
	});

	test.each([[undefined], [0], [-1], [1.5], [Number.NaN], [1e9]])('of %s days is none', (days) => {
		expect(freePeriod('2027-03-01', days)).toBeUndefined();
	});

	test('has no end after the last day there is', () => {
		expect(freePeriod('2999-12-31', 1)).toBeUndefined();
	});
});
