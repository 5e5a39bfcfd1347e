import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH_MARKS, marksOf } from '../../../src/model/quantities/marks.ts';
import { readNumberField, readRangeField } from '../../../src/model/quantities/only.ts';
import { readMoneyField } from '../../../src/model/quantities/only-money.ts';
import { plainNumber } from '../../../src/model/quantities/plain-number.ts';
import type { NumberLimits } from '../../../src/model/quantities/typed.ts';
import { tries } from '../tries.ts';

const GERMAN = marksOf('de-DE');
const FRENCH = marksOf('fr-FR');

describe('one mark before three digits', () => {
	// By what was typed, whose marks, and the number beside it.
	test.each<[text: string, language: string, other: number | undefined, value: number]>([
		['1.200', 'de', undefined, 1200],
		['1,200', 'en', undefined, 1200],
		['3,125', 'de', undefined, 3.125],
		['3.125', 'en', undefined, 3.125],
		// Nobody writes 1.2 with two zeros.
		['1.200', 'en', undefined, 1200],
		['1,500', 'de', undefined, 1500],
		// The mark of neither decimals nor groups.
		['3.125', 'fr', undefined, 3125],
		['1.234', 'en', 800, 1234],
		['1.234', 'en', 50_000, 1234],
		['1.234', 'en', 2, 1.234],
		['1.200', 'en', 2, 1.2],
		['1,234', 'de', 800, 1234],
		['1,234', 'de', 2, 1.234],
		// The reader's own way of writing thousands is never doubted.
		['1,234', 'en', 2, 1234],
		['1.234', 'de', 2, 1234],
		// Between the two, the number beside it says nothing.
		['1.234', 'en', 40, 1.234],
		['0,500', 'en', 800, 0.5],
		['0.500', 'de', 800, 0.5],
	])('“%s” in %s, beside %s, is %d', (text, language, other, value) => {
		expect(readNumberField(text, { marks: marksOf(language), other }).value).toBe(value);
	});

	test.each<[limits: NumberLimits, value: number]>([
		[{ isWhole: true }, 3125],
		[{ most: 168 }, 3.125],
		[{ least: 100 }, 3125],
		[{ hasThousandths: true, marks: GERMAN }, 3.125],
	])('is what the field can hold: %j', (limits, value) => {
		expect(readNumberField('3.125', limits).value).toBe(value);
	});

	test('is thousands of money, but for currencies of a thousand parts', () => {
		expect(readMoneyField('1.234').value).toBe(1234);
		expect(readMoneyField('€1.234', { marks: FRENCH }).value).toBe(1234);
		expect(readMoneyField('1.234 KWD').value).toBe(1.234);
		expect(readMoneyField('1,234 KWD').value).toBe(1234);
	});

	test('is shown, with the other number where that makes sense too', () => {
		expect(readMoneyField('€1.200', { other: 800 })).toEqual({
			value: 1200,
			reading: {
				numbers: { low: 1200, high: 1200 },
				text: '€1200',
				other: { numbers: { low: 1.2, high: 1.2 }, text: '€1.2' },
			},
		});
		expect(readNumberField('1.200', { isWhole: true }).reading).toEqual({ numbers: { low: 1200, high: 1200 }, text: '1200' });
		expect(readRangeField('1.200–1.500').reading?.other?.numbers).toEqual({ low: 1.2, high: 1.5 });
	});

	test('is not shown for what can be nothing else', () => {
		for (const text of ['1200', '1.2', '1.200,50', "1'200", '1 200', '0,500', '1.200.000', '12.5000']) {
			expect(readNumberField(text).reading).toBeUndefined();
		}
	});
});

test('what a reading or its other says plainly is read as just that, in every language', () => {
	const languages = ['en', 'de', 'fr', 'de-CH', 'ar-EG', 'hi', 'sv'].map(marksOf);
	fc.assert(
		fc.property(
			fc.stringMatching(/^[1-9]\d{0,2}[.,]\d{3}$/),
			fc.constantFrom(...languages),
			fc.constantFrom(...languages),
			fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
			(text, mine, yours, other) => {
				const { value, reading } = readNumberField(text, { marks: mine, other });
				for (const plain of [reading, reading?.other]) {
					if (!plain) continue;
					expect(readNumberField(plain.text, { marks: yours })).toEqual({ value: plain.numbers.low });
				}
				expect(value).toBe(reading?.numbers.low);
			},
		),
		{ numRuns: tries(500) },
	);
});

test('a plain number reads as itself in every language, whatever stands beside it', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 1e-6, max: 1e8, noNaN: true }).map((number) => Number(number.toPrecision(12))),
			fc.constantFrom(...['en', 'de', 'fr', 'fa', 'de-CH'].map(marksOf)),
			fc.integer({ min: 1, max: 100_000 }),
			(number, marks, other) => {
				expect(readNumberField(plainNumber(number), { marks, other })).toEqual({ value: number });
			},
		),
		{ numRuns: tries(500) },
	);
});

test('nobody’s language has English marks', () => {
	expect(marksOf('not a language')).toEqual(ENGLISH_MARKS);
	expect(marksOf('')).toEqual(ENGLISH_MARKS);
	expect(marksOf('de')).toEqual({ decimal: ',', group: '.' });
});
