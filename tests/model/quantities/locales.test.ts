// Numbers as the languages of the world write them, pasted by whoever reads that language.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../src/model/quantities/marks.ts';
import { readNumberField } from '../../../src/model/quantities/only.ts';
import { readMoneyField } from '../../../src/model/quantities/only-money.ts';
import { tries } from '../tries.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const NAMES = LETTERS.flatMap((one) => LETTERS.flatMap((two) => [one + two, ...LETTERS.map((three) => one + two + three)]));
const REGIONS = 'AT CH DE LI GB IN ZA CA BE FR ES MX CR AR BR PT EG SA MA AF PK IR TW SG UA NP BD'.split(' ');
const REGIONAL = ['de', 'fr', 'it', 'es', 'pt', 'en', 'ar', 'fa', 'nl'].flatMap((name) => REGIONS.map((region) => `${name}-${region}`));
/** Toki Pona parts groups of two digits by a space, as nobody else does: "12 34" could be two numbers. */
const UNLIKE_ALL = ['tok'];
const LANGUAGES = [...Intl.NumberFormat.supportedLocalesOf(NAMES), ...REGIONAL].filter((name) => !UNLIKE_ALL.includes(name));

/** Numbers of every length, with up to three decimals, as `Intl` writes them unless told otherwise. */
const NUMBER = fc
	.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([digits, decimals, part]) => Number((part * 10 ** digits).toFixed(decimals)));

describe('a number that a language formats, pasted under that language, is that number', () => {
	test('there are many languages', () => {
		expect(LANGUAGES.length).toBeGreaterThan(300);
	});

	test('in every language', () => {
		for (const language of LANGUAGES) {
			const [format, marks] = [new Intl.NumberFormat(language), marksOf(language)];
			for (const number of [0, 7.5, 999, 1000, 1200, 1234, 12_345, 1_234_567, 1.2, 1.234, 123.456, 1234.5, 0.125]) {
				expect([language, format.format(number), readNumberField(format.format(number), { marks }).value]).toEqual([
					language,
					format.format(number),
					number,
				]);
			}
		}
	});

	test('whatever the number', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LANGUAGES), NUMBER, (language, number) => {
				const text = new Intl.NumberFormat(language).format(number);
				expect([text, readNumberField(text, { marks: marksOf(language) }).value]).toEqual([text, number]);
			}),
			{ numRuns: tries(2000) },
		);
	});
});

/** Cape Verde writes the dollar sign in the place of the mark. */
const MONEY_LANGUAGES = LANGUAGES.filter((name) => name !== 'pt-CV');

test('an amount of money that a language formats, with sign or code, is that amount', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...MONEY_LANGUAGES),
			fc.constantFrom('EUR', 'USD', 'JPY', 'CHF', 'INR', 'GBP', 'SEK', 'BRL', 'ZAR', 'AED'),
			fc.constantFrom('symbol' as const, 'code' as const, 'narrowSymbol' as const),
			NUMBER,
			(language, currency, currencyDisplay, number) => {
				const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
				const amount = Number(number.toFixed(format.resolvedOptions().maximumFractionDigits));
				const text = format.format(amount);
				expect([text, readMoneyField(text, { marks: marksOf(language) }).value]).toEqual([text, amount]);
			},
		),
		{ numRuns: tries(2000) },
	);
});
