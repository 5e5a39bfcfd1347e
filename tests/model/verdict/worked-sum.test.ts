import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { workSum } from '../../../src/model/verdict/worked-sum.ts';
import { anyCase, anyModel } from '../generated.ts';
import { SMALL_MODEL } from '../small-model.ts';

const option = (id: string) => ({ kind: 'option', option: id }) as const;

describe('workSum(model, goal, answers)', () => {
	test('is the score of the engine, factor by factor, for any model, order and answers', () => {
		fc.assert(
			fc.property(anyCase(anyModel), ({ model, goal, answers, order }) => {
				const sum = workSum(model, goal, answers, order);
				const result = scoreAnswers(model, goal, answers, order);
				expect(sum.score).toEqual(result.range);
				expect(sum.counted).toBe(result.counted);
				expect(sum.lines.map(({ factor, points, value }) => ({ factor, points, value }))).toEqual(
					result.contributions.map(({ factor, points, value }) => ({ factor, points, value })),
				);
				if (sum.counted === 0) return;
				expect((100 * sum.got.lo) / sum.counted).toBeCloseTo(sum.score.lo, 9);
				expect((100 * sum.got.hi) / sum.counted).toBeCloseTo(sum.score.hi, 9);
			}),
		);
	});

	test('gives points times value, and nothing for a factor that has dropped out', () => {
		const { lines } = workSum(SMALL_MODEL, 'fill-a-skill-gap', { stacks: { kind: 'set-aside' } });
		const match = lines.find(({ factor }) => factor === 'match');
		expect(match?.got).toEqual({ lo: 0, hi: match?.points });
		expect(lines.find(({ factor }) => factor === 'stacking')).toMatchObject({ points: 6, value: null, got: null });
	});

	test('lists the questions of a factor, also those that only open or close a deal-breaker', () => {
		const { lines } = workSum(SMALL_MODEL, 'fill-a-skill-gap', { 'hired-on-short': option('sometimes') });
		const culture = lines.find(({ factor }) => factor === 'culture');
		expect(culture?.questions.filter(({ value }) => value === null)).not.toEqual([]);
		expect(culture?.questions.find(({ question }) => question === 'hired-on-short')?.value).toEqual({ lo: 0.5, hi: 0.5 });
	});
});
