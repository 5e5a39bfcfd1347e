import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/model/types.ts';
import { weighGoal } from '../../../src/model/verdict/weighted-goal.ts';
import { compareIds, completeOrder } from '../../../src/model/weights/order.ts';

const MODEL: Model = {
	goals: [{ id: 'goal', order: [['c'], ['b', 'a']] }],
	factors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	questions: [
		{ id: 'z', factor: 'a' },
		{ id: 'y', factor: 'a' },
		{ id: 'x', factor: 'gone' },
	],
};

describe('compareIds(a, b)', () => {
	test('sorts by code unit, not by language', () => {
		expect(['b', 'ä', 'a', 'B', 'a'].sort(compareIds)).toEqual(['B', 'a', 'a', 'b', 'ä']);
		expect([compareIds('a', 'b'), compareIds('b', 'a'), compareIds('a', 'a')]).toEqual([-1, 1, 0]);
	});
});

describe('completeOrder(model, order)', () => {
	test.each([
		['keeps an order and sorts its ties', [['c'], ['b', 'a']], [['c'], ['a', 'b']]],
		[
			'leaves out factors that do not exist',
			[
				['c', 'gone'],
				['b', 'a'],
			],
			[['c'], ['a', 'b']],
		],
		['leaves out later mentions', [['c'], ['b', 'c'], ['a', 'b']], [['c'], ['b'], ['a']]],
		['leaves out a second mention within a group', [['c', 'c'], ['b'], ['a']], [['c'], ['b'], ['a']]],
		['puts missing factors last and ties them', [['c']], [['c'], ['a', 'b']]],
		['leaves out empty groups', [[], ['c'], ['gone'], ['b', 'a']], [['c'], ['a', 'b']]],
		['ties all without an order', [], [['a', 'b', 'c']]],
	])('%s', (_, order, expected) => {
		expect(completeOrder(MODEL, order)).toEqual(expected);
	});
});

describe('weighGoal(model, goal, order)', () => {
	test('takes the order of the goal unless told', () => {
		expect(weighGoal(MODEL, 'goal').order).toEqual([['c'], ['a', 'b']]);
		expect(weighGoal(MODEL, 'goal', null).order).toEqual([['c'], ['a', 'b']]);
		expect(weighGoal(MODEL, 'goal', [['a'], ['b'], ['c']]).order).toEqual([['a'], ['b'], ['c']]);
	});

	test.each([null, [['a'], ['b'], ['c']]])('throws for a goal that does not exist, with the order %j', (order) => {
		expect(() => weighGoal(MODEL, 'toString', order)).toThrow('There is no goal "toString".');
	});

	test('gives each factor its points and its questions, sorted', () => {
		expect(weighGoal(MODEL, 'goal').factors).toEqual([
			{ id: 'c', points: 50, questions: [] },
			{
				id: 'a',
				points: 25,
				questions: [
					{ id: 'y', factor: 'a' },
					{ id: 'z', factor: 'a' },
				],
			},
			{ id: 'b', points: 25, questions: [] },
		]);
	});

	test('of a model without factors is empty', () => {
		expect(weighGoal({ goals: [{ id: 'goal', order: [] }], factors: [], questions: [] }, 'goal')).toEqual({
			goal: 'goal',
			order: [],
			factors: [],
			corners: [],
			total: 0,
		});
	});
});
