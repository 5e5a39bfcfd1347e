import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/types.ts';
import type { Result } from '../../src/model/verdict/result.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import * as words from '../../src/words/result-words.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

const content = withoutConcerns(SMALL_FIT);
const option = (id: string) => ({ kind: 'option', option: id }) as const;
const resultOf = (answers: Answers): Result => scoreAnswers(SMALL_FIT.model, 'learn', answers);

/** Acceptable and settled, with nothing open. */
const FAIR: Answers = {
	known: option('brand'),
	licence: option('none-asked'),
	demand: option('some'),
	adds: option('much'),
	price: { kind: 'measure', numbers: { price: 5, budget: 10 } },
};
const without = (...ids: readonly string[]): Answers => Object.fromEntries(Object.entries(FAIR).filter(([id]) => !ids.includes(id)));

describe('the sentences of a result', () => {
	test('name no open answer where none is open', () => {
		const result = resultOf(FAIR);
		expect(words.lean(result)).toBe('');
		expect(words.decidedBy(content, result)).toBe('');
		expect(words.range(result, false)).not.toContain('open');
		expect(words.weighting(result, false)).not.toContain('open');
	});

	test('say at whose weights the score is told, and what other weights would do', () => {
		const result = resultOf(FAIR);
		expect(words.range(result, false)).toContain('at the usual weights of this goal.');
		expect(words.range(result, true)).toContain('at the usual weights of your order.');
		const some = { ...result, shares: { ...result.shares, verdictAtWorst: 0.66 } };
		expect(words.range(some, false)).toContain(
			'Other weights in the same order could change the verdict: it stays the same in about 2 in 3 ways',
		);
	});

	test('never say a number that denies its word', () => {
		const told = (lo: number, hi: number) => words.range({ ...resultOf(FAIR), shownRange: { lo, hi } }, false);
		expect(told(49, 49)).toContain('The score is about 49 of 100, just under acceptable,');
		expect(told(50, 52)).toContain('The score is 50 to 52 of 100, just acceptable,');
		expect(told(45, 70)).toContain('The score is 45 to 70 of 100, where 50 is acceptable,');
	});

	test('say which way the open answers lean while it can fall on either side, as ways and never as all or none', () => {
		const open = resultOf(without('known', 'adds'));
		const lean = (share: number) => words.lean({ ...open, verdict: 'open', lean: share });
		expect(lean(0.9)).toBe('It leans towards acceptable: of the ways the open answers could turn out, about 9 in 10 would be acceptable.');
		expect(lean(0.5)).toContain('It leans neither way');
		expect(lean(0.1)).toContain('It leans towards falling short');
		expect(lean(1)).toContain('more than 19 in 20');
		expect(lean(0)).toContain('fewer than 1 in 20');
		expect(words.lean({ ...open, verdict: 'worth', lean: 1 })).toBe('');
		expect(words.lean({ ...open, verdict: 'open', lean: 0.9, standing: 'ruled-out' })).toBe('');
	});

	test('name the one answer that decides by its condition', () => {
		const { condition } = content.questions.find(({ id }) => id === 'licence') ?? {};
		expect(words.decidedBy(content, resultOf(without('licence')))).toBe(`The answer that decides is whether ${condition}.`);
	});

	test('name the answers that could settle it, and say so where none could alone', () => {
		const open: Result = {
			...resultOf(without('known', 'adds')),
			verdict: 'open',
			decidedBy: null,
			couldRuleOut: [],
			standing: 'open-to-judgement',
		};
		const settling = (couldSettle: boolean): Result => ({ ...open, open: open.open.map((one) => ({ ...one, couldSettle })) });
		expect(words.decidedBy(content, settling(true))).toMatch(/^On its own, the answer to any of these could settle it: .* and .*\.$/);
		expect(words.decidedBy(content, settling(false))).toBe('No open answer settles it on its own: it takes two or more.');
		expect(words.decidedBy(content, { ...settling(true), standing: 'ruled-out' })).toBe('');
	});

	test('say what is missing before a first range', () => {
		const result = resultOf({});
		expect(words.beforeRange({ ...result, answersToRange: 3, couldRuleOut: ['licence', 'price'] })).toBe(
			'The first range appears here after 3 more answers, or after the 2 checks that could rule it out, whichever comes first.',
		);
		expect(words.beforeRange({ ...result, answersToRange: 1 })).toBe('The first range appears here after one more answer.');
	});
});
