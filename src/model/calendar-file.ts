/**
 * Calendar files that any calendar can open: what all of them are made of.
 * https://www.rfc-editor.org/rfc/rfc5545
 */

// cspell:ignore vcalendar prodid

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE_LIMIT = 75;

/** A day as a calendar file writes it, without hyphens. */
export function plainDate(day: string): string {
	return day.replaceAll('-', '');
}

/** A whole file from the lines of its events. `maker` is the part of the site that writes it. */
export function formatCalendarFile(maker: string, eventLines: readonly string[]): string {
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Credential Fit//${maker}//EN`, ...eventLines, 'END:VCALENDAR'];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** What has a meaning within a text, with a backslash before it. */
export function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** What stays on one line: an escape whole, since some calendars show it where it is parted, and any other character. */
const UNIT = /\\.|./gsu;

/** Cuts a line into pieces of at most 75 octets, never within a character or an escape; each further one begins with a space. */
export function foldLine(line: string): string {
	let folded = '';
	let octets = 0;
	for (const unit of line.match(UNIT) ?? []) {
		const size = [...unit].reduce((sum, character) => sum + octetsOf(character), 0);
		if (octets + size > LINE_LIMIT) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += unit;
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
