import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstToAsk, groupOpenQuestions, markAsked, nextToAsk } from '../../../src/model/asking/question-kit.ts';
import { withConcerns } from '../../../src/model/state/concerns.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { INFORMANTS, type Informant } from '../../../src/model/types.ts';
import { knownIds } from '../../../src/model/values/resolve-answer.ts';
import { askedQuestions } from '../../../src/model/verdict/asked.ts';
import { openQuestions } from '../../../src/model/verdict/open-questions.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { anyModel, anyState } from '../generated.ts';

const WHOM: Readonly<Record<string, Informant>> = {
	known: 'employer',
	licence: 'employer',
	demand: 'employer',
	adds: 'manager',
	price: 'issuer',
};
const resultOf = ({ goal, answers, order }: FitState) => (goal === null ? undefined : scoreAnswers(SMALL_MODEL, goal, answers, order));
const group = (state: FitState) => groupOpenQuestions(SMALL_MODEL, state, WHOM, resultOf(state));
const ids = (state: FitState) => group(state).map(({ whom, items }) => [whom, ...items.map(({ question }) => question)]);

describe('groupOpenQuestions(model, state, informants, result)', () => {
	test('lists every question not known yet in the order of the model while there is no goal', () => {
		expect(ids(EMPTY_STATE)).toEqual([
			['issuer', 'price'],
			['employer', 'known', 'licence', 'demand'],
			['manager', 'adds'],
		]);
		expect(
			group(EMPTY_STATE)
				.flatMap(({ items }) => items)
				.every(({ weight, isFirst }) => weight === undefined && !isFirst),
		).toBe(true);
	});

	test('lists what is open for the goal, what decides most first', () => {
		const state = { ...EMPTY_STATE, goal: 'learn' };
		const order = resultOf(state)?.open.map(({ question }) => question) ?? [];
		expect(order.length).toBe(5);
		for (const { items } of group(state)) {
			const places = items.map(({ question }) => order.indexOf(question));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	});

	test('lists only what the goal asks, with a result and without', () => {
		const goals = SMALL_MODEL.goals.map((goal) => (goal.id === 'learn' ? { ...goal, setAside: ['price'] } : goal));
		const questions = SMALL_MODEL.questions.map((one) => (one.id === 'adds' ? { ...one, onlyFor: ['signal'] } : one));
		const model = { ...SMALL_MODEL, goals, questions };
		const listed = (goal: string | null, hasResult: boolean) =>
			groupOpenQuestions(model, { ...EMPTY_STATE, goal }, WHOM, hasResult && goal ? scoreAnswers(model, goal, {}) : undefined)
				.flatMap(({ items }) => items.map(({ question }) => question))
				.sort();
		expect([listed('learn', true), listed('learn', false)]).toEqual([
			['demand', 'known', 'licence'],
			['demand', 'known', 'licence'],
		]);
		expect(listed('signal', true)).toEqual(['adds', 'demand', 'known', 'licence', 'price']);
		expect(listed(null, false)).toEqual(['demand', 'known', 'licence', 'price']);
	});

	test('puts what could rule it out first in each group and over all, the law before the rest, then the quickest', () => {
		const minutes: Readonly<Record<string, number>> = { licence: 30, demand: 20, price: 5 };
		const questions = SMALL_MODEL.questions.map((one) => ({ ...one, minutes: minutes[one.id], isAskedFirst: one.id === 'licence' }));
		const model = { ...SMALL_MODEL, questions };
		const groups = groupOpenQuestions(model, { ...EMPTY_STATE, goal: 'learn' }, WHOM, scoreAnswers(model, 'learn', {}));
		expect(groups.map(({ whom, items }) => [whom, ...items.map(({ question }) => question)])).toEqual([
			['employer', 'licence', 'demand', 'known'],
			['issuer', 'price'],
			['manager', 'adds'],
		]);
		expect(firstToAsk(groups)).toEqual(['licence', 'price']);
		expect(nextToAsk(groups)?.question).toBe('licence');
	});

	test('begins with the group that holds what is to be asked first, and ends with one in which all is asked', () => {
		const whomFirst = (asked: readonly string[]) => group({ ...EMPTY_STATE, goal: 'learn', asked: [...asked] }).map(({ whom }) => whom);
		const [first = ''] = resultOf({ ...EMPTY_STATE, goal: 'learn' })?.open.map(({ question }) => question) ?? [];
		expect(whomFirst([])[0]).toBe(WHOM[first]);
		expect(whomFirst(['known', 'licence', 'demand']).at(-1)).toBe('employer');
	});

	test('orders what cannot rule it out by the points that each group can move', () => {
		const state: FitState = {
			...EMPTY_STATE,
			goal: 'learn',
			answers: {
				licence: { kind: 'option', option: 'none-asked' },
				demand: { kind: 'option', option: 'most' },
				price: { kind: 'measure', numbers: { price: 1, budget: 10 } },
			},
		};
		const moves = group(state).map(({ items }) => items.reduce((sum, { weight }) => sum + (weight?.movable ?? 0), 0));
		expect(moves.length).toBe(2);
		expect(moves).toEqual(moves.toSorted((a, b) => b - a));
	});

	test('has nothing next where all is asked', () => {
		expect(nextToAsk(group({ ...EMPTY_STATE, goal: 'learn', asked: Object.keys(WHOM).sort() }))).toBeUndefined();
	});

	test('leaves out what is answered, and puts what is asked below the rest of its group', () => {
		const state: FitState = {
			...EMPTY_STATE,
			goal: 'learn',
			asked: ['demand'],
			answers: { adds: { kind: 'option', option: 'much' }, price: { kind: 'measure', numbers: { price: 4 } } },
		};
		const groups = ids(state);
		expect(groups.map(([whom]) => whom)).toEqual(['issuer', 'employer']);
		expect(groups[1]?.at(-1)).toBe('demand');
	});

	test('keeps a count that leaves a deal-breaker open, and not one that only leaves a width', () => {
		const count = (found: number, read: number): FitState => ({
			...EMPTY_STATE,
			goal: 'learn',
			answers: { demand: { kind: 'tally', found, read } },
		});
		expect(ids(count(0, 5)).flat()).toContain('demand');
		expect(ids(count(2, 9)).flat()).not.toContain('demand');
		expect(resultOf(count(2, 9))?.open.map(({ question }) => question)).toContain('demand');
	});

	test('gives a question without an informant to the person', () => {
		expect(groupOpenQuestions(SMALL_MODEL, EMPTY_STATE, {}).map(({ whom }) => whom)).toEqual(['yourself']);
	});

	test('marks at most three as the first, never more than half, and none that is asked', () => {
		const state: FitState = { ...EMPTY_STATE, goal: 'learn' };
		expect(firstToAsk(group(state))).toEqual(
			resultOf(state)
				?.open.slice(0, 2)
				.map(({ question }) => question),
		);
		const [asked = ''] = firstToAsk(group(state));
		expect(firstToAsk(group({ ...state, asked: [asked] }))).not.toContain(asked);
	});

	test('loses nothing that is open and adds nothing, whatever the model and the state', () => {
		fc.assert(
			fc.property(
				anyModel.chain((model) =>
					fc.tuple(fc.constant(model), anyState(model), fc.array(fc.constantFrom(...INFORMANTS), { maxLength: 9 })),
				),
				([bare, state, informants]) => {
					const model = withConcerns(bare, state.concerns);
					const whom = Object.fromEntries(informants.map((one, at) => [`question-${at}`, one]));
					const result = state.goal === null ? undefined : scoreAnswers(model, state.goal, state.answers, state.order);
					const groups = groupOpenQuestions(model, state, whom, result);
					const listed = groups.flatMap(({ items }) => items.map(({ question }) => question)).sort();
					const asked = askedQuestions(model, state.goal);
					const known = knownIds(asked, state.answers);
					const open = result
						? openQuestions(result).map(({ question }) => question)
						: asked.map(({ id }) => id).filter((id) => !known.includes(id));
					expect(listed).toEqual(open.toSorted());
					expect(groups.every(({ items }) => items.length > 0)).toBe(true);
					expect(firstToAsk(groups).length).toBeLessThanOrEqual(Math.min(3, listed.length / 2));
				},
			),
		);
	});
});

describe('markAsked(state, questions, isAsked)', () => {
	test('adds each once, sorted, and takes them away again', () => {
		const state = { ...EMPTY_STATE, asked: ['b'] };
		expect(markAsked(state, ['c', 'a', 'b'], true).asked).toEqual(['a', 'b', 'c']);
		expect(markAsked(state, ['b', 'x'], false).asked).toEqual([]);
	});
});
