import { describe, expect, test } from 'vitest';
import { escapeText, foldLine } from '../../src/model/calendar-file.ts';

describe('foldLine(line)', () => {
	test.each([
		['a line of 75 octets', 'x'.repeat(75), 'x'.repeat(75)],
		['a line of 76', 'x'.repeat(76), `${'x'.repeat(75)}\r\n x`],
		['characters of two octets', 'ü'.repeat(38), `${'ü'.repeat(37)}\r\n ü`],
		['characters of four', '😀'.repeat(19), `${'😀'.repeat(18)}\r\n 😀`],
		['the space of a further line as one', 'x'.repeat(75 + 75), `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`],
	])('counts %s', (_, line, folded) => {
		expect(foldLine(line)).toBe(folded);
	});
});

test('escapeText(text) leaves no line end, whichever it was', () => {
	expect(escapeText('a\r\nb\rc\nd')).toBe('a\\nb\\nc\\nd');
});
