import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '../../../src/model/units/add-up.ts';
import { convert } from '../../../src/model/units/convert.ts';
import { anyAmount, anyShare, anyUnit, CEU, ECTS, POINT, UK } from './some-units.ts';

const one = (value: number) => ({ lo: value, hi: value });

describe('addUp(pieces, unit)', () => {
	test('adds 6 ECTS and 15 UK credits up to 30 to 33 UK credits', () => {
		const pieces = [
			{ amount: one(6), unit: ECTS },
			{ amount: one(15), unit: UK },
		];
		expect(addUp(pieces, UK)).toEqual({ amount: { lo: 30, hi: 33 }, left: [] });
	});

	test('leaves out what it cannot convert, and says which and why', () => {
		const pieces = [
			{ amount: one(15), unit: UK },
			{ amount: one(2), unit: CEU },
			{ amount: undefined, unit: UK },
			{ amount: one(2), unit: CEU, supervised: one(0.5) },
			{ amount: one(6), unit: POINT },
		];
		expect(addUp(pieces, UK)).toEqual({
			amount: one(19),
			left: [
				{ at: 1, obstacles: ['no-share'] },
				{ at: 2, obstacles: ['no-amount'] },
				{ at: 4, obstacles: ['no-year-load'] },
			],
		});
	});

	test('is 0, with nothing left out, where there are no pieces', () => {
		expect(addUp([], UK)).toEqual({ amount: one(0), left: [] });
	});

	test('gives one piece as it is converted', () => {
		fc.assert(
			fc.property(anyAmount, anyUnit, anyUnit, anyShare, (amount, unit, to, supervised) => {
				expect(convert(amount, unit, to, supervised)).toMatchObject({ amount: addUp([{ amount, unit, supervised }], to).amount });
			}),
		);
	});
});
