import { describe, expect, test } from 'vitest';
import { listRows } from '../../../src/model/compare/comparison-rows.ts';
import type { Answers } from '../../../src/model/types.ts';
import { askedQuestions } from '../../../src/model/verdict/asked.ts';
import { readRealModel } from '../real-model.ts';

const real = readRealModel();
const order = [['cost'], ['time'], ['match', 'issuer'], ['applied'], ['culture'], ['existing'], ['currency'], ['stacking']];
const rows = (...candidates: readonly Answers[]) => listRows(real, 'fill-a-skill-gap', order, candidates);
const row = (id: string, ...candidates: readonly Answers[]) => rows(...candidates).find((one) => one.id === id);
const option = (id: string) => ({ kind: 'option', option: id }) as const;
const numbers = (given: Readonly<Record<string, number>>) => ({ kind: 'measure', numbers: given }) as const;

describe('listRows()', () => {
	test.each([...real.goals.map(({ id }) => id), null])('has every question that %s asks, and no other', (goal) => {
		const listed = new Set(listRows(real, goal, order, [{}, {}]).map(({ question }) => question.id));
		expect([...listed].sort()).toEqual(
			askedQuestions(real, goal)
				.map(({ id }) => id)
				.sort(),
		);
	});

	test('leaves out what a goal sets aside and what only another goal asks', () => {
		const [first, ...others] = real.goals;
		if (!first) throw new Error('There is no goal.');
		const goals = [{ ...first, setAside: ['validity'] }, ...others];
		const questions = real.questions.map((one) => (one.id === 'checkable' ? { ...one, onlyFor: ['another'] } : one));
		const ids = listRows({ ...real, goals, questions }, first.id, order, [{}]).map(({ id }) => id);
		expect(ids).not.toContain('validity');
		expect(ids).not.toContain('checkable');
		expect(ids).toContain('content-current');
	});

	test('has the more important factors first', () => {
		const listed = rows({}, {});
		const places = listed.map(({ question }) => order.findIndex((group) => group.includes(question.factor)));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test('asks for the person’s numbers once and for the candidate’s each time', () => {
		expect(row('time-fits-own', {}, {})).toMatchObject({ isShared: true, fields: ['pace', 'weeks', 'allowance'] });
		expect(row('time-fits', {}, {})).toMatchObject({ isShared: false, fields: ['hours'] });
		expect(row('cost-fits-own', {}, {})?.fields).toEqual(['budget']);
		expect(row('short-credentials-count', {}, {})?.isShared).toBe(true);
	});

	test.each([
		['two options', 'validity', { validity: option('lasting') }, { validity: option('renewable') }, false],
		['the same option', 'validity', { validity: option('lasting') }, { validity: option('lasting') }, true],
		['known and not', 'validity', { validity: option('lasting') }, {}, false],
		['nothing known', 'validity', {}, {}, true],
		[
			'two counts',
			'match-demand',
			{ 'match-demand': { kind: 'tally', found: 1, read: 4 } },
			{ 'match-demand': { kind: 'tally', found: 2, read: 4 } },
			false,
		],
		[
			'two prices',
			'cost-fits',
			{ 'cost-fits': numbers({ price: 1, budget: 9 }) },
			{ 'cost-fits': numbers({ price: 2, budget: 9 }) },
			false,
		],
		['one budget', 'cost-fits', { 'cost-fits': numbers({ budget: 9 }) }, { 'cost-fits': numbers({ budget: 9 }) }, true],
		['a budget alone', 'cost-fits', { 'cost-fits': numbers({ budget: 9 }) }, {}, true],
	] as const)('tells %s apart as it should', (_, id, a, b, isEqual) => {
		expect(row(id, a, b)?.isEqual).toBe(isEqual);
	});

	test('says equal of what is shared', () => {
		expect(rows({}, { validity: option('lasting') }).filter(({ isShared, isEqual }) => isShared && !isEqual)).toEqual([]);
	});
});
