import { describe, expect, test } from 'vitest';
import { MEASURE_KINDS } from '../../../src/model/types.ts';
import { DEFAULT_ALLOWANCE, measureCost, measureTime } from '../../../src/model/values/measure-needs.ts';
import { measureFields, optionalFields, ownFields, readMeasure } from '../../../src/model/values/measures.ts';
import { numbersUsing, tightestNumbers } from '../../../src/model/values/stand-ins.ts';

describe('measureTime(numbers)', () => {
	test('tells what is needed, what there is, when it is done and the pace that would do', () => {
		expect(measureTime({ hours: 40, pace: 5, weeks: 10, allowance: 2 })).toEqual({
			share: 1.6,
			statedShare: 0.8,
			needed: 80,
			available: 50,
			finishWeeks: 16,
			paceNeeded: 8,
			spareHours: -30,
		});
	});

	test('allows half as much again unless told', () => {
		expect(DEFAULT_ALLOWANCE).toBe(1.5);
		expect(measureTime({ hours: 40, pace: 5, weeks: 10 })).toEqual(measureTime({ hours: 40, pace: 5, weeks: 10, allowance: 1.5 }));
	});

	test.each([
		['no hours a week', { hours: 20, pace: 0, weeks: 4 }, { finishWeeks: null, paceNeeded: 7.5 }],
		['no week left', { hours: 20, pace: 5, weeks: 0 }, { finishWeeks: 6, paceNeeded: null }],
		['neither', { hours: 20, pace: 0, weeks: 0 }, { finishWeeks: null, paceNeeded: null }],
	])('does not fit with %s', (_, numbers, expected) => {
		expect(measureTime(numbers)).toMatchObject({ share: Number.POSITIVE_INFINITY, spareHours: -30, ...expected });
	});

	test('takes no share where there is no work to do, even of no time', () => {
		expect(measureTime({ hours: 0, pace: 5, weeks: 10 })).toMatchObject({ share: 0, statedShare: 0, spareHours: 50 });
		expect(measureTime({ hours: 0, pace: 0, weeks: 0 })).toMatchObject({ share: 0, statedShare: 0 });
	});

	test('needs to know of no time where there is no work to do', () => {
		expect(measureTime({ hours: 0 })).toMatchObject({ share: 0, statedShare: 0, needed: 0 });
		expect(measureTime({ hours: 0, weeks: 10 })).toMatchObject({ share: 0 });
		expect(measureTime({ hours: 0, pace: -1 })).toBeUndefined();
	});

	test.each([
		['no numbers', {}],
		['no hours', { pace: 5, weeks: 10 }],
		['no pace', { hours: 40, weeks: 10 }],
		['no weeks', { hours: 40, pace: 5 }],
		['negative hours', { hours: -1, pace: 5, weeks: 10 }],
		['a negative pace', { hours: 40, pace: -5, weeks: 10 }],
		['negative weeks', { hours: 40, pace: 5, weeks: -10 }],
		['a negative pace and negative weeks', { hours: 40, pace: -5, weeks: -10 }],
		['hours that are no number', { hours: Number.NaN, pace: 5, weeks: 10 }],
		['endless hours', { hours: Number.POSITIVE_INFINITY, pace: 5, weeks: 10 }],
		['an allowance of 0', { hours: 40, pace: 5, weeks: 10, allowance: 0 }],
		['a negative allowance', { hours: 40, pace: 5, weeks: 10, allowance: -1 }],
	])('is not known yet with %s', (_, numbers) => {
		expect(measureTime(numbers)).toBeUndefined();
	});
});

describe('measureCost(numbers)', () => {
	test.each([
		['under budget', { price: 200, budget: 500 }, { share: 0.4, spare: 300 }],
		['all of the budget', { price: 500, budget: 500 }, { share: 1, spare: 0 }],
		['over budget', { price: 600, budget: 500 }, { share: 1.2, spare: -100 }],
		['free', { price: 0, budget: 500 }, { share: 0, spare: 500 }],
		['free with nothing set aside', { price: 0, budget: 0 }, { share: 0, spare: 0 }],
		['free, whatever was set aside', { price: 0 }, { share: 0, spare: 0 }],
		['a price with nothing set aside', { price: 1, budget: 0 }, { share: Number.POSITIVE_INFINITY, spare: -1 }],
	])('%s', (_, numbers, expected) => {
		expect(measureCost(numbers)).toEqual(expected);
	});

	test.each([
		['no price', { budget: 5 }],
		['no budget', { price: 5 }],
		['a negative price', { price: -5, budget: 5 }],
		['a negative budget', { price: 5, budget: -5 }],
		['a budget that is no number', { price: 5, budget: Number.NaN }],
	])('is not known yet with %s', (_, numbers) => {
		expect(measureCost(numbers)).toBeUndefined();
	});
});

describe('a measure', () => {
	test('lists its fields in the order of asking, those about the person and those that may be left out', () => {
		const tell = (list: typeof measureFields) => Object.fromEntries(MEASURE_KINDS.map((kind) => [kind, list(kind)]));
		expect(tell(measureFields)).toEqual({ time: ['hours', 'pace', 'weeks', 'allowance'], cost: ['price', 'budget'] });
		expect(tell(ownFields)).toEqual({ time: ['pace', 'weeks', 'allowance'], cost: ['budget'] });
		expect(tell(optionalFields)).toEqual({ time: ['allowance'], cost: [] });
	});

	test.each(MEASURE_KINDS)('of %s is known once every field that may not be left out has a number, and not before', (kind) => {
		const required = measureFields(kind).filter((field) => !optionalFields(kind).some((one) => one === field));
		const numbers = Object.fromEntries(required.map((field) => [field, 1]));
		expect(readMeasure(kind, numbers)?.share).toBeGreaterThan(0);
		for (const field of required) expect(readMeasure(kind, { ...numbers, [field]: Number.NaN })).toBeUndefined();
	});

	test.each([
		['time', 0],
		['time', 0.25],
		['time', 1],
		['time', 1.000001],
		['cost', 0],
		['cost', 0.25],
		['cost', 1.000001],
	] as const)('of %s uses %d with the numbers that stand for it', (kind, share) => {
		expect(readMeasure(kind, numbersUsing(kind, share))).toMatchObject({ share, statedShare: share });
	});

	test('of time has numbers that only just fit as stated, and one of cost has none', () => {
		expect(readMeasure('time', tightestNumbers('time') ?? {})).toMatchObject({ share: DEFAULT_ALLOWANCE, statedShare: 1 });
		expect(tightestNumbers('cost')).toBeUndefined();
	});

	test('does not take the numbers of the other', () => {
		expect(readMeasure('time', { price: 1, budget: 2 })).toBeUndefined();
		expect(readMeasure('cost', { hours: 1, pace: 1, weeks: 1 })).toBeUndefined();
	});
});
