import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/model/types.ts';
import { convert, hoursOf } from '../../../src/model/units/convert.ts';
import type { Conversion, Unit } from '../../../src/model/units/types.ts';
import { withYearLoad } from '../../../src/model/units/year-load.ts';
import { anyAmount, anyShare, anyUnit, CEU, CLOCK, ECTS, NZ, POINT, SEMESTER, UK } from './some-units.ts';

const one = (value: number): Interval => ({ lo: value, hi: value });
const amountOf = (conversion: Conversion): Interval => {
	if (conversion.kind !== 'amount') throw new Error(`There is no amount, but ${conversion.obstacles.join(', ')}.`);
	return conversion.amount;
};
/** Ends to nine digits: what is below is rounding of the machine. */
const rounded = ({ lo, hi }: Interval) => [Number(lo.toPrecision(9)), Number(hi.toPrecision(9))];
/** `inner` lies within `outer`, but for rounding. */
const isWithin = (inner: Interval, outer: Interval) => inner.lo >= outer.lo * (1 - 1e-9) && inner.hi <= outer.hi * (1 + 1e-9);

describe('convert(amount, from, to) gives what is worked out by hand', () => {
	test.each<[string, Interval, Unit, Unit, number, number]>([
		['6 ECTS are 15 to 18 UK credits by hours', one(6), ECTS, UK, 15, 18],
		['15 UK credits are 5 to 6 ECTS', one(15), UK, ECTS, 5, 6],
		['40 NZ credits are 13.33 to 16 ECTS', one(40), NZ, ECTS, 400 / 30, 16],
		['40 NZ credits are 40 UK credits', one(40), NZ, UK, 40, 40],
		['5 to 6 ECTS are 125 to 180 hours, so 12.5 to 18 UK credits', { lo: 5, hi: 6 }, ECTS, UK, 12.5, 18],
		['3 semester credits are 127.5 to 135 hours, so 4.25 to 5.4 ECTS', one(3), SEMESTER, ECTS, 4.25, 5.4],
		['150 clock hours are 12.5 to 15 CEU', one(150), CLOCK, CEU, 12.5, 15],
		['2 CEU are 20 to 24 clock hours', one(2), CEU, CLOCK, 20, 24],
		['nothing is nothing', one(0), ECTS, UK, 0, 0],
		['a million ECTS are 2.5 to 3 million UK credits', one(1e6), ECTS, UK, 2.5e6, 3e6],
	])('%s', (_, amount, from, to, lo, hi) => {
		const conversion = convert(amount, from, to);
		expect(rounded(amountOf(conversion))).toEqual(rounded({ lo, hi }));
		expect(conversion).toMatchObject({ by: 'hours' });
	});

	test.each<[string, Unit, Unit, number, Interval, number, number]>([
		['2 CEU at a third supervised are 60 hours in all, so 6 UK credits', CEU, UK, 2, one(1 / 3), 6, 6],
		['6 ECTS at a fifth supervised are 30 to 36 contact hours, so 3 to 3.6 CEU', ECTS, CEU, 6, one(0.2), 3, 3.6],
		['15 UK credits at 20 to 40 % supervised are 30 to 60 contact hours, so 3 to 6 CEU', UK, CEU, 15, { lo: 0.2, hi: 0.4 }, 3, 6],
		['3 CEU at 20 to 40 % supervised are 75 to 150 hours, so 7.5 to 15 UK credits', CEU, UK, 3, { lo: 0.2, hi: 0.4 }, 7.5, 15],
		['all supervised: 1 CEU is 1 UK credit', CEU, UK, 1, one(1), 1, 1],
		['nothing supervised: 6 ECTS are no CEU', ECTS, CEU, 6, one(0), 0, 0],
	])('%s', (_, from, to, amount, share, lo, hi) => {
		const conversion = convert(one(amount), from, to, share);
		expect(rounded(amountOf(conversion))).toEqual(rounded({ lo, hi }));
		expect(conversion).toMatchObject({ by: 'share' });
	});

	test('10 points of a year of 48 are 250 hours, so 25 UK credits', () => {
		expect(rounded(amountOf(convert(one(10), withYearLoad(POINT, one(48)), UK)))).toEqual([25, 25]);
	});
});

describe('convert() says what stands in the way', () => {
	test.each<[string, Interval, Unit, Unit, Interval | undefined, readonly string[]]>([
		['supervised to total without a share', one(2), CEU, ECTS, undefined, ['no-share']],
		['total to supervised without a share', one(6), ECTS, CLOCK, undefined, ['no-share']],
		['supervised to total where perhaps nothing is supervised', one(2), CEU, UK, { lo: 0, hi: 0.5 }, ['no-supervision']],
		['a share above 1', one(2), CEU, UK, one(1.5), ['no-share']],
		['a share below 0', one(2), CEU, UK, one(-0.5), ['no-share']],
		['a share that is no number', one(2), CEU, UK, one(Number.NaN), ['no-share']],
		['a share turned round', one(2), CEU, UK, { lo: 0.5, hi: 0.2 }, ['no-share']],
		['points of an unknown load', one(6), POINT, ECTS, undefined, ['no-year-load']],
		['to points of an unknown load', one(6), ECTS, POINT, undefined, ['no-year-load']],
		['points of an unknown load to supervised hours', one(6), POINT, CEU, undefined, ['no-year-load', 'no-share']],
		['an amount below 0', one(-1), ECTS, UK, undefined, ['no-amount']],
		['an amount that is no number', one(Number.NaN), ECTS, UK, undefined, ['no-amount']],
		['an amount turned round', { lo: 6, hi: 5 }, ECTS, UK, undefined, ['no-amount']],
		['an amount without end', { lo: 0, hi: Number.POSITIVE_INFINITY }, ECTS, UK, undefined, ['no-amount']],
		['an amount whose hours are too many for the machine', one(1e308), ECTS, UK, undefined, ['no-amount']],
	])('%s', (_, amount, from, to, share, obstacles) => {
		expect(convert(amount, from, to, share)).toEqual({ kind: 'open', obstacles });
	});

	test('a unit stays itself, whatever is not known of it', () => {
		expect(convert(one(12), POINT, POINT)).toEqual({ kind: 'amount', amount: one(12), by: 'same' });
	});

	test('points of two institutions are not the same', () => {
		const [first, second] = [withYearLoad(POINT, one(48)), withYearLoad(POINT, one(96))];
		expect(rounded(amountOf(convert(one(6), first, second)))).toEqual([12, 12]);
		expect(convert(one(6), first, POINT)).toEqual({ kind: 'open', obstacles: ['no-year-load'] });
	});
});

describe('hoursOf(amount, unit)', () => {
	test('needs no share, whichever hours the unit counts', () => {
		expect(hoursOf(one(6), ECTS)).toEqual({ kind: 'amount', amount: { lo: 150, hi: 180 }, by: 'hours' });
		expect(hoursOf(one(2), CEU)).toEqual({ kind: 'amount', amount: one(20), by: 'hours' });
		expect(hoursOf(one(2), POINT)).toEqual({ kind: 'open', obstacles: ['no-year-load'] });
	});
});

describe('convert() keeps these laws', () => {
	test('a unit converted to itself keeps its amount to the digit', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, (amount, unit) => {
				expect(amountOf(convert(amount, unit, unit))).toBe(amount);
			}),
		);
	});

	test('there and back holds the amount that was begun with', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, anyShare, (amount, from, to, share) => {
				const there = amountOf(convert(amount, from, to, share));
				expect(isWithin(amount, amountOf(convert(there, to, from, share)))).toBe(true);
			}),
		);
	});

	test('the straight way lies within every way round', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, anyUnit, anyShare, (amount, from, by, to, share) => {
				const round = amountOf(convert(amountOf(convert(amount, from, by, share)), by, to, share));
				expect(isWithin(amountOf(convert(amount, from, to, share)), round)).toBe(true);
			}),
		);
	});

	test('a narrower amount, unit or share never gives a wider result', () => {
		const middle = ({ lo, hi }: Interval) => one((lo + hi) / 2);
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, anyShare, (amount, from, to, share) => {
				const wide = amountOf(convert(amount, from, to, share));
				const exact = { ...from, hours: middle(from.hours ?? one(1)) };
				expect(isWithin(amountOf(convert(middle(amount), from, to, share)), wide)).toBe(true);
				expect(isWithin(amountOf(convert(amount, exact, to, share)), wide)).toBe(true);
				expect(isWithin(amountOf(convert(amount, from, to, middle(share))), wide)).toBe(true);
			}),
		);
	});

	test('twice the amount is twice the result', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, anyShare, (amount, from, to, share) => {
				const once = amountOf(convert(amount, from, to, share));
				const twice = amountOf(convert({ lo: amount.lo * 2, hi: amount.hi * 2 }, from, to, share));
				expect(rounded(twice)).toEqual(rounded({ lo: once.lo * 2, hi: once.hi * 2 }));
			}),
		);
	});

	test('supervised and total hours never meet without a share, and never need one among themselves', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, (amount, from, to) => {
				expect(convert(amount, from, to).kind).toBe(from.counts === to.counts ? 'amount' : 'open');
			}),
		);
	});

	test('it says that a share was used exactly where one was', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, anyShare, (amount, from, to, share) => {
				expect(convert(amount, from, to, share)).toMatchObject({ by: from.counts === to.counts ? 'hours' : 'share' });
			}),
		);
	});
});
