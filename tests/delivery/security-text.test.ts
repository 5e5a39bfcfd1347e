import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSecurityText } from '../../src/delivery/security-text.ts';

const TODAY = new Date('2026-11-29T12:00:00Z');

describe('makeSecurityText(contact)', () => {
	test('has a contact and an end, which the standard wants, and says where it is at home', () => {
		expect(makeSecurityText({ contact: 'mailto:a@example.org', site: 'https://example.org', today: TODAY })).toBe(
			[
				'Contact: mailto:a@example.org',
				'Expires: 2027-05-28T12:00:00.000Z',
				'Preferred-Languages: en',
				'Canonical: https://example.org/.well-known/security.txt',
				'',
			].join('\n'),
		);
	});

	test('says nothing of a home that is not known', () => {
		expect(makeSecurityText({ contact: 'https://example.org/report', today: TODAY })).not.toContain('Canonical');
	});

	test('ends in less than a year, whatever the day', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (today) => {
				const [, end = ''] = /^Expires: (.*)$/m.exec(makeSecurityText({ contact: 'mailto:a@example.org', today })) ?? [];
				const days = (new Date(end).getTime() - today.getTime()) / 86_400_000;
				expect(days).toBeGreaterThan(0);
				expect(days).toBeLessThan(365);
			}),
		);
	});

	test.each(['a@example.org', 'http://example.org', 'mailto:', '', 'https://example.org\nExpires: never'])('refuses %j', (contact) => {
		expect(() => makeSecurityText({ contact, today: TODAY })).toThrow(/mailto:, https: or tel:/);
	});
});
