import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answer, Answers, Model } from '../../../src/model/types.ts';
import { canRuleOut } from '../../../src/model/verdict/can-rule-out.ts';
import { findDeciding } from '../../../src/model/verdict/deciding.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { extremeAnswer } from '../extreme-answer.ts';
import { anyAnswers } from '../generated.ts';
import { readRealModel } from '../real-model.ts';
import { tries } from '../tries.ts';

vi.setConfig({ testTimeout: 120_000 });

const option = (id: string): Answer => ({ kind: 'option', option: id });
const MIDDLE: Answers = {
	known: option('brand'),
	licence: option('none-asked'),
	demand: option('some'),
	adds: option('much'),
	price: { kind: 'measure', numbers: { price: 50, budget: 100 } },
};
const without = (...ids: readonly string[]): Answers => Object.fromEntries(Object.entries(MIDDLE).filter(([id]) => !ids.includes(id)));
const deciding = (answers: Answers) => findDeciding(scoreAnswers(SMALL_MODEL, 'learn', answers));

describe('findDeciding(result)', () => {
	test('is nothing where the verdict is settled, or where something rules it out or holds it back', () => {
		expect(deciding(MIDDLE)).toBeNull();
		expect(deciding({ ...without('known'), licence: option('another') })).toBeNull();
		expect(deciding({ ...without('demand'), adds: option('repeats') })).toBeNull();
	});

	test('holds what could rule it out alone where the score is acceptable already', () => {
		expect(deciding(without('licence'))).toEqual({ questions: ['licence'], checks: 1, isBothWays: true });
	});

	test('holds the fewest others that lift it to acceptable, those that move most first', () => {
		const answers = { ...without('adds', 'known'), price: { kind: 'measure', numbers: { price: 100, budget: 100 } } } as const;
		const found = deciding(answers);
		expect(found?.checks).toBe(0);
		expect(found?.questions).toEqual(['adds']);
	});

	test('says where it decides only if it turns out well', () => {
		const range = { lo: 45, hi: 90 };
		const one = { question: 'a', factor: 'f', movable: 6, isDealBreaker: false, isAnswered: false, couldSettle: true };
		const open = [one, { ...one, question: 'b', movable: 3 }];
		const result = { standing: 'open-to-judgement', isSettled: false, open } as const;
		expect(findDeciding({ ...result, range })).toEqual({ questions: ['a'], checks: 0, isBothWays: false });
		expect(findDeciding({ ...result, range: { lo: 45, hi: 54 } })).toEqual({ questions: ['a'], checks: 0, isBothWays: true });
	});

	test('takes a count that could be firmer only where no question without an answer is left', () => {
		const loose = { question: 'a', factor: 'f', movable: 6, isDealBreaker: false, isAnswered: true, couldSettle: true };
		const result = { standing: 'open-to-judgement', isSettled: false, range: { lo: 45, hi: 53 } } as const;
		expect(findDeciding({ ...result, open: [loose] })?.questions).toEqual(['a']);
		const open = { ...loose, question: 'b', movable: 5, isAnswered: false };
		expect(findDeciding({ ...result, open: [loose, open] })?.questions).toEqual(['b']);
	});

	const models: readonly (readonly [string, Model])[] = [
		['the small model', SMALL_MODEL],
		['the real model', readRealModel()],
	];
	test.each(models)('keeps its word in %s: good answers to all of them settle it, and bad ones do where it says so', (_, model) => {
		const goals = model.goals.map(({ id }) => id);
		fc.assert(
			fc.property(anyAnswers(model), fc.constantFrom(...goals), (answers, goal) => {
				const found = findDeciding(scoreAnswers(model, goal, answers));
				if (!found) return;
				const given = (isGood: boolean) => {
					const more = found.questions.map((id): [string, Answer] => {
						const question = model.questions.find((one) => one.id === id);
						if (!question) throw new Error(id);
						if (!isGood && !canRuleOut(question, goal)) return [id, extremeAnswer(question, goal, false)];
						return [id, extremeAnswer(question, goal, isGood)];
					});
					return scoreAnswers(model, goal, { ...answers, ...Object.fromEntries(more) });
				};
				const [good, bad] = [given(true), given(false)];
				expect([good.standing, good.isSettled]).toEqual(['open-to-judgement', true]);
				expect(['worth', 'strong']).toContain(good.verdict);
				if (found.isBothWays) expect(bad.standing !== 'open-to-judgement' || bad.verdict === 'weak').toBe(true);
			}),
			{ numRuns: tries(60) },
		);
	});
});
