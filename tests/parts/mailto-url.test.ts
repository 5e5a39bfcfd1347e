import { describe, expect, test } from 'vitest';
import { MAIL_LIMIT, mailtoUrl } from '../../src/parts/mailto-url.ts';

describe('mailtoUrl(subject, text)', () => {
	test('encodes subject and text so that a mail program reads them back, with the line ends of mail', () => {
		const url = mailtoUrl('Questions about R & D? #1', 'About: R & D\n\n1. “Wie?” 100 % + 1=2\n') ?? '';
		expect(url.startsWith('mailto:?')).toBe(true);
		const fields = new Map(
			url
				.slice('mailto:?'.length)
				.split('&')
				.map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
		);
		expect([...fields]).toEqual([
			['subject', 'Questions about R & D? #1'],
			['body', 'About: R & D\r\n\r\n1. “Wie?” 100 % + 1=2\r\n'],
		]);
	});

	test('lets no line end of a name make another field or header', () => {
		expect(mailtoUrl('A\nBcc: x@example.org&cc=y', 'B')).toBe('mailto:?subject=A%0D%0ABcc%3A%20x%40example.org%26cc%3Dy&body=B');
	});

	test('is none where it would be longer than mail programs take, and bears half a character', () => {
		const rest = mailtoUrl('', '')?.length ?? 0;
		expect(mailtoUrl('', 'x'.repeat(MAIL_LIMIT - rest))).toHaveLength(MAIL_LIMIT);
		expect(mailtoUrl('', 'x'.repeat(MAIL_LIMIT - rest + 1))).toBeUndefined();
		expect(mailtoUrl('\ud83d', 'ok')).toBe('mailto:?subject=&body=ok');
	});
});
