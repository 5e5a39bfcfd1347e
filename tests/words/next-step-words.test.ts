import { describe, expect, test } from 'vitest';
import type { Answers, Model } from '../../src/model/types.ts';
import { branches } from '../../src/model/verdict/branches.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import * as ladderWords from '../../src/words/ladder-words.ts';
import * as words from '../../src/words/next-step-words.ts';
import { BEST, MIDDLE, price, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

const content = withoutConcerns(SMALL_FIT);

/** Every answer to a question with what it would make of the result. */
function outcomes(id: string, answers: Answers, model: Model = SMALL_FIT.model): Readonly<Record<string, string>> {
	const wording = SMALL_FIT.questions.find((one) => one.id === id);
	if (!wording) throw new Error(id);
	const result = scoreAnswers(model, 'learn', answers);
	return Object.fromEntries(
		branches(model, 'learn', answers, null, id).map((branch) => [words.branch(content, wording, branch), words.outcome(result, branch)]),
	);
}

describe('what each answer would make of a result', () => {
	test('says what rules it out, and where nothing is left that could', () => {
		const told = outcomes('licence', without({ ...MIDDLE, price: price(100) }, 'licence', 'adds'));
		expect(told['Another licence']).toBe('ruled out');
		expect(told['No licence']).toMatch(/^still \d+ to \d+, and nothing rules it out$/);
	});

	test('says what holds it back, and the verdict that an answer settles', () => {
		const told = outcomes('adds', without(MIDDLE, 'adds'));
		expect(told['It repeats it']).toBe('held back');
		expect(told['A lot']).toMatch(/: worth it on balance$/);
		expect(told['I have nothing yet']).toMatch(/: worth it on balance$|not settled yet$/);
	});

	test('says where it stays as it is, and where it is still not settled', () => {
		const told = outcomes('known', { ...without(MIDDLE, 'known', 'adds'), price: price(100) });
		expect(Object.values(told).every((outcome) => /^(still )?(about )?\d+( to \d+)?(, not settled yet|: .*)$/.test(outcome))).toBe(true);
	});

	test('says of an answer that makes it required what is then left', () => {
		const model: Model = {
			...SMALL_FIT.model,
			questions: SMALL_FIT.model.questions.map((question) =>
				question.id === 'known' ? { ...question, options: [{ id: 'named', value: 1, saysRequired: true }] } : question,
			),
		};
		expect(outcomes('known', without(BEST, 'known'), model)['They name it']).toBe('required, so only the provider is left to choose');
	});

	test('tells a measure by what its numbers would come to', () => {
		expect(outcomes('price', without(MIDDLE, 'price', 'adds'))).toMatchObject({
			'If it cost nothing': expect.any(String),
			'If it cost all of what you set aside': expect.any(String),
			'If it cost more than what you set aside': 'ruled out',
		});
	});
});

describe('the words of the ladder', () => {
	test('count what is open, and what is in a group', () => {
		expect([ladderWords.title(0), ladderWords.title(1), ladderWords.title(5)]).toEqual([
			'What a closer count can do',
			'What the open answer can do',
			'What the five open answers can do',
		]);
		expect([ladderWords.smaller(2, 0), ladderWords.smaller(3, 1)]).toEqual(['2 smaller ones', '3 more, one of them could rule it out']);
	});

	test('say what an answer has done, or that it has done nothing to the range', () => {
		expect(ladderWords.effect({ lo: 45, hi: 70 }, { lo: 45, hi: 70 })).toBe('It stays 45 to 70 of 100.');
		expect(ladderWords.effect({ lo: 45, hi: 70 }, { lo: 50, hi: 70 })).toBe('It was 45 to 70 of 100. Now it is 50 to 70.');
	});

	test('tell next to nothing as such', () => {
		expect([ladderWords.points(0), ladderWords.points(0.6), ladderWords.points(12.2)]).toEqual([
			'less than 1 point',
			'1 point',
			'12 points',
		]);
	});
});
