import { expect, test } from 'vitest';
import { renewalReminder } from '../../../src/instruments/renew/renewal-reminder.ts';

const reminder = (changes: object = {}) =>
	renewalReminder({
		remindOn: '2028-02-29',
		expires: '2028-03-30',
		day: '2026-11-29',
		name: 'First aid; at work, again',
		headline: 'Renew it, on balance.',
		entries: { use: '5', expires: '2028-03-30' },
		address: 'https://example.org/tools/renew/',
		...changes,
	});
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('a reminder is an all-day event on its day, with what was entered in its link', () => {
	const { name, type, text } = reminder();
	expect([name, type]).toEqual(['credential-fit-renew-2028-03-30.ics', 'text/calendar']);
	expect(unfolded(text)).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n');
	expect(unfolded(text)).toContain('URL:https://example.org/tools/renew/#expires=2028-03-30&use=5\r\n');
});

test('a reminder keeps the marks of a name from meaning anything, and every line short', () => {
	const { text } = reminder();
	expect(unfolded(text)).toContain('SUMMARY:Renew or let it lapse: First aid\\; at work\\, again\r\n');
	expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
});

test('a reminder of another date is another event, and one of the same is the same', () => {
	const uid = (changes?: object) => /^UID:.*$/m.exec(unfolded(reminder(changes).text))?.[0];
	expect(uid()).toBe(uid({ day: '2027-01-01', headline: 'Let it lapse.' }));
	expect(uid()).not.toBe(uid({ expires: '2029-03-30' }));
	expect(uid()).not.toBe(uid({ name: 'Another' }));
});
