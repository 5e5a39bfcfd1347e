import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/types.ts';
import type { Result } from '../../src/model/verdict/result.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import * as words from '../../src/words/grounds-words.ts';
import { BEST, MIDDLE, option, WORST, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

const content = withoutConcerns(SMALL_FIT);
const resultOf = (answers: Answers, rest: Partial<Result> = {}): Result => ({
	...scoreAnswers(SMALL_FIT.model, 'learn', answers),
	...rest,
});

describe('what lies behind a result, in words', () => {
	test('contributions(…) name what surely counts most on either side', () => {
		expect(words.contributions(content, resultOf({ ...BEST, known: option('nobody') }))).toMatch(
			/^Most for it: the (match|cost), \+\d+\. Most against it: the issuer, −\d+\.$/,
		);
		expect(words.contributions(content, resultOf(BEST))).toContain('Nothing is sure to count against it.');
		expect(words.contributions(content, resultOf({}))).toContain('Nothing is sure to count for it.');
	});

	test('weighing(…) begins with the answer: no where every weighting gives the same verdict', () => {
		const same = { ...resultOf(MIDDLE), shownBounds: { lo: 55, hi: 70 }, verdict: 'worth' } as const;
		const shares = { ...same.shares, verdictAtWorst: 1 };
		expect(words.weighing({ ...same, shares }, true)).toBe('No: any way you weigh it, in your order, it stays between 55 and 70.');
		expect(words.weighing({ ...same, shares }, false)).toContain('in this order');
		const other = { ...shares, verdictAtWorst: 0.8 };
		expect(words.weighing({ ...same, shares: other }, true)).toBe(
			'It can: weighed another way, in your order, it could get another verdict, with anything from 55 to 70.',
		);
	});

	test('weighing(…) of what is not settled is no where it stays on both sides of acceptable', () => {
		const open = { ...resultOf({}), shownBounds: { lo: 20, hi: 90 }, verdict: 'open' } as const;
		const shares = { acceptableAtWorst: 0, acceptableAtBest: 1, strongAtWorst: 0, verdictAtWorst: null };
		expect(words.weighing({ ...open, shares }, true)).toBe('No: any way you weigh it, in your order, it stays between 20 and 90.');
		expect(words.weighing({ ...open, shares: { ...shares, acceptableAtBest: 0.9 } }, true)).toMatch(/^It can: /);
	});

	test('weights(…) tell in how many ways of weighing it holds, and never all or none of a sample', () => {
		expect(words.weights(resultOf(MIDDLE, { shares: { ...resultOf(MIDDLE).shares, verdictAtWorst: 0.66 } }), false)).toMatch(
			/at the usual weights of this goal\. The verdict is the same in about 2 in 3 ways of weighing\.$/,
		);
		expect(words.weights(resultOf(without(BEST, 'known')), true)).toContain('even if everything still open turns out badly');
		expect(words.weights(resultOf(without(WORST, 'known')), true)).toContain('even if everything still open turns out well');
	});

	test('lean(…) says which way it leans while it can fall on either side of acceptable', () => {
		const lean = (share: number | null, rest: Partial<Result> = {}) => words.lean(resultOf({}, { lean: share, verdict: 'open', ...rest }));
		expect([lean(0.9), lean(0.5), lean(0.1)]).toEqual(['Towards worth it.', 'Neither way.', 'Towards a weak fit.']);
		expect([lean(null), lean(0.9, { verdict: 'worth' }), lean(0.9, { standing: 'ruled-out' })]).toEqual(['', '', '']);
	});

	test('leanWays(…) counts ways, and is never all or none', () => {
		expect(words.leanWays(resultOf({}, { lean: 1 }))).toContain('more than 19 in 20');
		expect(words.leanWays(resultOf({}, { lean: 0 }))).toContain('fewer than 1 in 20');
	});

	test('flips(count) says how many answers would change it', () => {
		expect([words.flips(0), words.flips(1), words.flips(3)]).toEqual([
			'No single answer: it would take two or more together.',
			'One other answer would.',
			'Each of three other answers would, on its own.',
		]);
	});
});
