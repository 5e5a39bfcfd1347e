/** A day to look back on, as a calendar file that any calendar can open. */
import { escapeText, formatCalendarFile, plainDate } from '../calendar-file.ts';
import { addDays } from './days.ts';

export interface Reminder {
	/** The same for the same decision, so that a calendar replaces an older copy, and different for any other. */
	readonly uid: string;
	/** The day to look back on. */
	readonly day: string;
	/** The day the file is made. */
	readonly made: string;
	/** One line. */
	readonly title: string;
	readonly text: string;
	/** Where to tell what happened. */
	readonly url: string;
}

// cspell:ignore vevent valarm dtstamp dtstart dtend transp

/** The reminder rings at nine in the morning, wherever the reader is then. */
const RINGS = 'PT9H';

/** The whole file: one all-day event that blocks nothing, with an alarm. */
export function formatReminder({ uid, day, made, title, text, url }: Reminder): string {
	return formatCalendarFile('Decision record', [
		'BEGIN:VEVENT',
		`UID:${escapeText(uid)}`,
		`DTSTAMP:${plainDate(made)}T000000Z`,
		`DTSTART;VALUE=DATE:${plainDate(day)}`,
		`DTEND;VALUE=DATE:${plainDate(addDays(day, 1))}`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(text)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escapeText(title)}`,
		`TRIGGER:${RINGS}`,
		'END:VALARM',
		'END:VEVENT',
	]);
}
