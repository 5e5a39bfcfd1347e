import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renewalCost, resitCost } from '../../../src/model/money/bill.ts';
import { isSettled, NOTHING, OPEN, toCents } from '../../../src/model/money/cents.ts';
import { workCost } from '../../../src/model/money/cost.ts';
import { renewalsWithin } from '../../../src/model/money/renewals.ts';
import type { Bounds, CostEntry, CourseFee, Exam, Funding } from '../../../src/model/money/types.ts';
import { anyEntry } from './any-entry.ts';

const sum = (amount: number): Bounds => ({ min: amount * 100, max: amount * 100 });
const HUNDRED: CostEntry = { course: { kind: 'once', price: 100 }, exam: { kind: 'none' }, materials: 0, renewal: { fee: 0 } };
const WORK = { hours: { min: 80, max: 80 }, allowance: 1.5, pace: 5 };

/** Page "Cost" of the guide, in its made-up numbers. */
const GUIDE: CostEntry = {
	course: { kind: 'monthly', fee: 50 },
	workload: WORK,
	exam: { kind: 'extra', fee: 150, resitFee: 150, resitChance: 0.5 },
	materials: 0,
	renewal: { fee: 75, everyYears: 2 },
	horizonYears: 3,
	funding: { kind: 'course-share', share: 0.5, clawbackMonths: 12 },
};

describe('workCost(entry)', () => {
	test('comes to what the guide works out: 300 + 150 + 75 + 0 + 75 − 150 = 450', () => {
		const cost = workCost(GUIDE);
		expect(cost.lines.map(({ line, cost: { max } }) => [line, max])).toEqual([
			['course', 30_000],
			['exam', 15_000],
			['resits', 7_500],
			['materials', 0],
			['renewals', 7_500],
		]);
		expect(cost).toMatchObject({ bill: sum(600), covered: sum(150), own: sum(450), total: sum(450), hours: undefined, missing: [] });
		expect(cost.clawback).toEqual({ months: 12, owed: sum(150) });
	});

	test('knows nothing of an empty entry, and says what is missing', () => {
		expect(workCost({})).toEqual({
			lines: ['course', 'exam', 'resits', 'materials', 'renewals'].map((line) => expect.objectContaining({ line, cost: OPEN })),
			bill: OPEN,
			covered: NOTHING,
			own: OPEN,
			hours: undefined,
			total: OPEN,
			clawback: undefined,
			missing: ['fee-kind', 'exam-kind', 'materials', 'renewal-fee', 'renewal-years', 'horizon'],
		});
	});

	test('says what a price alone comes to at the least', () => {
		expect(workCost({ course: { kind: 'once', price: 499 } }).own).toEqual({ min: 49_900, max: undefined });
	});

	test('keeps the price of own hours apart from what is paid', () => {
		const cost = workCost({ ...HUNDRED, workload: WORK, hourValue: 12.5 });
		expect(cost).toMatchObject({ own: sum(100), hours: sum(1500), total: sum(1600) });
		expect(workCost({ ...HUNDRED, hourValue: 12.5 })).toMatchObject({ hours: OPEN, missing: ['hours', 'allowance'] });
		expect(workCost({ ...HUNDRED, hourValue: 0 }).hours).toEqual(NOTHING);
	});

	test('is settled exactly where nothing is missing', () => {
		fc.assert(
			fc.property(anyEntry(true), (entry) => {
				const cost = workCost(entry);
				expect(cost.missing).toEqual([]);
				// Hours as a range are a range that no answer narrows.
				const hours = entry.workload?.hours;
				if (hours && hours.min === hours.max) expect(isSettled(cost.total)).toBe(true);
				expect(cost.total.max).toBeDefined();
			}),
		);
	});

	test('never falls outside what it said before an input was known', () => {
		fc.assert(
			fc.property(anyEntry(true), fc.nat(), (entry, seed) => {
				const known = workCost(entry);
				for (const vaguer of forget(entry, seed)) {
					for (const part of ['bill', 'own', 'covered', 'total'] as const) {
						const [narrow, wide] = [known[part], workCost(vaguer)[part]];
						expect(wide.min).toBeLessThanOrEqual(narrow.min);
						expect(wide.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(narrow.max ?? Number.POSITIVE_INFINITY);
					}
				}
			}),
		);
	});

	test('is the bill, to the cent, of those who pay it', () => {
		fc.assert(
			fc.property(anyEntry(true), (entry) => {
				const { lines, bill, covered, own } = workCost(entry);
				expect(lines.reduce((total, { cost }) => total + cost.min, 0)).toBe(bill.min);
				expect(own.min + covered.min).toBe(bill.min);
				expect((own.max ?? 0) + (covered.max ?? 0)).toBe(bill.max);
			}),
		);
	});

	test('never falls as a price rises', () => {
		fc.assert(
			fc.property(anyEntry(true), fc.integer({ min: 1, max: 10_000 }), (entry, more) => {
				const dearer = { ...entry, materials: (entry.materials ?? 0) + more };
				expect(workCost(dearer).own.min).toBeGreaterThanOrEqual(workCost(entry).own.min);
			}),
		);
	});

	test('has ends in order, whatever is known', () => {
		fc.assert(
			fc.property(anyEntry(), (entry) => {
				const { lines, bill, covered, own, total } = workCost(entry);
				for (const { min, max } of [...lines.map(({ cost }) => cost), bill, covered, own, total]) {
					expect(min).toBeGreaterThanOrEqual(0);
					expect(max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(min);
				}
			}),
		);
	});
});

/** The same entry with one input or group of it left out, and without half of them. */
function forget(entry: CostEntry, seed: number): readonly CostEntry[] {
	// Hours without a price and no funding are statements, not gaps.
	const keys = ['course', 'workload', 'exam', 'materials', 'renewal', 'horizonYears'] as const;
	const without = (gone: readonly string[]): CostEntry => Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key)));
	const exam: Exam | undefined = entry.exam?.kind === 'extra' ? { ...entry.exam, resitChance: undefined } : entry.exam;
	const course: CourseFee | undefined = entry.course?.kind === 'instalments' ? { ...entry.course, count: undefined } : entry.course;
	const funding: Funding | undefined = entry.funding && { ...entry.funding, amount: undefined, share: undefined };
	return [
		...keys.map((key) => without([key])),
		without(keys.filter((_, at) => (seed >> at) % 2 === 1)),
		{ ...entry, exam },
		{ ...entry, course },
		{ ...entry, funding },
	];
}

describe('the course', () => {
	const cost = (course: CourseFee, workload = {}) => {
		const [line] = workCost({ course, workload }).lines;
		return { cost: line?.cost, missing: line?.missing };
	};

	test.each<[string, CourseFee, object, Bounds, readonly string[]]>([
		['one price', { kind: 'once', price: 1200.5 }, {}, sum(1200.5), []],
		['a price not known yet', { kind: 'once' }, {}, OPEN, ['price']],
		['twelve instalments', { kind: 'instalments', instalment: 99.9, count: 12 }, {}, sum(1198.8), []],
		['instalments after a deposit', { kind: 'instalments', instalment: 100, count: 3, deposit: 50 }, {}, sum(350), []],
		['instalments without their number', { kind: 'instalments', instalment: 100 }, {}, { min: 10_000, max: undefined }, ['instalments']],
		[
			'two and a half instalments',
			{ kind: 'instalments', instalment: 100, count: 2.5 },
			{},
			{ min: 10_000, max: undefined },
			['instalments'],
		],
		['no instalment at all', { kind: 'instalments', instalment: 0, count: 0 }, {}, OPEN, ['instalments']],
		['a monthly fee', { kind: 'monthly', fee: 49 }, WORK, sum(294), []],
		['a monthly fee without hours', { kind: 'monthly', fee: 49 }, {}, { min: 4900, max: undefined }, ['hours', 'allowance', 'pace']],
		['a monthly fee of nothing', { kind: 'monthly', fee: 0 }, {}, NOTHING, []],
		['a monthly fee not known yet', { kind: 'monthly' }, WORK, OPEN, ['monthly-fee']],
		['a monthly fee for no work', { kind: 'monthly', fee: 49 }, { hours: { min: 0, max: 0 } }, sum(49), []],
		['a sum too large to count', { kind: 'once', price: 1e15 }, {}, OPEN, ['price']],
	])('costs %s', (_, course, workload, expected, missing) => {
		expect(cost(course, workload)).toEqual({ cost: expected, missing });
	});
});

describe('resitCost(exam)', () => {
	test.each<[string, Exam | undefined, Bounds, readonly string[]]>([
		['chance × fee', { kind: 'extra', fee: 150, resitFee: 150, resitChance: 0.3 }, sum(45), []],
		['from none to one where the chance is not known', { kind: 'extra', resitFee: 150 }, { min: 0, max: 15_000 }, ['resit-chance']],
		['anything where the fee is not known', { kind: 'included', resitChance: 0.3 }, OPEN, ['resit-fee']],
		['nothing for somebody who is sure to pass', { kind: 'extra', resitChance: 0 }, NOTHING, []],
		['nothing where a resit is free', { kind: 'included', resitFee: 0 }, NOTHING, []],
		['nothing without an exam', { kind: 'none' }, NOTHING, []],
		['anything where it is not known whether there is one', undefined, OPEN, []],
		[
			'from none to one where the chance is above 1',
			{ kind: 'extra', resitFee: 10, resitChance: 1.2 },
			{ min: 0, max: 1000 },
			['resit-chance'],
		],
	])('is %s', (_, exam, cost, missing) => {
		expect(resitCost(exam)).toEqual({ cost, missing });
	});
});

describe('renewals', () => {
	test.each([
		[3, 3, 0],
		[4, 3, 1],
		[6, 3, 1],
		[6.01, 3, 2],
		[3, 1, 2],
		[0.3, 0.1, 2],
		[1, 5, 0],
		[0.000_000_000_1, 1, 0],
		[0, 1, undefined],
		[3, 0, undefined],
		[undefined, 1, undefined],
		[3, undefined, undefined],
	])('within %s years, every %s years: %s', (horizon, every, count) => {
		expect(renewalsWithin(horizon, every)).toBe(count);
	});

	test('cost nothing where none falls into the horizon, even if the fee is not known', () => {
		expect(renewalCost({ everyYears: 3 }, 2)).toEqual({ cost: NOTHING, missing: [] });
	});

	test('cost nothing where they are free, however many there are', () => {
		expect(renewalCost({ fee: 0 }, undefined)).toEqual({ cost: NOTHING, missing: [] });
	});

	test('cost what cannot be counted where there are too many', () => {
		expect(renewalCost({ fee: 1e9, everyYears: 0.000_001 }, 1e9).cost).toEqual(OPEN);
	});
});

describe('what somebody else pays', () => {
	const paid = (funding: Funding, entry: CostEntry = HUNDRED) => {
		const { covered, own, clawback, missing } = workCost({ ...entry, funding });
		return { covered, own, clawback, missing };
	};

	test('never brings the cost below nothing', () => {
		expect(paid({ kind: 'amount', amount: 250, clawbackMonths: 0 })).toMatchObject({ covered: sum(100), own: NOTHING });
	});

	test('takes a share of the course alone, or of the exam and the materials too', () => {
		const entry: CostEntry = { ...HUNDRED, exam: { kind: 'extra', fee: 50, resitFee: 50, resitChance: 1 }, materials: 10 };
		expect(paid({ kind: 'course-share', share: 0.5 }, entry).own).toEqual(sum(160));
		expect(paid({ kind: 'whole-share', share: 0.5 }, entry).own).toEqual(sum(130));
	});

	test('is anything from nothing to all where its number is not known', () => {
		expect(paid({ kind: 'course-share' })).toMatchObject({ covered: { min: 0, max: 10_000 }, own: { min: 0, max: 10_000 } });
		expect(paid({ kind: 'amount' }).missing).toEqual(['funding-amount']);
		expect(paid({ kind: 'whole-share', share: 1.5 }).missing).toEqual(['funding-share']);
	});

	test('covers no more of an open bill than was promised', () => {
		expect(paid({ kind: 'amount', amount: 30 }, { course: { kind: 'once', price: 10 } })).toMatchObject({
			covered: { min: 1000, max: 3000 },
			own: { min: 0, max: undefined },
		});
		expect(paid({ kind: 'course-share', share: 0 }, {}).covered).toEqual(NOTHING);
	});

	test('is owed by somebody who leaves too early, unless there is no such condition', () => {
		expect(paid({ kind: 'amount', amount: 40, clawbackMonths: 24 }).clawback).toEqual({ months: 24, owed: sum(40) });
		expect(paid({ kind: 'amount', amount: 40 }).clawback).toEqual({ months: undefined, owed: sum(40) });
		expect(paid({ kind: 'amount', amount: 40, clawbackMonths: 0 }).clawback).toBeUndefined();
		expect(paid({ kind: 'amount', amount: 0, clawbackMonths: 24 }).clawback).toBeUndefined();
	});
});

test('an entry is left as it was', () => {
	fc.assert(
		fc.property(anyEntry(), (entry) => {
			const before = structuredClone(entry);
			workCost(entry);
			expect(entry).toEqual(before);
		}),
	);
	expect(toCents(0)).toBe(0);
});
