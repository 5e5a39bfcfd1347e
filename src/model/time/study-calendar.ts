/**
 * Study blocks and days to remember as a calendar file.
 * https://www.rfc-editor.org/rfc/rfc5545
 *
 * Blocks are in "floating" local time (3.3.5): 19:00 stays 19:00 where the reader is, whatever summer time does.
 */
import { escapeText, formatCalendarFile, plainDate } from '../calendar-file.ts';
import { dayNumber, dayOf } from './day-numbers.ts';
import { type BlockSeries, MINUTES_IN_DAY, MINUTES_IN_HOUR, type StudyBlock } from './study-blocks.ts';

// cspell:ignore vevent valarm dtstamp dtstart dtend transp rrule byday exdate

/** One entry: a whole day, or a block that recurs each week. */
interface CalendarEntry {
	/** The same each time the file is made for the same plan, so that a calendar replaces an older copy, and different for any other entry. */
	readonly uid: string;
	/** One line. */
	readonly title: string;
	readonly text: string;
}

export interface DayEntry extends CalendarEntry {
	readonly day: string;
}

export interface BlockEntry extends CalendarEntry {
	readonly block: StudyBlock;
	readonly series: BlockSeries;
}

export interface StudyCalendar {
	/** The day the file is made. */
	readonly made: string;
	/** Address of the planner. */
	readonly url: string;
	readonly days: readonly DayEntry[];
	readonly blocks: readonly BlockEntry[];
}

/** Whole days ring at nine in the morning, wherever the reader is then. */
const DAY_RINGS = 'PT9H';
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The whole file: blocks first, then days, which take up no time and ring. */
export function formatStudyCalendar({ made, url, days, blocks }: StudyCalendar): string {
	const about = ({ uid, title, text }: CalendarEntry) => [
		`UID:${escapeText(uid)}`,
		`DTSTAMP:${plainDate(made)}T000000Z`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(text)}`,
		`URL:${url}`,
	];
	return formatCalendarFile('Time', [
		...blocks.flatMap((entry) => ['BEGIN:VEVENT', ...about(entry), ...blockLines(entry), 'END:VEVENT']),
		...days.flatMap((entry) => ['BEGIN:VEVENT', ...about(entry), ...dayLines(entry), 'END:VEVENT']),
	]);
}

function dayLines({ day, title }: DayEntry): readonly string[] {
	return [
		`DTSTART;VALUE=DATE:${plainDate(day)}`,
		`DTEND;VALUE=DATE:${plainDate(dayOf(dayNumber(day) + 1) ?? day)}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escapeText(title)}`,
		`TRIGGER:${DAY_RINGS}`,
		'END:VALARM',
	];
}

/** UNTIL is in local time because DTSTART is (3.3.10). */
function blockLines({ block: { weekday, begins, minutes }, series: { first, until, except } }: BlockEntry): readonly string[] {
	return [
		`DTSTART:${localTime(first, begins)}`,
		`DTEND:${localTime(first, begins + minutes)}`,
		`RRULE:FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday - 1]};UNTIL=${localTime(until, MINUTES_IN_DAY - 1)}`,
		...except.map((day) => `EXDATE:${localTime(day, begins)}`),
	];
}

/** A time by the clock on the wall, so many minutes after a day's midnight: `20261207T190000`. */
function localTime(day: string, minutes: number): string {
	const ofDay = minutes % MINUTES_IN_DAY;
	const date = dayOf(dayNumber(day) + Math.floor(minutes / MINUTES_IN_DAY)) ?? day;
	const two = (number: number) => String(number).padStart(2, '0');
	return `${plainDate(date)}T${two(Math.floor(ofDay / MINUTES_IN_HOUR))}${two(ofDay % MINUTES_IN_HOUR)}00`;
}
