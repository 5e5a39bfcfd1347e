import { describe, expect, test } from 'vitest';
import { narrowRange } from '../../../src/lib/method/narrowing-range.ts';
import type { Answers, Model } from '../../../src/model/types.ts';

const question = (id: string) => ({
	id,
	factor: 'fit',
	canBeSetAside: false,
	options: [
		{ id: 'yes', value: 1 },
		{ id: 'no', value: 0 },
	],
});
const MODEL: Model = {
	goals: [{ id: 'learn', order: [['fit']] }],
	factors: [{ id: 'fit' }],
	questions: ['first', 'second', 'third', 'fourth', 'fifth'].map(question),
};
const YES = { kind: 'option', option: 'yes' } as const;
const NO = { kind: 'option', option: 'no' } as const;
const rangesOf = (answers: Answers, stages: number) =>
	narrowRange(MODEL, 'learn', answers, stages).map(({ answered, result }) => [answered, result.range.lo, result.range.hi]);

describe('narrowRange(model, goal, answers, stages)', () => {
	test('goes from nothing answered to all that is, in the order of the questions and not of the answers', () => {
		expect(rangesOf({ fourth: NO, first: YES }, 2)).toEqual([
			[0, 0, 100],
			[1, 20, 100],
			[2, 20, 80],
		]);
	});

	test('cuts the way as evenly as whole answers allow', () => {
		const answers = Object.fromEntries(MODEL.questions.map(({ id }) => [id, YES]));
		expect(rangesOf(answers, 3).map(([answered]) => answered)).toEqual([0, 2, 3, 5]);
	});

	test('of no answers repeats what the model says of nothing', () => {
		expect(rangesOf({}, 1)).toEqual([
			[0, 0, 100],
			[0, 0, 100],
		]);
	});
});
