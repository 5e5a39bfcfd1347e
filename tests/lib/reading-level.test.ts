import { describe, expect, test } from 'vitest';
import { countSyllables, measureReadingLevel, readingAge } from '../../src/lib/reading-level.ts';

describe('countSyllables(word)', () => {
	test.each([
		['a', 1],
		['course', 1],
		['asked', 1],
		['judged', 1],
		['wanted', 2],
		['need', 1],
		['needed', 2],
		['table', 2],
		['tables', 2],
		['hours', 1],
		['value', 2],
		['certificate', 4],
		['certification', 5],
		['employer', 3],
		['qualification', 5],
		['issuer', 3],
		['evidence', 3],
		['time', 1],
		['times', 1],
		['the', 1],
		['be', 1],
		['makes', 1],
		['refuses', 3],
		['credit', 2],
		['university', 5],
		['rule', 1],
		['micro-credential', 5],
		['don’t', 1],
		['2026', 1],
		['rarely', 2],
		['idea', 3],
		['create', 2],
		['usually', 4],
		['quality', 3],
		['language', 2],
	])('of "%s" gives %i', (word, syllables) => {
		expect(countSyllables(word)).toBe(syllables);
	});
});

describe('measureReadingLevel(texts)', () => {
	test('follows the formula: 0.39 × words a sentence + 11.8 × syllables a word − 15.59', () => {
		// Six words of one syllable in one sentence: 2.34 + 11.8 − 15.59.
		expect(measureReadingLevel(['The cat sat on the mat.'])).toEqual({ grade: expect.closeTo(-1.45), words: 6, sentences: 1 });
	});

	test('ends a sentence at the end of a text, with or without a full stop', () => {
		expect(measureReadingLevel(['One two', 'Three four.', '']).sentences).toBe(2);
	});

	test('does not end a sentence inside a number or after a single letter', () => {
		expect(measureReadingLevel(['It cost 1.5 times as much in the U.S. market. So it was.']).sentences).toBe(2);
	});

	test('is higher for long words and long sentences', () => {
		const plain = measureReadingLevel(['Ask who marks the work. Then ask when.']);
		const stiff = measureReadingLevel([
			'Institutional recognition considerations necessitate comprehensive evaluation of assessment methodologies.',
		]);
		expect(stiff.grade).toBeGreaterThan(plain.grade + 10);
	});

	test('of nothing is 0', () => {
		expect(measureReadingLevel([])).toEqual({ grade: 0, words: 0, sentences: 0 });
	});
});

describe('readingAge(level)', () => {
	test.each([
		[0, 5],
		[7.6, 13],
		[8.4, 13],
		[11, 16],
	])('of grade %d is %i', (grade, age) => {
		expect(readingAge({ grade, words: 100, sentences: 10 })).toBe(age);
	});
});
