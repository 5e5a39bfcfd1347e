// cspell:ignore vcalendar vevent valarm prodid dtstamp dtstart dtend transp
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReminder, type Reminder } from '../../../src/model/keeping/reminder.ts';
import { cleanText } from '../../../src/model/state/clean-text.ts';
import { anyText } from '../generated-library.ts';

const REMINDER: Reminder = {
	uid: '2026-11-24-1-ab12@example.org',
	day: '2027-05-24',
	made: '2026-11-24',
	title: 'Look back: EPA 608',
	text: 'You decided: take it.\nYou wanted to think again if: nobody answers; or it costs more, in \\ out.',
	url: 'https://example.org/fit/record/#2026-11-24-1',
};

/** Lines as a calendar reads them: joined where they were folded. */
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const unescapeText = (text: string) => text.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
/** The value of the first line with this name. */
const readValue = (file: string, name: string) =>
	unfold(file)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1);

describe('formatReminder(reminder)', () => {
	test('writes one all-day event with an alarm', () => {
		expect(unfold(formatReminder(REMINDER))).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Credential Fit//Decision record//EN',
			'BEGIN:VEVENT',
			'UID:2026-11-24-1-ab12@example.org',
			'DTSTAMP:20261124T000000Z',
			'DTSTART;VALUE=DATE:20270524',
			'DTEND;VALUE=DATE:20270525',
			'SUMMARY:Look back: EPA 608',
			'DESCRIPTION:You decided: take it.\\nYou wanted to think again if: nobody answers\\; or it costs more\\, in \\\\ out.',
			'URL:https://example.org/fit/record/#2026-11-24-1',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Look back: EPA 608',
			'TRIGGER:PT9H',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	test('has no line over 75 octets, ends each with CRLF, and gives back the text when unfolded, whatever it is', () => {
		fc.assert(
			fc.property(anyText, anyText, (title, text) => {
				const [cleanTitle, clean] = [cleanText(title), cleanText(text)];
				const file = formatReminder({ ...REMINDER, title: cleanTitle, text: clean });
				for (const line of file.split('\r\n')) {
					expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
				expect(unescapeText(readValue(file, 'SUMMARY') ?? '')).toBe(cleanTitle);
				expect(unescapeText(readValue(file, 'DESCRIPTION') ?? '')).toBe(clean);
				expect(unfold(file)).toHaveLength(20);
			}),
			{ numRuns: 400 },
		);
	});
});
