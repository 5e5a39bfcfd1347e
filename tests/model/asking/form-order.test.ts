import { describe, expect, test } from 'vitest';
import { formOrder } from '../../../src/model/asking/form-order.ts';
import type { Model } from '../../../src/model/types.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);
const told = (model: Model, goal: string | null, order: readonly (readonly string[])[] | null = null) => {
	const { rulingOut, byFactor, all } = formOrder(model, goal, order);
	return { rulingOut: ids(rulingOut), byFactor: byFactor.map(({ factor, questions }) => [factor, ...ids(questions)]), all: ids(all) };
};
const withQuestions = (change: (id: string) => object): Model => ({
	...SMALL_MODEL,
	questions: SMALL_MODEL.questions.map((question) => ({ ...question, ...change(question.id) })),
});

describe('formOrder(model, goal, order)', () => {
	test('puts what could rule out for the goal first, then the others by factor, the most important first', () => {
		expect(told(SMALL_MODEL, 'learn')).toEqual({
			rulingOut: ['licence', 'demand', 'price'],
			byFactor: [
				['match', 'adds'],
				['issuer', 'known'],
			],
			all: ['licence', 'demand', 'price', 'adds', 'known'],
		});
		expect(told(SMALL_MODEL, 'signal').rulingOut).toEqual(['licence', 'price']);
		expect(told(SMALL_MODEL, 'signal').byFactor).toEqual([
			['issuer', 'known'],
			['match', 'demand', 'adds'],
		]);
	});

	test('asks among what could rule out the law’s demand first, then the quickest', () => {
		const minutes: Record<string, number> = { licence: 15, demand: 5, price: 10 };
		const model = withQuestions((id) => ({ minutes: minutes[id], isAskedFirst: id === 'licence' }));
		expect(told(model, 'learn').rulingOut).toEqual(['licence', 'demand', 'price']);
		const slow = withQuestions((id) => ({ minutes: minutes[id] }));
		expect(told(slow, 'learn').rulingOut).toEqual(['demand', 'price', 'licence']);
	});

	test('follows the order of the reader’s own', () => {
		expect(told(SMALL_MODEL, 'learn', [['issuer'], ['cost'], ['match']]).byFactor.map(([factor]) => factor)).toEqual(['issuer', 'match']);
	});

	test('keeps the order of the model without a goal, and where factors are tied', () => {
		expect(told(SMALL_MODEL, null)).toEqual({
			rulingOut: ['licence', 'price'],
			byFactor: [
				['issuer', 'known'],
				['match', 'demand', 'adds'],
			],
			all: ['licence', 'price', 'known', 'demand', 'adds'],
		});
		expect(told(SMALL_MODEL, 'learn', [['match', 'issuer', 'cost']]).byFactor.map(([factor]) => factor)).toEqual(['issuer', 'match']);
	});

	test('leaves out what the goal does not ask, and asks what only it asks', () => {
		const goals = SMALL_MODEL.goals.map((goal) => (goal.id === 'learn' ? { ...goal, setAside: ['licence', 'known'] } : goal));
		const model = { ...withQuestions((id) => (id === 'adds' ? { onlyFor: ['learn'] } : {})), goals };
		expect(told(model, 'learn').all).toEqual(['demand', 'price', 'adds']);
		expect(told(model, 'signal').all).toEqual(['licence', 'price', 'known', 'demand']);
		expect(told(model, null).all).not.toContain('adds');
	});
});
