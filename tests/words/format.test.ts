import { describe, expect, test } from 'vitest';
import { formatDay, formatNumber } from '../../src/words/format.ts';
import { listAll, listAny } from '../../src/words/lists.ts';
import { ordinal, plural } from '../../src/words/plural.ts';

describe('listAll() and listAny()', () => {
	test.each([
		[[], '', ''],
		[['a'], 'a', 'a'],
		[['a', 'b'], 'a and b', 'a or b'],
		[['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
	])('join %j', (things, all, any) => {
		expect([listAll(things), listAny(things)]).toEqual([all, any]);
	});
});

describe('plural(count, forms)', () => {
	test.each([
		[0, '0 rows'],
		[1, 'one row'],
		[2, '2 rows'],
	])('of %i is “%s”', (count, words) => {
		expect(plural(count, { one: 'one row', other: '# rows' })).toBe(words);
	});

	test('takes what stands for other where the language has a form that is not given', () => {
		expect(plural(1, { other: '# rows' })).toBe('1 rows');
	});
});

test.each([
	[1, '1st'],
	[2, '2nd'],
	[3, '3rd'],
	[4, '4th'],
	[11, '11th'],
	[21, '21st'],
])('ordinal(%i, forms) is %s', (place, words) => {
	expect(ordinal(place, { one: '#st', two: '#nd', few: '#rd', other: '#th' })).toBe(words);
});

test('formatDay(day) writes a day as the guide does, wherever the reader is', () => {
	expect(formatDay('2026-11-24')).toBe('24 November 2026');
});

test.each([
	[1200, 0, '1200'],
	[0.625, 2, '0.63'],
	[7.5, 1, '7.5'],
])('formatNumber(%d, %i) is %s', (number, decimals, words) => {
	expect(formatNumber(number, decimals)).toBe(words);
});
