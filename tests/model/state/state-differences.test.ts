import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concludeState } from '../../../src/model/keeping/conclusion.ts';
import { withConcerns } from '../../../src/model/state/concerns.ts';
import { saysTheSame } from '../../../src/model/state/provenance.ts';
import { putBack } from '../../../src/model/state/put-back.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { AGREEMENTS, findDifferences, takeAnswer } from '../../../src/model/state/state-differences.ts';
import type { Answer, Answers } from '../../../src/model/types.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { anyModel, anyState } from '../generated.ts';

const option = (id: string): Answer => ({ kind: 'option', option: id });
const state = (answers: Answers, rest: Partial<FitState> = {}): FitState => ({ ...EMPTY_STATE, ...rest, answers });
const agreements = (mine: Answers, theirs: Answers) =>
	Object.fromEntries(findDifferences(SMALL_MODEL, state(mine), state(theirs)).answers.map((one) => [one.question, one.agreement]));

/** A model with two states of it. */
const anyPair = anyModel.chain((model) => fc.tuple(fc.constant(model), anyState(model), anyState(model)));

describe('findDifferences(model, mine, theirs)', () => {
	test('tells apart what both know, what one knows and what nobody knows', () => {
		expect(
			agreements(
				{ known: option('named'), licence: option('none-asked'), adds: option('much') },
				{ known: option('brand'), licence: option('none-asked') },
			),
		).toEqual({
			known: 'differ',
			licence: 'same',
			adds: 'one',
			demand: 'none',
			price: 'none',
		});
	});

	test('puts what differs first, then what one knows, then what is the same, then what nobody knows', () => {
		const { answers } = findDifferences(
			SMALL_MODEL,
			state({ licence: option('none-asked'), demand: option('most'), price: { kind: 'measure', numbers: { price: 1, budget: 2 } } }),
			state({ licence: option('none-asked'), demand: option('some') }),
		);
		expect(answers.map(({ question }) => question)).toEqual(['demand', 'price', 'licence', 'known', 'adds']);
	});

	test('takes a half-typed answer for not known', () => {
		expect(agreements({ price: { kind: 'measure', numbers: { price: 4 } } }, {})['price']).toBe('none');
		expect(agreements({ demand: { kind: 'tally', found: 0, read: 0 } }, { demand: option('most') })['demand']).toBe('one');
	});

	test('takes the same numbers for the same, in whatever order they were typed', () => {
		const typed = (numbers: Readonly<Record<string, number>>): Answers => ({ price: { kind: 'measure', numbers } });
		expect(agreements(typed({ price: 4, budget: 9 }), typed({ budget: 9, price: 4 }))['price']).toBe('same');
		expect(agreements(typed({ price: 4, budget: 9 }), typed({ budget: 8, price: 4 }))['price']).toBe('differ');
	});

	test('takes a count and an option for different answers', () => {
		expect(agreements({ demand: { kind: 'tally', found: 3, read: 10 } }, { demand: option('some') })['demand']).toBe('differ');
	});

	test('says whether goal and order are the same, an order of one’s own that is the goal’s being no other', () => {
		const of = (mine: Partial<FitState>, theirs: Partial<FitState>) => {
			const { isGoalSame, isOrderSame } = findDifferences(SMALL_MODEL, state({}, mine), state({}, theirs));
			return [isGoalSame, isOrderSame];
		};
		expect(of({ goal: 'learn' }, { goal: 'learn' })).toEqual([true, true]);
		expect(of({ goal: 'learn' }, { goal: 'signal' })).toEqual([false, false]);
		expect(of({ goal: 'learn' }, { goal: 'learn', order: [['match'], ['cost'], ['issuer']] })).toEqual([true, true]);
		expect(of({ goal: 'learn' }, { goal: 'learn', order: [['cost'], ['match'], ['issuer']] })).toEqual([true, false]);
		expect(of({ goal: 'learn' }, { goal: 'signal', order: [['match'], ['cost'], ['issuer']] })).toEqual([false, true]);
		expect(
			of({ goal: 'learn' }, { goal: 'learn', concerns: { 'concern-1': 'Noise' }, order: [['match'], ['concern-1'], ['cost'], ['issuer']] }),
		).toEqual([true, true]);
		expect(of({}, { goal: 'learn' })).toEqual([false, false]);
	});

	test('names every question once and keeps both answers, whatever they are', () => {
		fc.assert(
			fc.property(anyPair, ([model, mine, theirs]) => {
				const { answers } = findDifferences(model, mine, theirs);
				expect(answers.map(({ question }) => question).sort()).toEqual(model.questions.map(({ id }) => id).sort());
				const places = answers.map(({ agreement }) => AGREEMENTS.indexOf(agreement));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				for (const { question, mine: a, theirs: b } of answers) {
					if (a) expect(a).toBe(mine.answers[question]);
					if (b) expect(b).toBe(theirs.answers[question]);
				}
			}),
		);
	});

	test('is the same from the other side', () => {
		fc.assert(
			fc.property(anyPair, ([model, mine, theirs]) => {
				const { answers, ...rest } = findDifferences(model, theirs, mine);
				const turned = answers.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine }));
				expect({ answers: turned, ...rest }).toEqual(findDifferences(model, mine, theirs));
			}),
		);
	});

	test('finds nothing between a state and itself', () => {
		fc.assert(
			fc.property(
				anyModel.chain((model) => fc.tuple(fc.constant(model), anyState(model))),
				([model, mine]) => {
					const { isGoalSame, isOrderSame, answers } = findDifferences(model, mine, mine);
					expect([isGoalSame, isOrderSame]).toEqual([true, true]);
					expect(answers.every(({ agreement }) => agreement === 'same' || agreement === 'none')).toBe(true);
				},
			),
		);
	});
});

describe('takeAnswer(model, mine, theirs, question)', () => {
	test('changes that one answer and nothing else, and then both agree on it', () => {
		fc.assert(
			fc.property(anyPair, fc.nat(), ([model, mine, theirs], at) => {
				const question = model.questions[at % Math.max(1, model.questions.length)]?.id ?? 'none';
				const taken = takeAnswer(model, mine, theirs, question);
				const { [question]: _, ...before } = mine.answers;
				const { [question]: now, ...after } = taken.answers;
				const { [question]: _from, ...others } = mine.provenance;
				expect({ ...taken, answers: after }).toEqual({ ...mine, answers: before, provenance: taken.provenance });
				expect(taken.provenance).toEqual(now && saysTheSame(now, mine.answers[question]) ? mine.provenance : others);
				expect(now).toEqual(theirs.answers[question]);
				const pair = findDifferences(model, taken, theirs).answers.find((one) => one.question === question);
				expect(['same', 'none', undefined]).toContain(pair?.agreement);
			}),
		);
	});

	test('can be put back', () => {
		fc.assert(
			fc.property(anyPair, ([model, mine, theirs]) => {
				for (const { id } of model.questions) {
					const back = putBack(takeAnswer(model, mine, theirs, id), id, mine);
					expect(back).toEqual(mine);
				}
			}),
		);
	});

	test('takes nothing for a question that the model does not have', () => {
		const mine = state({});
		expect(takeAnswer(SMALL_MODEL, mine, state({ gone: option('x') }), 'gone')).toBe(mine);
	});

	test('takes the answer to a concern only where both mean the same by it', () => {
		const concern = (name: string, answers: Answers) => state(answers, { concerns: { 'concern-1': name } });
		const theirs = concern('Noise', { 'concern-1': option('poor') });
		expect(takeAnswer(SMALL_MODEL, concern('Noise', {}), theirs, 'concern-1').answers).toEqual(theirs.answers);
		expect(takeAnswer(SMALL_MODEL, concern('Childcare', {}), theirs, 'concern-1').answers).toEqual({});
		expect(takeAnswer(SMALL_MODEL, state({}), state({}), 'concern-1').answers).toEqual({});
	});
});

describe('concludeState(model, state)', () => {
	test('says what the whole result says', () => {
		fc.assert(
			fc.property(
				anyModel.chain((model) => fc.tuple(fc.constant(model), anyState(model))),
				([model, { goal, ...rest }]) => {
					const mine = { ...rest, goal: goal ?? 'goal-a' };
					const whole = scoreAnswers(withConcerns(model, mine.concerns), mine.goal, mine.answers, mine.order);
					const { standing, verdict, isSettled, shownRange } = whole;
					expect(concludeState(model, mine)).toEqual({ standing, verdict, isSettled, shownRange });
				},
			),
		);
	});

	test('is nothing before there is a goal', () => {
		expect(concludeState(SMALL_MODEL, EMPTY_STATE)).toBeUndefined();
	});
});
