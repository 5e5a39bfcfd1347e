import { describe, expect, test } from 'vitest';
import { inEveryUnit } from '../../../src/model/units/every-unit.ts';
import { CEU, ECTS, UK } from './some-units.ts';

const PRACTICE = { id: 'uk-practice', of: 'ects', as: 'uk', gives: 2 };

describe('inEveryUnit(amount, from)', () => {
	test('has one row for each unit, with what is known and what stands in the way', () => {
		const rows = inEveryUnit({ lo: 6, hi: 6 }, ECTS, { units: [ECTS, UK, CEU], practices: [PRACTICE] });
		expect(rows).toEqual([
			{ unit: ECTS, conversion: { kind: 'amount', amount: { lo: 6, hi: 6 }, by: 'same' }, practised: [] },
			{
				unit: UK,
				conversion: { kind: 'amount', amount: { lo: 15, hi: 18 }, by: 'hours' },
				practised: [{ practice: PRACTICE, amount: { lo: 12, hi: 12 } }],
			},
			{ unit: CEU, conversion: { kind: 'open', obstacles: ['no-share'] }, practised: [] },
		]);
	});

	test('takes the share of supervised work to all of them', () => {
		const [, row] = inEveryUnit({ lo: 6, hi: 6 }, ECTS, { units: [ECTS, CEU], practices: [] }, { lo: 0.2, hi: 0.2 });
		expect(row?.conversion).toMatchObject({ amount: { lo: 3, hi: 3.6 }, by: 'share' });
	});
});
