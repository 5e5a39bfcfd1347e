import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billRows } from '../../../src/instruments/cost/bill-rows.ts';
import { costAnswer } from '../../../src/instruments/cost/cost-answer.ts';
import { drawBill, shareCovered } from '../../../src/instruments/cost/draw-bill.ts';
import { EXAMPLE } from '../../../src/instruments/cost/example.ts';
import { moneyIn } from '../../../src/instruments/cost/format-money.ts';
import { oddsOf } from '../../../src/instruments/cost/format-share.ts';
import { readCost } from '../../../src/instruments/cost/read-entries.ts';
import { workCost } from '../../../src/model/money/cost.ts';
import { anyEntry } from '../../model/money/any-entry.ts';

describe('moneyIn(currency)', () => {
	test.each([
		['', 45_000, '450'],
		['€', 123_456, '€1,234.56'],
		['NZD', 45_000, 'NZD\u00a0450'],
		['NZ$', 45_000, 'NZ$450'],
		['', 1875.2, '18.76'],
	])('writes in %j %d cents as %j', (currency, cents, written) => {
		expect(moneyIn(currency).exactly(cents)).toBe(written);
	});

	test.each([
		[{ min: 100, max: 100 }, '1'],
		[{ min: 100, max: 200 }, '1 to 2'],
		[{ min: 100, max: undefined }, 'at least 1'],
		[{ min: 0, max: undefined }, 'not known yet'],
	])('writes %j as %j', (bounds, written) => {
		expect(moneyIn('').within(bounds)).toBe(written);
	});
});

describe('billRows(entry, cost, money)', () => {
	const rows = (entries: Readonly<Record<string, string>>) => {
		const { entry } = readCost(entries);
		return billRows(entry, workCost(entry), moneyIn('')).map(({ line, how }) => [line, how]);
	};

	test('say how each comes about, and leave out what is certain to cost nothing', () => {
		expect(rows(EXAMPLE)).toEqual([
			['course', '6 months begun × 50'],
			['exam', ''],
			['resits', '50\u00a0% chance of 150'],
			['renewals', '1 renewal at 75'],
		]);
	});

	test.each([
		[{ fee: 'instalments', instalment: '100', instalments: '3', deposit: '50' }, '3 instalments of 100 and 50 before them'],
		[{ fee: 'instalments', instalment: '100' }, ''],
		[{ fee: 'monthly', monthly: '50', hours: '80–120', pace: '5' }, '6 to 9 months begun × 50'],
		[{ fee: 'monthly', monthly: '50' }, ''],
		[{ fee: 'once', price: '50' }, ''],
	])('of %j say of the course: %j', (entries, how) => {
		expect(rows(entries)[0]).toEqual(['course', how]);
	});
});

describe('the picture of a bill', () => {
	test('is as long as the bill, without gaps, for whatever is known', () => {
		fc.assert(
			fc.property(anyEntry(), (entry) => {
				const stretches = drawBill(workCost(entry).lines);
				let end = 0;
				for (const { from, width } of stretches) {
					expect(from).toBeCloseTo(end, 9);
					expect(width).toBeGreaterThan(0);
					end = from + width;
				}
				if (stretches.length > 0) expect(end).toBeCloseTo(1, 9);
			}),
		);
	});

	test('has nothing to draw of what is free', () => {
		expect(drawBill([{ cost: { min: 0, max: 0 } }])).toEqual([]);
	});

	test('shows what somebody else pays only where that is certain', () => {
		const share = (entries: Readonly<Record<string, string>>) => shareCovered(workCost(readCost(entries).entry));
		expect(share(EXAMPLE)).toBe(0.25);
		expect(share({ ...EXAMPLE, funding: '' })).toBeUndefined();
		expect(share({ ...EXAMPLE, materials: '' })).toBeUndefined();
	});
});

describe('costAnswer(reading, before)', () => {
	test('is what is paid in money, with what it was worked out from', () => {
		expect(costAnswer(readCost({ ...EXAMPLE, 'hour-value': '20', budget: '500' }), undefined)).toEqual({
			answer: { kind: 'measure', numbers: { price: 450, budget: 500 } },
			sum: 'course 300 + exam 150 + resits 75 + renewals 75 − 150 that someone else pays = 450',
			top: undefined,
		});
	});

	test('keeps what is set aside in the fit check where nothing else is entered', () => {
		const before = { kind: 'measure', numbers: { price: 1, budget: 700 } } as const;
		expect(costAnswer(readCost(EXAMPLE), before).answer).toEqual({ kind: 'measure', numbers: { price: 450, budget: 700 } });
	});

	test('takes the top of a range, and is none where there is no top', () => {
		expect(costAnswer(readCost({ ...EXAMPLE, 'resit-chance': '' }), undefined)).toMatchObject({
			answer: { numbers: { price: 525 } },
			top: '525',
		});
		expect(costAnswer(readCost({ ...EXAMPLE, materials: '' }), undefined).answer).toBeUndefined();
	});

	test('of what is free needs nothing set aside', () => {
		expect(costAnswer(readCost({ fee: 'once', price: '0', exam: 'none', materials: '0', 'renewal-fee': '0' }), undefined)).toEqual({
			answer: { kind: 'measure', numbers: { price: 0 } },
			sum: 'Nothing to pay',
			top: undefined,
		});
	});
});

test.each([
	[0.3125, 'about 1 in 3 (31\u00a0%)'],
	[0.027, 'about 1 in 37 (2.7\u00a0%)'],
	[1, 'certain (100\u00a0%)'],
])('oddsOf(%d) is %j', (chance, words) => {
	expect(oddsOf(chance)).toBe(words);
});
