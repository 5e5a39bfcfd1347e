import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoneyField, readNumberField, readPercentField, readRangeField, readTimeField } from '../../../src/model/quantities/only.ts';
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
	])('reads “%s” as %d', (text, value) => {
		expect(readNumberField(text)).toEqual({ value });
	});

	test.each([
		['1e3', 'no-number'],
		['-4', 'no-number'],
		['forty', 'no-number'],
		['40 h', 'no-number'],
		['1.2.3', 'no-number'],
		['3.125', 'two-ways'],
		['9999999999', 'too-much'],
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

describe('readRangeField()', () => {
	test.each([
		['30–40', 30, 40],
		['30 to 40', 30, 40],
		['30-40', 30, 40],
		['1 200 – 1 500', 1200, 1500],
		['12', 12, 12],
	])('reads “%s” as %d to %d', (text, low, high) => {
		expect(readRangeField(text)).toEqual({ value: { low, high } });
	});

	test.each([
		['40–30', 'upside-down'],
		['30–', 'no-number'],
		['–30', 'no-number'],
		['1-2-3', 'no-number'],
		['1–3.125', 'two-ways'],
	])('reads “%s” as none: %s', (text, problem) => {
		expect(readRangeField(text)).toEqual({ problem });
	});
});

test.each(['3.125', '3,125'])('thousandths are read where they make sense: “%s”', (text) => {
	expect(readNumberField(text, { hasThousandths: true })).toEqual({ value: 3.125 });
	expect(readRangeField(`${text} to 12.5`, { hasThousandths: true })).toEqual({ value: { low: 3.125, high: 12.5 } });
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
	])('reads “%s” as %d', (text, value) => {
		expect(readMoneyField(text)).toEqual({ value });
	});

	test.each(['-5', 'free', '1e3', '€', '5 or 6', '1.2.3'])('reads “%s” as no amount', (text) => {
		expect(readMoneyField(text)).toEqual({ problem: 'no-money' });
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
		expect(readTimeField(text, unit)).toEqual({ value });
	});

	test.each([
		['soon', 'no-time'],
		['3 moons', 'no-time'],
		['3.125 months', 'two-ways'],
	])('reads “%s” as none: %s', (text, problem) => {
		expect(readTimeField(text, 'month')).toEqual({ problem });
	});
});

describe('readPercentField()', () => {
	test.each([
		['60 %', 0.6],
		['60%', 0.6],
		['7,5', 0.075],
		['100', 1],
		['0', 0],
	])('reads “%s” as %d', (text, value) => {
		expect(readPercentField(text)).toEqual({ value });
	});

	test.each(['101', 'half', '-1'])('reads “%s” as none', (text) => {
		expect(readPercentField(text)).toEqual({ problem: 'no-percent' });
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
