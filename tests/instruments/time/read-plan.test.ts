import { describe, expect, test } from 'vitest';
import { isField, rowsOf } from '../../../src/instruments/time/entries.ts';
import { EXAMPLE, exampleFrom } from '../../../src/instruments/time/example.ts';
import { readPlan } from '../../../src/instruments/time/read-plan.ts';
import { hasStudyFile, studyDays } from '../../../src/instruments/time/study-days.ts';
import { studyFile } from '../../../src/instruments/time/study-file.ts';
import { summaryOf } from '../../../src/instruments/time/summary.ts';
import { timeAnswer } from '../../../src/instruments/time/time-answer.ts';
import { isDay } from '../../../src/model/is-day.ts';

const TODAY = '2026-11-29';
const MAIN = { hours: '40', pace: '5', start: '2027-01-04', deadline: '2027-04-11' };
const read = (entries: Readonly<Record<string, string>>) => readPlan(entries, TODAY);

describe('readPlan(entries, today)', () => {
	test('reads what the example holds', () => {
		const { plan, blocks, refund, trial, daysOff, course } = read(EXAMPLE);
		expect(plan).toEqual({
			hours: { least: 30, most: 40 },
			pace: 6,
			start: '2027-01-11',
			deadline: '2027-04-04',
			daysOff: [{ from: '2027-02-15', to: '2027-02-21' }],
			undatedDaysOff: undefined,
			allowance: { factor: 1.4, from: 'own-course' },
		});
		expect(blocks).toEqual([
			{ weekday: 2, begins: 1140, minutes: 120 },
			{ weekday: 6, begins: 540, minutes: 240 },
		]);
		expect(refund?.lastFreeDay).toBe('2027-01-24');
		expect([trial, daysOff, course]).toEqual([undefined, 7, 'Data analysis']);
	});

	test.each([
		['hours the wrong way round', { hours: '40–30' }, 'hours', 'upside-down'],
		['more hours than a week has', { pace: '169' }, 'pace', 'too-much'],
		['a day that no calendar has', { start: '2027-02-30' }, 'start', 'no-day'],
		['29 February in a year without one', { deadline: '2027-02-29' }, 'deadline', 'no-day'],
		['a deadline in the past', { deadline: '2026-11-28' }, 'deadline', 'too-little'],
		['a deadline before the start', { deadline: '2027-01-03' }, 'deadline', 'too-little'],
		['a last course without hours', { planned: '0' }, 'planned', 'too-little'],
		['days off that end before they begin', { 'off-1-from': '2027-02-02', 'off-1-to': '2027-02-01' }, 'off-1-to', 'upside-down'],
		['days off without a beginning', { 'off-2-to': '2027-02-01' }, 'off-2-from', 'too-little'],
		['days off to no day', { 'off-1-from': '2027-02-02', 'off-1-to': '2027-02-31' }, 'off-1-to', 'no-day'],
		['a study time of no length', { 'block-1-day': '1', 'block-1-from': '09:00', 'block-1-to': '09:00' }, 'block-1-to', 'too-little'],
		['a refund period of no days', { refund: '0' }, 'refund', 'too-little'],
		['a trial of words', { trial: 'soon' }, 'trial', 'no-time'],
		['days off of words', { off: 'many' }, 'off', 'no-time'],
		['a day to sign up that cannot be', { 'signed-up': '2027-13-01' }, 'signed-up', 'no-day'],
	])('tells %s, and counts it as nothing', (_, wrong, field, problem) => {
		const { typed, ...other } = read({ ...MAIN, ...wrong });
		expect(typed[field]).toEqual({ problem });
		const without = Object.fromEntries(Object.entries({ ...MAIN, ...wrong }).filter(([name]) => !(name in wrong)));
		expect(other.result).toEqual(read(without).result);
	});

	test.each([
		['one day off', { 'off-1-from': '2027-02-02' }, 1],
		['two that overlap', { 'off-1-from': '2027-02-02', 'off-1-to': '2027-02-05', 'off-2-from': '2027-02-04', 'off-2-to': '2027-02-06' }, 5],
		['weeks without a date', { off: '2 weeks' }, 14],
		['both', { off: '3', 'off-6-from': '2027-02-02' }, 4],
	])('counts %s', (_, off, days) => {
		expect(read({ ...MAIN, ...off }).daysOff).toBe(days);
	});

	test.each([
		['past midnight', { 'block-3-day': '7', 'block-3-from': '23:00', 'block-3-to': '01:30' }, [{ weekday: 7, begins: 1380, minutes: 150 }]],
		['without a weekday', { 'block-1-from': '09:00', 'block-1-to': '10:00' }, []],
		['on an eighth day', { 'block-1-day': '8', 'block-1-from': '09:00', 'block-1-to': '10:00' }, []],
		['on half a day', { 'block-1-day': '1.5', 'block-1-from': '09:00', 'block-1-to': '10:00' }, []],
		['at no time of day', { 'block-1-day': '1', 'block-1-from': '24:00', 'block-1-to': '10:00' }, []],
		['without an end', { 'block-1-day': '1', 'block-1-from': '09:00' }, []],
	])('reads a study time %s', (_, entries, blocks) => {
		expect(read(entries).blocks).toEqual(blocks);
	});

	test('counts a refund period from the day of signing up, where it is given, and a month as thirty days', () => {
		expect(read({ ...MAIN, refund: '14', 'signed-up': '2026-12-01' }).refund?.lastFreeDay).toBe('2026-12-14');
		expect(read({ ...MAIN, trial: '1 month' }).trial).toEqual({ lastFreeDay: '2027-02-02', ends: '2027-02-03' });
		expect(read({ refund: '14' }).refund).toBeUndefined();
	});
});

describe('summaryOf(plan, result)', () => {
	const summary = (entries: Readonly<Record<string, string>>) => {
		const { plan, result } = read(entries);
		return summaryOf(plan, result);
	};

	test.each([
		['nothing', {}, /^Here you will see/, false],
		['that it fits', MAIN, /^It fits\. You would finish on 28 March 2027, with 2 weeks to spare/, false],
		['that it fits to the day', { ...MAIN, deadline: '2027-03-28' }, /no day to spare/, false],
		['a range', { ...MAIN, hours: '30-40' }, /between 7 March 2027 and 28 March 2027/, false],
		['that it is tight', { ...MAIN, deadline: '2027-03-21' }, /tight.* 1 week too late/, false],
		['that it does not fit, and what would do', { ...MAIN, deadline: '2027-01-31' }, /does not fit.*15 hours a week/, false],
		['that nothing would do', { ...MAIN, hours: '400', deadline: '2027-01-10' }, /even if it takes no longer than advertised\.$/, false],
		['that it depends', { ...MAIN, hours: '20–60' }, /^It depends/, false],
		['that it depends, as far as not fitting', { ...MAIN, hours: '20–100' }, /at 100 it does not fit/, false],
		['that nobody says the most', { ...MAIN, hours: '40+' }, /not settled/, false],
		['that not even the fewest hours fit', { ...MAIN, hours: '400+' }, /^It does not fit/, false],
		['that no hours take no time', { ...MAIN, hours: '0' }, /no hours of work/, false],
		['that no pace leads nowhere', { ...MAIN, pace: '0' }, /0 hours a week/, false],
		['when it is done, without a deadline', { ...MAIN, deadline: '' }, /^You would finish on 28 March/, true],
		['when it is done at the earliest', { ...MAIN, deadline: '', hours: '40+' }, /28 March 2027 at the earliest/, true],
		['when to begin, without a start', { ...MAIN, start: '' }, /^Begin by 18 January 2027/, true],
		['how long it takes, without days', { hours: '40', pace: '5' }, /^It takes 12 weeks\./, true],
		['how long it takes as a range', { hours: '30–40', pace: '5' }, /from 9 weeks to 12 weeks/, true],
		['how long it takes at least', { hours: '40+', pace: '5' }, /at least 12 weeks/, true],
		['the pace, without one', { ...MAIN, pace: '' }, /4\.5 hours a week/, true],
		['for how much there is room', { ...MAIN, hours: '' }, /room for a course of 46 hours/, true],
		['the hours to plan for', { hours: '40' }, /^Plan for 60 hours/, true],
		['nothing of a day alone', { start: '2027-01-04' }, /^Here you will see/, true],
		['nothing of hours that may be none without a pace', { hours: '0–10' }, /^Plan for 0 to 15 hours/, true],
	])('says %s', (_, entries, says, isMissing) => {
		const filled = Object.fromEntries(Object.entries(entries).filter(([, text]) => text !== ''));
		expect(summary(filled).says).toMatch(says);
		expect(summary(filled).missing !== '').toBe(isMissing);
	});
});

describe('timeAnswer(read)', () => {
	test('is there once everything is known', () => {
		expect(timeAnswer(read(MAIN))).toEqual({
			answer: { kind: 'measure', numbers: { hours: 40, pace: 5, weeks: 14, allowance: 1.5 } },
			sum: '40 hours as advertised at 5 a week, 4 January 2027 to 11 April 2027, margin 1.5',
		});
		for (const field of Object.keys(MAIN)) expect(timeAnswer(read({ ...MAIN, [field]: '' }))).toBeUndefined();
	});
});

describe('the calendar file', () => {
	const file = (entries: Readonly<Record<string, string>>) =>
		studyFile(read(entries), { address: 'https://example.org/tools/time/', today: TODAY });
	const BLOCK = { 'block-1-day': '2', 'block-1-from': '19:00', 'block-1-to': '21:00' };

	test('holds study times until it is done, and the days to remember', () => {
		const { name, text } = file({ ...EXAMPLE, trial: '7' });
		expect(name).toBe('study-times-data-analysis.ics');
		expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6);
		expect(text).toContain('DTSTART:20270112T190000\r\n');
		expect(text).toContain('UNTIL=20270324T235900');
		expect(text).toContain('EXDATE:20270216T190000\r\n');
		expect(text).toContain('time-stop-Data%20analysis@example.org');
	});

	test('has a name of its own without a course, and other entries for another start', () => {
		expect(file({ ...MAIN, ...BLOCK }).name).toBe('study-times.ics');
		expect(file({ ...MAIN, ...BLOCK }).text).toContain('time-block-1-2027-01-04@example.org');
	});

	test.each([
		['nothing without a start', { ...BLOCK }, 0],
		['nothing without an end', { ...BLOCK, start: '2027-01-04' }, 0],
		['times until the deadline, where no pace is known', { ...BLOCK, start: '2027-01-04', deadline: '2027-02-01' }, 1],
		['times until the deadline, where nobody says the most hours', { ...MAIN, ...BLOCK, hours: '10+' }, 1],
	])('holds %s', (_, entries, count) => {
		expect(studyDays(read(entries))).toHaveLength(count);
		expect(hasStudyFile(read(entries))).toBe(count > 0);
	});

	test('ends at the deadline where nobody says the most hours', () => {
		const [only] = studyDays(read({ ...MAIN, ...BLOCK, hours: '10+' }));
		expect(only?.series.until).toBe('2027-04-11');
	});
});

describe('the example', () => {
	test.each(['2026-11-29', '2027-01-11', '2027-01-12', '2031-02-28'])('never begins in the past on %s, and comes to the same', (today) => {
		const moved = exampleFrom(today);
		expect(Object.keys(moved).every(isField)).toBe(true);
		expect(isDay(moved['start']) && moved['start'] >= today).toBe(true);
		expect(readPlan(moved, today).result.most?.slackDays).toBe(read(EXAMPLE).result.most?.slackDays);
	});
});

describe('rowsOf(entries, row, limit)', () => {
	test.each([
		['one for nothing', {}, [1]],
		['one more than are filled in', { 'off-1-from': 'x' }, [1, 2]],
		['those before one that is filled in', { 'off-3-to': 'x' }, [1, 2, 3, 4]],
		['no more than the limit', { 'off-6-to': 'x' }, [1, 2, 3, 4, 5, 6]],
		['none for another field', { off: '3', 'block-4-day': '1' }, [1]],
	])('offers %s', (_, entries, rows) => {
		expect(rowsOf(entries, 'off', 6)).toEqual(rows);
	});
});

test.each([
	['hours', true],
	['off-6-to', true],
	['off-7-to', false],
	['block-7-day', true],
	['block-8-day', false],
	['block-1-end', false],
	['pace ', false],
])('isField(%j) is %s', (field, is) => {
	expect(isField(field)).toBe(is);
});
