/**
 * A day to look back on, as a calendar file that any calendar can open.
 * https://www.rfc-editor.org/rfc/rfc5545
 */
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

// cspell:ignore vcalendar vevent valarm prodid dtstamp dtstart dtend transp

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE_LIMIT = 75;

/** The reminder rings at nine in the morning, wherever the reader is then. */
const RINGS = 'PT9H';

/** The whole file: one all-day event that blocks nothing, with an alarm. */
export function formatReminder({ uid, day, made, title, text, url }: Reminder): string {
	const date = (one: string) => one.replaceAll('-', '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Credential Fit//Decision record//EN',
		'BEGIN:VEVENT',
		`UID:${escapeText(uid)}`,
		`DTSTAMP:${date(made)}T000000Z`,
		`DTSTART;VALUE=DATE:${date(day)}`,
		`DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
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
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** What has a meaning within a text, with a backslash before it. */
export function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Cuts a line into pieces of at most 75 octets, never within a character; each further one begins with a space. */
export function foldLine(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > LINE_LIMIT) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
