import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../src/model/types.ts';
import { branches } from '../../../src/model/verdict/branches.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { toldFlips } from '../../../src/model/verdict/told-flips.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { readRealModel } from '../real-model.ts';

const option = (id: string): Answer => ({ kind: 'option', option: id });
const of = (id: string, answers: Answers = {}) => branches(SMALL_MODEL, 'learn', answers, null, id);

describe('branches(model, goal, answers, order, question)', () => {
	test('gives every option in the order in which the question offers them, and setting aside at the end', () => {
		expect(of('adds').map(({ answer }) => (answer.kind === 'option' ? answer.option : answer.kind))).toEqual([
			'much',
			'little',
			'repeats',
			'set-aside',
		]);
	});

	test('gives what a whole scoring gives, for every question of the real model', () => {
		const model = readRealModel();
		const goal = model.goals[0]?.id ?? '';
		for (const { id } of model.questions)
			for (const { answer, standing, verdict, isSettled, isRequired, shownRange, couldRuleOut } of branches(model, goal, {}, null, id)) {
				const result = scoreAnswers(model, goal, { [id]: answer });
				expect({ standing, verdict, isSettled, isRequired, shownRange }).toEqual({
					standing: result.standing,
					verdict: result.verdict,
					isSettled: result.isSettled,
					isRequired: result.isRequired,
					shownRange: result.shownRange,
				});
				expect(couldRuleOut).toBe(result.couldRuleOut.length);
			}
	});

	test('says what would rule it out and what would hold it back', () => {
		expect(of('licence').map(({ standing }) => standing)).toEqual(['open-to-judgement', 'ruled-out']);
		expect(of('adds')[2]?.standing).toBe('held-back');
	});

	test('gives a few stand-ins for a measure, from the best to the worst', () => {
		const found = of('price');
		expect(found.map(({ share }) => share)).toEqual([0, 1, expect.closeTo(1, 3)]);
		expect(found.map(({ standing }) => standing)).toEqual(['open-to-judgement', 'open-to-judgement', 'ruled-out']);
	});

	test('weighs by an order of the person’s own', () => {
		const own = branches(SMALL_MODEL, 'learn', {}, [['cost'], ['match'], ['issuer']], 'known');
		expect(own[0]?.shownRange).not.toEqual(of('known')[0]?.shownRange);
	});
});

describe('toldFlips(flips, model, answers)', () => {
	const questionsOf = (answers: Answers) =>
		new Set(toldFlips(scoreAnswers(SMALL_MODEL, 'learn', answers).flips, SMALL_MODEL, answers).map(({ question }) => question));
	const ANSWERS: Answers = { known: option('brand'), licence: option('none-asked'), adds: option('much') };

	test('leaves out what would contradict numbers that the reader has entered', () => {
		const numbers: Answers = {
			...ANSWERS,
			demand: { kind: 'tally', found: 3, read: 9 },
			price: { kind: 'measure', numbers: { price: 50, budget: 100 } },
		};
		expect(questionsOf(numbers)).not.toContain('price');
		expect(questionsOf(numbers)).not.toContain('demand');
		expect(questionsOf(numbers)).toContain('licence');
	});

	test('keeps them while the numbers are missing or half typed', () => {
		expect(questionsOf(ANSWERS)).toContain('price');
		expect(questionsOf({ ...ANSWERS, price: { kind: 'measure', numbers: { price: 50 } } })).toContain('price');
	});
});
