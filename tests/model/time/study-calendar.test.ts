// cspell:ignore vcalendar vevent valarm prodid dtstamp dtstart dtend transp rrule byday exdate
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, weekdayOf } from '../../../src/model/time/day-numbers.ts';
import { areOverlapping, hoursOfBlocks, type StudyBlock, seriesOf } from '../../../src/model/time/study-blocks.ts';
import { formatStudyCalendar, type StudyCalendar } from '../../../src/model/time/study-calendar.ts';
import { tries } from '../tries.ts';
import { anyDay, anyDaysOff } from './any-plan.ts';

const block = (weekday: number, begins: number, minutes: number): StudyBlock => ({ weekday, begins, minutes });
const EVENING = block(2, 19 * 60, 90);

describe('hoursOfBlocks(blocks)', () => {
	test.each([
		['none', [], 0],
		['two', [EVENING, block(6, 540, 120)], 3.5],
		['two at once', [EVENING, EVENING], 3],
	])('adds up %s', (_, blocks, hours) => {
		expect(hoursOfBlocks(blocks)).toBe(hours);
	});
});

describe('areOverlapping(blocks)', () => {
	test.each([
		['none', [], false],
		['one', [EVENING], false],
		['the same twice', [EVENING, EVENING], true],
		['one that ends as the next begins', [block(2, 600, 60), block(2, 660, 60)], false],
		['one that ends a minute later', [block(2, 600, 61), block(2, 660, 60)], true],
		['the same, the other way round', [block(2, 660, 60), block(2, 600, 61)], true],
		['the same time on two days', [block(2, 600, 60), block(3, 600, 60)], false],
		['one that runs past midnight', [block(2, 1400, 90), block(3, 30, 60)], true],
		['one that ends at midnight', [block(2, 1380, 60), block(3, 0, 60)], false],
		['Sunday night and Monday morning', [block(1, 0, 60), block(7, 1410, 60)], true],
		['a third that overlaps the second', [block(1, 0, 60), block(2, 0, 60), block(2, 30, 60)], true],
	])('of %s', (_, blocks, is) => {
		expect(areOverlapping(blocks)).toBe(is);
	});
});

describe('seriesOf(block, start, end, daysOff)', () => {
	const gap = (from: string, to = from) => ({ from, to });

	test.each([
		['from the first of its weekday', '2027-01-04', '2027-02-01', [], { first: '2027-01-05', until: '2027-02-01', except: [] }],
		['from the start itself', '2027-01-05', '2027-01-05', [], { first: '2027-01-05', until: '2027-01-05', except: [] }],
		['from six days later', '2027-01-06', '2027-01-31', [], { first: '2027-01-12', until: '2027-01-31', except: [] }],
		[
			'not before days off end',
			'2027-01-04',
			'2027-01-31',
			[gap('2027-01-01', '2027-01-12')],
			{ first: '2027-01-19', until: '2027-01-31', except: [] },
		],
		[
			'without its days off',
			'2027-01-04',
			'2027-02-28',
			[gap('2027-01-12'), gap('2027-01-20', '2027-02-02')],
			{ first: '2027-01-05', until: '2027-02-28', except: ['2027-01-12', '2027-01-26', '2027-02-02'] },
		],
		[
			'not past its end',
			'2027-01-04',
			'2027-01-19',
			[gap('2027-01-18', '2027-03-01')],
			{ first: '2027-01-05', until: '2027-01-19', except: ['2027-01-19'] },
		],
		[
			'through days off of other weekdays',
			'2027-01-04',
			'2027-01-31',
			[gap('2027-01-13', '2027-01-18')],
			{ first: '2027-01-05', until: '2027-01-31', except: [] },
		],
	])('runs %s', (_, start, end, daysOff, series) => {
		expect(seriesOf(EVENING, start, end, daysOff)).toEqual(series);
	});

	test.each([
		['that end before its weekday comes', '2027-01-06', '2027-01-11', []],
		['that end before they begin', '2027-01-06', '2027-01-05', []],
		['that are all off', '2027-01-04', '2027-01-31', [gap('2027-01-01', '2027-02-28')]],
	])('is none for days %s', (_, start, end, daysOff) => {
		expect(seriesOf(EVENING, start, end, daysOff)).toBeUndefined();
	});

	test('has every day of its weekday that is not off, and no other', () => {
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: 0, max: 300 }),
				fc.integer({ min: 1, max: 7 }),
				anyDaysOff,
				(start, length, weekday, daysOff) => {
					const from = dayNumber(start);
					const end = new Date((from + length) * 86_400_000).toISOString().slice(0, 10);
					const series = seriesOf(block(weekday, 0, 60), start, end, daysOff);
					const wanted = Array.from({ length: length + 1 }, (_, at) => from + at)
						.filter((day) => weekdayOf(day) === weekday)
						.filter((day) => !daysOff.some((off) => day >= dayNumber(off.from) && day <= dayNumber(off.to)));
					const except = (series?.except ?? []).map(dayNumber);
					const found: number[] = [];
					if (series) for (let day = dayNumber(series.first); day <= from + length; day += 7) if (!except.includes(day)) found.push(day);
					expect(found).toEqual(wanted);
				},
			),
			{ numRuns: tries(300) },
		);
	});
});

describe('formatStudyCalendar(calendar)', () => {
	const CALENDAR: StudyCalendar = {
		made: '2026-11-29',
		url: 'https://example.org/tools/time/',
		blocks: [
			{
				uid: 'time-1@example.org',
				title: 'Study: SQL, the basics',
				text: '90 minutes',
				block: block(2, 23 * 60 + 5, 90),
				series: { first: '2027-03-23', until: '2027-04-30', except: ['2027-03-30', '2027-04-06'] },
			},
		],
		days: [{ uid: 'stop@example.org', day: '2027-12-31', title: 'Stop or go on?', text: 'Less than 8 hours:\nstop.' }],
	};

	test('writes blocks in local time that no summer time moves, and days that ring', () => {
		expect(formatStudyCalendar(CALENDAR).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Credential Fit//Time//EN',
			'BEGIN:VEVENT',
			'UID:time-1@example.org',
			'DTSTAMP:20261129T000000Z',
			'SUMMARY:Study: SQL\\, the basics',
			'DESCRIPTION:90 minutes',
			'URL:https://example.org/tools/time/',
			'DTSTART:20270323T230500',
			'DTEND:20270324T003500',
			'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270430T235900',
			'EXDATE:20270330T230500',
			'EXDATE:20270406T230500',
			'END:VEVENT',
			'BEGIN:VEVENT',
			'UID:stop@example.org',
			'DTSTAMP:20261129T000000Z',
			'SUMMARY:Stop or go on?',
			'DESCRIPTION:Less than 8 hours:\\nstop.',
			'URL:https://example.org/tools/time/',
			'DTSTART;VALUE=DATE:20271231',
			'DTEND;VALUE=DATE:20280101',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Stop or go on?',
			'TRIGGER:PT9H',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	test.each([
		[1, 'MO'],
		[7, 'SU'],
	])('calls weekday %i %s', (weekday, name) => {
		const [one] = CALENDAR.blocks;
		const blocks = one ? [{ ...one, block: block(weekday, 0, 1440) }] : [];
		expect(formatStudyCalendar({ ...CALENDAR, blocks })).toContain(`BYDAY=${name};`);
	});

	test('ends a block of a whole day at the next midnight', () => {
		const [one] = CALENDAR.blocks;
		const blocks = one ? [{ ...one, block: block(2, 0, 1440) }] : [];
		const file = formatStudyCalendar({ ...CALENDAR, blocks });
		expect(file).toContain('DTSTART:20270323T000000\r\nDTEND:20270324T000000\r\n');
	});
});
