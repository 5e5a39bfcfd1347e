import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../../src/model/quantities/numerals.ts';

describe('parseNumeral', () => {
	test.each([
		['12', 12],
		['0.5', 0.5],
		['1,200', 1200],
		['1.200', 1200],
		['0.125', 0.125],
		['1,200.50', 1200.5],
		['1.200,50', 1200.5],
		['1 200,50', 1200.5],
		['1\u202f200', 1200],
		["1'200", 1200],
		['1,50,000', 150_000],
		['12,34,567.5', 1_234_567.5],
		['1.200.000', 1_200_000],
		['12,5', 12.5],
		['27.90', 27.9],
	])('%s', (numeral, value) => {
		expect(parseNumeral(numeral)).toBe(value);
	});

	test.each(['007', '1.2.3', '1,2,3', '1,2345', '1.200,50.3', '9'.repeat(16)])('%s is no number', (numeral) => {
		expect(parseNumeral(numeral)).toBeUndefined();
	});
});
