import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	readNumberField,
	readPercentField,
	readPercentRangeField,
	readRangeField,
	readTimeField,
	readTimeRangeField,
} from '../../../src/model/quantities/only.ts';
import { currencyBeside, readMoneyField, readMoneyRangeField } from '../../../src/model/quantities/only-money.ts';
import { tries } from '../tries.ts';

describe('readNumberField()', () => {
	test.each([
		['40', 40],
		['7.5', 7.5],
		['7,5', 7.5],
		[' 1 200 ', 1200],
		['1,200', 1200],
		['1.200,50', 1200.5],
		['1’200'.replace('’', "'"), 1200],
		['.5', 0.5],
		['0', 0],
		['0.125', 0.125],
		['0,500', 0.5],
		['05', 5],
		['40.', 40],
		['1,20,000', 120_000],
		['1234,567', 1234.567],
		['~40', 40],
		['ca. 40', 40],
		['١٢٠٠', 1200],
		['١٬٢٠٠٫٥', 1200.5],
		['१,२०,०००', 120_000],
		['１２００', 1200],
		['\u200f40\u200e', 40],
		['\ufeff7\u200b.5', 7.5],
		['2k', 2000],
	])('reads “%s” as %d', (text, value) => {
		expect(readNumberField(text).value).toBe(value);
	});

	test.each([
		['1e3', 'no-number'],
		['-4', 'negative'],
		['−4', 'negative'],
		['-', 'no-number'],
		['forty', 'no-number'],
		['40 h', 'no-number'],
		['€40', 'no-number'],
		['1.2.3', 'no-number'],
		['1 2', 'no-number'],
		['10²', 'no-number'],
		['40-60', 'one-number'],
		['60-40', 'one-number'],
		['9999999999', 'too-much'],
		['0.0000001', 'too-little'],
	])('reads “%s” as no number: %s', (text, problem) => {
		expect(readNumberField(text)).toEqual({ problem });
	});

	test('takes an empty field for nothing, and keeps to its limits', () => {
		expect(readNumberField('  ')).toEqual({});
		expect(readNumberField('7.5', { isWhole: true })).toEqual({ problem: 'not-whole' });
		expect(readNumberField('200', { most: 168 })).toEqual({ problem: 'too-much' });
		expect(readNumberField('0', { least: 1 })).toEqual({ problem: 'too-little' });
	});
});

test.each([
	['40h', 'hours', 40],
	['40 hours', 'hours', 40],
	['90 min', 'hours', 1.5],
	['5 h/week', 'hours a week', 5],
	['5 hours a week', 'hours a week', 5],
	['5 per week', 'hours a week', 5],
] as const)('a number of hours may say so: “%s”', (text, counting, value) => {
	expect(readNumberField(text, {}, counting).value).toBe(value);
	expect(readNumberField(text).problem).toBe('no-number');
});

describe('readRangeField()', () => {
	test.each([
		['30–40', 30, 40],
		['30 to 40', 30, 40],
		['30-40', 30, 40],
		['1 200 – 1 500', 1200, 1500],
		['12', 12, 12],
		['40..60', 40, 60],
		['between 5 and 6', 5, 6],
		['from 40 to 60', 40, 60],
		['800–1.200', 800, 1200],
		['1.200–1.500', 1200, 1500],
		['1.125–1.200', 1125, 1200],
		['٤٠–٦٠', 40, 60],
	])('reads “%s” as %d to %d', (text, low, high) => {
		expect(readRangeField(text).value).toEqual({ low, high });
	});

	test.each([
		['40–30', 'upside-down'],
		['30–', 'no-number'],
		['–30', 'no-number'],
		['1-2-3', 'no-number'],
	])('reads “%s” as none: %s', (text, problem) => {
		expect(readRangeField(text)).toEqual({ problem });
	});
});

test.each(['3.125', '3,125'])('thousandths are read where they make sense: “%s”', (text) => {
	expect(readNumberField(text, { hasThousandths: true }).value).toBe(3.125);
	expect(readRangeField(`${text} to 12.5`, { hasThousandths: true }).value).toEqual({ low: 3.125, high: 12.5 });
});

describe('readMoneyField()', () => {
	test.each([
		['49', 49],
		['€ 49', 49],
		['€49.50', 49.5],
		['1.200,50', 1200.5],
		['1.200', 1200],
		["CHF 1'200", 1200],
		['49 USD', 49],
		['US$1,299', 1299],
		['48,500/-', 48500],
		['0', 0],
		['€500', 500],
		['500 €', 500],
		['499,-', 499],
		['499.–', 499],
		['Fr. 500.--', 500],
		['Rs.500', 500],
		['Rs. 1,20,000', 120_000],
		['€.50', 0.5],
		['€1.2k', 1200],
		['1\u202f200,50\u00a0€', 1200.5],
		['د.ك.\u200f ١٫٢٥٠', 1.25],
		['￥１，２００', 1200],
		['KWD 1.250', 1.25],
		['BHD 1.250,500', 1250.5],
	])('reads “%s” as %d', (text, value) => {
		expect(readMoneyField(text).value).toBe(value);
	});

	test.each([
		['-5', 'negative'],
		['€-5', 'negative'],
		['free', 'no-money'],
		['1e3', 'no-money'],
		['€', 'no-money'],
		['5 or 6', 'no-money'],
		['1.2.3', 'no-money'],
		['€500–600', 'one-number'],
	])('reads “%s” as no amount: %s', (text, problem) => {
		expect(readMoneyField(text)).toEqual({ problem });
	});

	test.each(['€500–600', '€500 – €600', '500 to 600 €', '500-600'])('reads “%s” as a range where the field holds one', (text) => {
		expect(readMoneyRangeField(text)).toEqual({ value: { low: 500, high: 600 } });
	});

	test.each([
		['€ 49', '€', ''],
		['49 kr.', '', 'kr.'],
		['US$1,200–1,500', 'US$', ''],
		['1,200/-', '', ''],
		['٤٩ €', '', '€'],
		['2k €', '', '€'],
		['€49 / month', '€', ''],
		['49', '', ''],
		['free', '', ''],
	])('finds what stands beside “%s”', (text, before, after) => {
		expect(currencyBeside(text)).toEqual({ before, after });
	});
});

describe('readTimeField()', () => {
	test.each([
		['3 months', 'month', 3],
		['3', 'month', 3],
		['2 years', 'month', 24],
		['21 days', 'week', 3],
		['90 min', 'hour', 1.5],
		['6 weeks', 'day', 42],
	] as const)('reads “%s” in units of a %s as %d', (text, unit, value) => {
		expect(readTimeField(text, unit).value).toBe(value);
	});

	test.each([
		['soon', 'no-time'],
		['3 moons', 'no-time'],
		['2–3', 'one-number'],
	])('reads “%s” as none: %s', (text, problem) => {
		expect(readTimeField(text, 'month')).toEqual({ problem });
	});
});

test.each([
	['2–3', 2, 3],
	['2-3 years', 2, 3],
	['18 to 24 months', 1.5, 2],
	['2 years – 30 months', 2, 2.5],
	['1y', 1, 1],
])('a range of time in years: “%s”', (text, low, high) => {
	expect(readTimeRangeField(text, 'year').value).toEqual({ low, high });
});

describe('readPercentField()', () => {
	test.each([
		['60 %', 0.6],
		['60%', 0.6],
		['7,5', 0.075],
		['100', 1],
		['0', 0],
		['%60', 0.6],
		['٦٠٪', 0.6],
		['60 per cent', 0.6],
		['1.250', 0.0125],
	])('reads “%s” as %d', (text, value) => {
		expect(readPercentField(text).value).toBe(value);
	});

	test.each([
		['101', 'no-percent'],
		['half', 'no-percent'],
		['-1', 'negative'],
		['20–40', 'one-number'],
	])('reads “%s” as none: %s', (text, problem) => {
		expect(readPercentField(text)).toEqual({ problem });
	});

	test('reads a range of shares where the field holds one', () => {
		expect(readPercentRangeField('20–40 %')).toEqual({ value: { low: 20, high: 40 } });
		expect(readPercentRangeField('20 % to 140 %')).toEqual({ problem: 'no-percent' });
	});
});

test('whatever somebody types, each reading gives nothing, one value of 0 or more, or one problem', () => {
	const all = [readNumberField, readMoneyField, readPercentField, (text: string) => readTimeField(text, 'week')];
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d.,' €%-]{0,12}$/)), (text) => {
			for (const read of all) {
				const { value, problem } = read(text);
				expect(value !== undefined && problem !== undefined).toBe(false);
				if (value !== undefined) expect(value).toBeGreaterThanOrEqual(0);
			}
			const { value } = readRangeField(text);
			if (value) expect(value.low).toBeLessThanOrEqual(value.high);
		}),
		{ numRuns: tries(500) },
	);
});

test('a plain number reads as itself, whatever unit the field has', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
			expect(readNumberField(String(number)).value).toBe(number);
			expect(readMoneyField(String(number)).value).toBe(number);
			expect(readTimeField(String(number), 'day').value).toBe(number);
			expect(readRangeField(`${number}–${number + 1}`).value).toEqual({ low: number, high: number + 1 });
		}),
	);
});
