import { describe, expect, test } from 'vitest';
import { mailToText } from '../../src/parts/mail-to-text.ts';
import { GROWS_WITH_LENGTH, growth } from '../support/growth.ts';

const read = (...lines: readonly string[]) => mailToText(lines.join('\r\n'), (html) => `html: ${html}`);

describe('mailToText(mail)', () => {
	test('leaves off the headers and keeps what is quoted', () => {
		const text = read('From: registrar@example.org', 'Subject: Re: your', '  questions', '', 'Hello,', '', '> Is there an exam?', 'Yes.');
		expect(text).toBe('Hello,\n\n> Is there an exam?\nYes.');
	});

	test('decodes quoted-printable with its character set', () => {
		const head = ['Content-Type: text/plain; charset="iso-8859-1"', 'Content-Transfer-Encoding: quoted-printable'];
		expect(read(...head, '', 'It costs=20=A3390, and the exam is =', 'extra.')).toBe('It costs £390, and the exam is extra.');
	});

	test('decodes base64', () => {
		const head = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: BASE64'];
		expect(read(...head, '', 'SXQgY29zdHMg4oKs', 'MzkwLg==')).toBe('It costs €390.');
	});

	test('takes the first part that is plain text, at any depth', () => {
		const text = read(
			'Content-Type: multipart/mixed; boundary="out"',
			'',
			'A note for old programs.',
			'--out',
			'Content-Type: multipart/alternative; boundary=in',
			'',
			'--in',
			'Content-Type: text/html',
			'',
			'<p>Rich</p>',
			'--in',
			'Content-Type: text/plain',
			'',
			'Plain',
			'--in--',
			'--out',
			'Content-Type: text/plain',
			'Content-Disposition: attachment; filename=terms.txt',
			'',
			'Attached',
			'--out--',
		);
		expect(text).toBe('Plain');
	});

	test('makes text of a mail that is only HTML', () => {
		expect(read('Content-Type: text/html', '', '<p>Rich</p>')).toBe('html: <p>Rich</p>');
	});

	test.each([
		['nothing', ''],
		['headers alone', 'From: a@example.org'],
		['a picture alone', 'Content-Type: image/png\n\nabc'],
		['a part without an end', 'Content-Type: multipart/mixed; boundary=b\n\n'],
		[
			'parts within themselves',
			`Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(500)}`,
		],
		['bad base64', 'Content-Transfer-Encoding: base64\n\n!'],
	])('gives nothing for %s', (_, mail) => {
		expect(mailToText(mail, String)).toBe('');
	});

	test.each([
		['a character set that nobody knows', 'Content-Type: text/plain; charset=x-none\n\nText', 'Text'],
		['broken quoted-printable', 'Content-Transfer-Encoding: quoted-printable\n\n=ZZ=4', '=ZZ=4'],
	])('reads %s as well as it can', (_, mail, text) => {
		expect(mailToText(mail, String)).toBe(text);
	});

	test('takes megabytes in its stride', () => {
		const read = (mail: string) => mailToText(mail, String);
		expect(growth(read, `Content-Transfer-Encoding: quoted-printable\n\n${'= '.repeat(500_000)}`)).toBeLessThan(GROWS_WITH_LENGTH);
		expect(growth(read, ' \n'.repeat(500_000))).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
