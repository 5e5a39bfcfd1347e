import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE, isField } from '../../../src/instruments/units/entries.ts';
import { readUnits } from '../../../src/instruments/units/read-units.ts';
import { UNITS } from './some-names.ts';

const read = (entries: Record<string, string>) => readUnits(entries, UNITS);

describe('readUnits(entries, units)', () => {
	test('of nothing is nothing, and no field is wrong', () => {
		expect(read({})).toEqual({
			typed: { amount: {}, share: {}, load: {} },
			amount: undefined,
			from: undefined,
			share: undefined,
			units: UNITS,
			load: undefined,
		});
	});

	test('takes amount, unit and share from the example', () => {
		expect(read(EXAMPLE)).toMatchObject({ amount: { lo: 6, hi: 6 }, from: { id: 'ects' }, share: { lo: 0.2, hi: 0.2 } });
		expect(Object.keys(EXAMPLE).every(isField)).toBe(true);
	});

	test.each([
		['6', 6, 6],
		['5–6', 5, 6],
		['30 to 40', 30, 40],
		['7,5', 7.5, 7.5],
		['0', 0, 0],
		['3.125', 3.125, 3.125],
		['3.125–6.25', 3.125, 6.25],
	])('reads the amount %j', (amount, lo, hi) => {
		expect(read({ amount, unit: 'uk' }).amount).toEqual({ lo, hi });
	});

	test.each([
		['six', 'uk', 'no-number'],
		['1e3', 'uk', 'no-number'],
		['-4', 'uk', 'negative'],
		['6–5', 'uk', 'upside-down'],
		['1 000 001', 'uk', 'too-much'],
	])('counts the amount %j of %s as nothing and says why', (amount, unit, problem) => {
		const { typed, amount: found } = read({ amount, unit });
		expect([typed.amount.problem, found]).toEqual([problem, undefined]);
	});

	test.each([
		['total-hour', 1200],
		['hours', 1200],
		['uk', 1.2],
	])('reads “1.200” of %s as %d, and shows both readings', (unit, lo) => {
		const { typed, amount } = read({ amount: '1.200', unit });
		expect(amount).toEqual({ lo, hi: lo });
		expect(typed.amount.reading?.other).toBeDefined();
	});

	test.each([
		['20', 0.2, 0.2],
		['20 %', 0.2, 0.2],
		['20–40 %', 0.2, 0.4],
		['20 % to 40 %', 0.2, 0.4],
		['0', 0, 0],
		['100%', 1, 1],
	])('reads the share %j', (share, lo, hi) => {
		expect(read({ share }).share).toEqual({ lo, hi });
	});

	test.each([
		['120', 'no-percent'],
		['a third', 'no-percent'],
		['40–20', 'upside-down'],
	])('counts the share %j as nothing and says why', (share, problem) => {
		const { typed, share: found } = read({ share });
		expect([typed.share.problem, found]).toEqual([problem, undefined]);
	});

	test('gives points the size that the load of the year gives', () => {
		const { from, units } = read({ unit: 'point', load: '48' });
		expect(from).toMatchObject({ id: 'point', hours: { lo: 25, hi: 25 } });
		expect(units.find(({ id }) => id === 'point')?.hours).toEqual({ lo: 25, hi: 25 });
	});

	test('takes no year of 0 points', () => {
		expect(read({ unit: 'point', load: '0' })).toMatchObject({ typed: { load: { problem: 'too-little' } }, from: { hours: undefined } });
	});

	test('knows hours of an unknown kind, and no unit that does not exist', () => {
		expect(read({ unit: 'hours' }).from).toBe('hours');
		expect(read({ unit: 'fathom' }).from).toBeUndefined();
	});

	test('never throws, whatever was typed', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (amount, unit, share, load) => {
				expect(() => read({ amount, unit, share, load })).not.toThrow();
			}),
		);
	});
});
