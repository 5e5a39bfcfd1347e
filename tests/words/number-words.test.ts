import { describe, expect, test } from 'vitest';
import { numbersWords } from '../../src/words/number-words.ts';

describe('numbersWords(numbers)', () => {
	test('says what each number counts', () => {
		expect(numbersWords({ hours: 40, pace: 5, weeks: 12, allowance: 2 })).toBe(
			'40 hours of work, 5 hours a week, 12 weeks, 2 as the margin',
		);
		expect(numbersWords({ price: 90, budget: 100 })).toBe('90 to pay, 100 set aside');
	});

	test('names a field of another version, which a kept record may hold, by its own name', () => {
		expect(numbersWords({ miles: 12 })).toBe('12 miles');
	});
});
