import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fillSheet } from '../../../src/model/paper/filled-sheet.ts';
import { roundOutward } from '../../../src/model/paper/paper.ts';
import { layOutSheet, type Sheet, sumSheet } from '../../../src/model/paper/sheet.ts';
import { findSheetRules, movablePoints } from '../../../src/model/paper/sheet-rules.ts';
import { withConcerns } from '../../../src/model/state/concerns.ts';
import type { Interval, Model } from '../../../src/model/types.ts';
import { questionInterval } from '../../../src/model/values/answers.ts';
import { readMeasure } from '../../../src/model/values/measures.ts';
import { askedQuestions } from '../../../src/model/verdict/asked.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { anyCase, anyConcerns, anyModel, type Case } from '../generated.ts';
import { readRealModel } from '../real-model.ts';
import { SMALL_MODEL } from '../small-model.ts';

// Whole results of many models: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('layOutSheet(model, goal)', () => {
	test('has a row for each factor, most important first, with the questions that are summed', () => {
		const { rows } = layOutSheet(SMALL_MODEL, 'fill-a-skill-gap');
		expect(rows.map(({ factor, points }) => `${factor} ${points}`)).toEqual([
			'match 22',
			'applied 15',
			'issuer 12',
			'cost 10',
			'time 10',
			'existing 9',
			'culture 8',
			'currency 7',
			'stacking 6',
		]);
		expect(rows.find(({ factor }) => factor === 'culture')?.questions).toEqual(['hired-on-short']);
		expect(rows.find(({ factor }) => factor === 'cost')?.questions).toEqual(['cost-fits', 'refund-terms']);
	});

	test('has a total and two lines', () => {
		expect(layOutSheet(SMALL_MODEL, 'fill-a-skill-gap')).toMatchObject({
			goal: 'fill-a-skill-gap',
			total: 99,
			acceptableLine: 49.5,
			strongLine: 74.25,
		});
	});

	test('numbers the places, of which tied factors share the first', () => {
		const { rows } = layOutSheet(SMALL_MODEL, 'fill-a-skill-gap');
		expect(rows.slice(2, 6).map(({ factor, place, isTied }) => [factor, place, isTied])).toEqual([
			['issuer', 3, false],
			['cost', 4, true],
			['time', 4, true],
			['existing', 6, false],
		]);
	});

	test('says which factors drop out once their questions are left out', () => {
		const dropping = ({ rows }: Sheet) => rows.filter(({ canDropOut }) => canDropOut).map(({ factor }) => factor);
		expect(dropping(layOutSheet(SMALL_MODEL, 'fill-a-skill-gap'))).toEqual(['stacking']);
		const questions = SMALL_MODEL.questions.map((one) =>
			one.id === 'stacks' ? { ...one, canBeSetAside: false, dropsOutWhenFree: true } : one,
		);
		expect(dropping(layOutSheet({ ...SMALL_MODEL, questions }, 'fill-a-skill-gap'))).toEqual(['stacking']);
	});

	test('leaves a factor that the goal does not ask about out of places, T and both lines', () => {
		const [first, ...others] = SMALL_MODEL.goals;
		if (!first) throw new Error('There is no goal.');
		const goals = [{ ...first, setAside: ['match-demand', 'outcomes-match', 'cost-fits', 'refund-terms', 'how-judged'] }, ...others];
		const sheet = layOutSheet({ ...SMALL_MODEL, goals }, first.id);
		expect(sheet.rows.slice(0, 5).map(({ factor, place, isTied, questions }) => [factor, place, isTied, questions])).toEqual([
			['match', 1, false, []],
			['applied', 1, false, ['what-to-show']],
			['issuer', 2, false, ['issuer-known', 'who-assures']],
			['cost', 3, false, []],
			['time', 3, false, ['time-fits']],
		]);
		expect([sheet.total, sheet.acceptableLine, sheet.strongLine]).toEqual([67, 33.5, 50.25]);
		const { variants } = findSheetRules({ ...SMALL_MODEL, goals }, first.id);
		expect(variants.map(({ total, zeros }) => [total, zeros.join()])).toEqual([
			[67, 'applied,issuer'],
			[61, 'applied,issuer'],
		]);
	});

	test('follows the order of the person', () => {
		expect(layOutSheet(SMALL_MODEL, 'fill-a-skill-gap', [['stacking']]).rows[0]).toMatchObject({
			factor: 'stacking',
			points: 33,
		});
	});
});

describe('sumSheet(sheet, values)', () => {
	const sheet: Sheet = {
		goal: 'goal',
		rows: [
			{ factor: 'a', place: 1, isTied: false, points: 60, questions: ['a1', 'a2'], canDropOut: false },
			{ factor: 'b', place: 2, isTied: false, points: 40, questions: ['b1'], canDropOut: true },
			{ factor: 'c', place: 3, isTied: false, points: 3, questions: [], canDropOut: false },
		],
		total: 103,
		acceptableLine: 51.5,
		strongLine: 77.25,
	};
	const sum = (values: Record<string, readonly [number, number]>) =>
		sumSheet(sheet, new Map(Object.entries(values).map(([id, [lo, hi]]) => [id, { lo, hi }])));

	test('divides by how many count, times the points, and adds', () => {
		expect(sum({ a1: [0.5, 1], a2: [0, 0], b1: [1, 1] })).toMatchObject({ lo: 55, hi: 70, total: 100, verdict: 'worth' });
		expect(sum({ a2: [0.25, 0.25], b1: [0, 1] })).toMatchObject({ lo: 15, hi: 55, total: 100, verdict: 'open' });
	});

	test('leaves out a factor without a question that counts', () => {
		expect(sum({ b1: [0.5, 1] })).toMatchObject({ lo: 20, hi: 40, total: 40, verdict: 'worth' });
	});

	test('says what stands under each factor', () => {
		const none = { lo: 0, hi: 0 };
		expect(sum({ a1: [0.5, 1], a2: [0, 0.25] }).rows).toEqual([
			{ factor: 'a', counting: 2, values: { lo: 0.5, hi: 1.25 }, points: { lo: 15, hi: 37.5 } },
			{ factor: 'b', counting: 0, values: none, points: none },
			{ factor: 'c', counting: 0, values: none, points: none },
		]);
	});

	test('rounds what is written down, if it is told to', () => {
		const values = new Map([['a1', { lo: 1 / 3, hi: 2 / 3 }]]);
		expect(sumSheet(sheet, values, roundOutward)).toMatchObject({ lo: 19.8, hi: 40.2 });
	});

	test('adds nothing up to not settled', () => {
		expect(sum({})).toMatchObject({ lo: 0, hi: 0, total: 0, verdict: 'open' });
	});

	test.each([
		['under both lines is weak', 0.49, 'weak'],
		['on the first line is worth it', 0.5, 'worth'],
		['a rounding error under the first line, a share of 0.9 billionths, is worth it, as in the engine', 0.5 - 9e-10, 'worth'],
		['under the second line is worth it', 0.74, 'worth'],
		['on the second line is strong', 0.75, 'strong'],
	])('%s', (_, value, verdict) => {
		expect(sum({ b1: [value, value] }).verdict).toBe(verdict);
	});
});

describe('findSheetRules(model, goal)', () => {
	test('lists the deal-breakers in the order of asking, and the answers that hold it back for the goal in that of the sheet', () => {
		const { dealBreakers, caps } = findSheetRules(SMALL_MODEL, 'fill-a-skill-gap');
		expect(dealBreakers).toEqual(['licence-demanded', 'still-valid', 'cost-fits', 'time-fits', 'match-demand', 'presupposes']);
		expect(caps).toEqual([
			{ question: 'how-judged', option: 'not-judged' },
			{ question: 'what-it-adds', option: 'repeats' },
		]);
		expect(findSheetRules(SMALL_MODEL, 'explore-a-field').dealBreakers).not.toContain('match-demand');
		expect(findSheetRules(SMALL_MODEL, 'explore-a-field').caps).toEqual([]);
	});

	test('draws the lines for each set of factors that can drop out together', () => {
		const { variants } = findSheetRules(SMALL_MODEL, 'fill-a-skill-gap');
		expect(variants.map(({ without, total, acceptableLine, strongLine }) => [without.join(), total, acceptableLine, strongLine])).toEqual([
			['', 99, 49.5, 74.25],
			['stacking', 93, 46.5, 69.75],
		]);
	});

	test('names the factors whose zero matters, and those that take their place', () => {
		const zeros = (goal: string) => findSheetRules(SMALL_MODEL, goal).variants.map(({ without, zeros }) => [without.join(), zeros.join()]);
		expect(zeros('fill-a-skill-gap')[0]).toEqual(['', 'match,applied']);
		expect(zeros('not-sure-yet').flat()).toEqual(['', '', 'stacking', '']);
		expect(zeros('explore-a-field')).toEqual([
			['', 'cost,time'],
			['stacking', 'cost,time'],
		]);
		const takingPlace = findSheetRules(
			{ ...SMALL_MODEL, questions: SMALL_MODEL.questions.map((one) => (one.factor === 'time' ? { ...one, canBeSetAside: true } : one)) },
			'explore-a-field',
		);
		expect(takingPlace.variants.map(({ without, zeros }) => [without.join(), zeros.join()])).toContainEqual(['time', 'cost,applied']);
	});

	test('lists what says that the credential is required, and what then rules nothing out', () => {
		const { requirements, suspended } = findSheetRules(SMALL_MODEL, 'fill-a-skill-gap');
		expect(requirements).toEqual([{ question: 'licence-demanded', option: 'this-is-it' }]);
		expect(suspended).toEqual(['match-demand']);
		expect(findSheetRules(SMALL_MODEL, 'explore-a-field').suspended).toEqual([]);
	});
});

describe('movablePoints(row, question)', () => {
	const row = layOutSheet(SMALL_MODEL, 'fill-a-skill-gap').rows[0];
	const question = (id: string) => SMALL_MODEL.questions.find((one) => one.id === id);
	const points = (id: string) => {
		const asked = question(id);
		if (!row || !asked) throw new Error(`There is no question ${id}.`);
		return movablePoints(row, asked);
	};

	test('is the question’s part of its factor', () => {
		expect(points('match-demand')).toBe(11);
	});

	test('is nothing for a question of another factor', () => {
		expect(points('who-assures')).toBe(0);
	});
});

/** Cases in which the person has concerns of their own, perhaps, and an order that holds them. */
function casesWithConcerns(models: fc.Arbitrary<Model>): fc.Arbitrary<Case> {
	return fc.tuple(models, anyConcerns).chain(([model, concerns]) => anyCase(fc.constant(withConcerns(model, concerns))));
}

/** What a person writes beside each question: nothing where the goal does not ask it, and no refund of a price of 0. */
function valuesOf({ model, goal, answers }: Case): ReadonlyMap<string, Interval> {
	const asked = askedQuestions(model, goal);
	const isFree = asked.some(({ id, measure }) => {
		const answer = answers[id];
		return measure?.kind === 'cost' && answer?.kind === 'measure' && readMeasure('cost', answer.numbers)?.share === 0;
	});
	return new Map(
		asked.flatMap((question) => {
			const interval = isFree && question.dropsOutWhenFree ? undefined : questionInterval(question, answers[question.id]);
			return interval ? [[question.id, interval] as const] : [];
		}),
	);
}

describe.each([
	['generated models', anyModel, 200],
	['the real model', fc.constant(readRealModel()), 60],
] as const)('for generated people with orders and concerns, on %s,', (_, models, numRuns) => {
	test('the sum by hand is the engine’s range and verdict', () => {
		fc.assert(
			fc.property(casesWithConcerns(models), (one) => {
				const { range, verdict, counted } = scoreAnswers(one.model, one.goal, one.answers, one.order);
				const sum = sumSheet(layOutSheet(one.model, one.goal, one.order), valuesOf(one));
				expect([sum.total, sum.verdict]).toEqual([counted, verdict]);
				if (sum.total === 0) return;
				expect((100 * sum.lo) / sum.total).toBeCloseTo(range.lo, 7);
				expect((100 * sum.hi) / sum.total).toBeCloseTo(range.hi, 7);
			}),
			{ numRuns },
		);
	});

	test('a sheet that is filled in never claims more than the engine, and is at most 1.1 points more careful', () => {
		fc.assert(
			fc.property(casesWithConcerns(models), (one) => {
				const result = scoreAnswers(one.model, one.goal, one.answers, one.order);
				const { sum, standing, verdict, isSettled, cappedBy, couldRuleOut } = fillSheet(one.model, one.goal, one.order, one.answers);
				expect([standing, cappedBy, couldRuleOut]).toEqual([result.standing, result.cappedBy, result.couldRuleOut]);
				expect([result.verdict, 'open', ...(result.verdict === 'strong' ? ['worth'] : [])]).toContain(verdict);
				expect(isSettled && !result.isSettled).toBe(false);
				if (sum.total === 0) return;
				const [lo, hi] = [(100 * sum.lo) / sum.total, (100 * sum.hi) / sum.total];
				expect(lo).toBeLessThanOrEqual(result.range.lo + 1e-5);
				expect(hi).toBeGreaterThanOrEqual(result.range.hi - 1e-5);
				expect(Math.max(result.range.lo - lo, hi - result.range.hi)).toBeLessThanOrEqual(1 + sum.rows.length / sum.total);
			}),
			{ numRuns },
		);
	});

	test('the printed lines are those of the factors that count', () => {
		fc.assert(
			fc.property(casesWithConcerns(models), (one) => {
				const { counted, cappedBy } = scoreAnswers(one.model, one.goal, one.answers, one.order);
				const { rows } = sumSheet(layOutSheet(one.model, one.goal, one.order), valuesOf(one));
				const { variants } = findSheetRules(one.model, one.goal, one.order);
				const dropped = layOutSheet(one.model, one.goal, one.order)
					.rows.filter(({ questions }, at) => questions.length > 0 && rows[at]?.counting === 0)
					.map(({ factor }) => factor);
				const variant = variants.find(({ without }) => without.join() === dropped.join());
				expect(variant?.total).toBe(counted);
				const named = cappedBy.flatMap((hold) => (hold.kind === 'zero-factor' ? [hold.factor] : []));
				expect(named.filter((factor) => !variant?.zeros.includes(factor))).toEqual([]);
			}),
			{ numRuns },
		);
	});
});
