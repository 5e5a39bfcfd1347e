import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTS_READ, roundOutward, scalePieces, tallyColumns, tightSum } from '../../../src/model/paper/paper.ts';
import type { Measure, Question, Scale, Tally } from '../../../src/model/types.ts';
import { questionInterval } from '../../../src/model/values/answers.ts';
import { fitOf, measureValue } from '../../../src/model/values/measure-value.ts';
import { readMeasure } from '../../../src/model/values/measures.ts';
import { piecewiseValue } from '../../../src/model/values/piecewise.ts';
import { anyModel } from '../generated.ts';
import { readRealModel } from '../real-model.ts';

describe('roundOutward(interval)', () => {
	test.each([
		['quarters stay', 0.25, 0.75, 0.25, 0.75],
		['low goes down and high up', 1 / 3, 2 / 3, 0.33, 0.67],
		['hundredths stay, whatever the machine makes of them', 0.29, 1.13, 0.29, 1.13],
		['points have hundredths too', 12.345, 12.345, 12.34, 12.35],
	])('%s', (_, lo, hi, low, high) => {
		expect(roundOutward({ lo, hi })).toEqual({ lo: low, hi: high });
	});
});

const tallied = (questions: readonly Question[]) => questions.flatMap((one) => (one.tally ? [[one, one.tally] as const] : []));

function expectWhole(question: Question, tally: Tally, read: number): void {
	const columns = tallyColumns(question, tally, 'goal-a', read);
	expect(columns.flatMap(({ found }) => Array.from({ length: found.to - found.from + 1 }, (_, at) => found.from + at))).toEqual(
		Array.from({ length: read + 1 }, (_, at) => at),
	);
	for (const { found, value } of columns)
		for (let count = found.from; count <= found.to; count++) {
			const exact = questionInterval(question, { kind: 'tally', found: count, read });
			expect(exact && roundOutward(exact)).toEqual(value);
		}
}

describe('tallyColumns(question, tally, goal, read)', () => {
	test.each(COUNTS_READ)('of %i holds every count once, with the engine’s interval rounded outward', (read) => {
		const real = tallied(readRealModel().questions);
		expect(real.length).toBeGreaterThanOrEqual(2);
		for (const [question, tally] of real) expectWhole(question, tally, read);
		fc.assert(
			fc.property(anyModel, ({ questions }) => {
				for (const [question, tally] of tallied(questions)) expectWhole(question, tally, read);
			}),
			{ numRuns: 50 },
		);
	});

	test('marks a count that meets a deal-breaker for the goal, and keeps it apart from its neighbours', () => {
		const tally: Tally = {
			scale: [
				[0, 0],
				[1, 0],
			],
			dealBreaker: { read: 12, for: { only: ['goal-a'] } },
		};
		const question: Question = { id: 'demand', factor: 'match', options: [{ id: 'none', value: 0 }], tally };
		const states = (goal: string, read: number) =>
			tallyColumns(question, tally, goal, read).map(({ found, dealBreaker }) => [found.from, found.to, dealBreaker]);
		expect(states('goal-a', 20)).toEqual([
			[0, 0, 'met'],
			[1, 20, 'clear'],
		]);
		expect(states('goal-a', 10)).toEqual([
			[0, 0, 'unknown'],
			[1, 10, 'clear'],
		]);
		expect(states('goal-b', 20)).toEqual([[0, 20, undefined]]);
	});
});

describe('scalePieces(scale)', () => {
	const scales = fc
		.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 5 })
		.chain((inputs) =>
			fc.tuple(
				...inputs.sort((a, b) => a - b).map((input) => fc.constantFrom(0, 0.25, 0.5, 0.75, 1).map((value) => [input / 10, value] as const)),
			),
		);

	test('gives sums that come to the scale’s values', () => {
		fc.assert(
			fc.property(scales as fc.Arbitrary<Scale>, fc.double({ min: 0, max: 3, noNaN: true }), (scale, share) => {
				for (const { from, to, start, slope, value } of scalePieces(scale)) {
					if (share < from || share > to) continue;
					const sum = start + slope * share;
					expect(sum).toBeCloseTo(piecewiseValue(scale, share), 9);
					expect(sum).toBeGreaterThanOrEqual(value.lo - 1e-9);
					expect(sum).toBeLessThanOrEqual(value.hi + 1e-9);
				}
			}),
		);
	});

	test('makes no piece of a jump', () => {
		expect(
			scalePieces([
				[0, 0],
				[1, 0.5],
				[1, 0.75],
				[2, 1],
			]).map(({ from, to }) => [from, to]),
		).toEqual([
			[0, 1],
			[1, 2],
		]);
	});
});

describe('tightSum(measure)', () => {
	const measure: Measure = {
		kind: 'time',
		scale: [
			[1 / 3, 1],
			[1, 0.5],
		],
		tight: 0.25,
	};

	test('is the sum for what fits only as stated, in quarters', () => {
		expect(tightSum(measure)).toEqual({ start: 0.5, slope: -0.25, end: 0.25 });
	});

	test('is nothing for a measure without a margin', () => {
		expect(tightSum({ kind: 'cost', scale: [[0, 1]] })).toBeUndefined();
	});

	test('comes to the engine’s value wherever the share is above 1', () => {
		const hours = fc.integer({ min: 1, max: 500 });
		let tight = 0;
		fc.assert(
			fc.property(hours, fc.constantFrom(0.75, 1, 1.25, 1.5, 2, 3), (stated, allowance) => {
				const reading = readMeasure('time', { hours: stated, pace: 5, weeks: 20, allowance });
				const sum = tightSum(measure);
				if (!reading || !sum || reading.share <= 1) return;
				const isTight = reading.share / allowance <= 1;
				if (isTight) tight++;
				expect(fitOf(reading)).toBe(isTight ? 'tight' : 'over');
				const byHand = isTight ? sum.start + (sum.slope * (reading.share - 1)) / (allowance - 1) : sum.end;
				expect(byHand).toBeCloseTo(measureValue(measure, reading), 7);
			}),
			{ numRuns: 1_000 },
		);
		expect(tight).toBeGreaterThan(20);
	});
});
