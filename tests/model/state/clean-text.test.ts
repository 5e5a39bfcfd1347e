import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, NOTE_LIMIT } from '../../../src/model/state/clean-text.ts';
import { anyText } from '../generated-library.ts';

describe('cleanText(text)', () => {
	test('leaves printable lines as they are', () => {
		expect(cleanText('One line.\n\nAnother: ünïcødé, 中文 😀')).toBe('One line.\n\nAnother: ünïcødé, 中文 😀');
	});

	test.each([
		['line ends of other machines', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
		['space at the ends', '  a \n b  \n', 'a\n b'],
		['more than one empty line', 'a\n\n\n\nb', 'a\n\nb'],
		['control characters', 'a\u0000b\tc\u007f', 'a b c'],
		['marks that turn the direction', 'a\u202eb\u2066c', 'a b c'],
		['halves of characters', 'a\ud83db', 'a b'],
	])('tidies %s', (_, text, clean) => {
		expect(cleanText(text)).toBe(clean);
	});

	test('cuts at 2,000 characters as a reader counts them', () => {
		expect(NOTE_LIMIT).toBe(2_000);
		expect(cleanText('😀'.repeat(NOTE_LIMIT))).toBe('😀'.repeat(NOTE_LIMIT));
		expect(cleanText('😀'.repeat(NOTE_LIMIT + 1))).toBe('😀'.repeat(NOTE_LIMIT));
		expect(cleanText('abc', 2)).toBe('ab');
	});

	test('cleaning twice changes nothing, whatever the text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const clean = cleanText(text);
				expect(cleanText(clean)).toBe(clean);
				expect([...clean].length).toBeLessThanOrEqual(NOTE_LIMIT);
				expect(clean.isWellFormed()).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
