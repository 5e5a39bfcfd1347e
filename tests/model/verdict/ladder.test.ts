import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/model/types.ts';
import { findLadder, type Rung } from '../../../src/model/verdict/ladder.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';
import { anyAnswers } from '../generated.ts';
import { readRealModel } from '../real-model.ts';

const REAL = readRealModel();
const GOAL = REAL.goals[0]?.id ?? '';
const ladder = (answers: Answers) => findLadder(scoreAnswers(SMALL_MODEL, 'learn', answers));
const names = (rungs: readonly Rung[]) => rungs.flatMap(({ questions }) => questions);

describe('findLadder(result)', () => {
	test('leads from the lowest score to the highest without a gap', () => {
		fc.assert(
			fc.property(anyAnswers(REAL), (answers) => {
				const result = scoreAnswers(REAL, GOAL, answers);
				const { single, smaller, loose } = findLadder(result);
				const rungs = [...single, ...(smaller ? [smaller] : []), ...(loose ? [loose] : [])];
				let from = result.range.lo;
				for (const rung of rungs) {
					expect(rung.lo).toBeCloseTo(from, 7);
					from = rung.hi;
				}
				if (result.counted > 0) expect(from).toBeCloseTo(result.range.hi, 7);
				expect(names(rungs).toSorted()).toEqual(result.open.map(({ question }) => question).toSorted());
			}),
			{ numRuns: 60 },
		);
	});

	test('puts what could rule it out first, and then what moves most', () => {
		const { single } = ladder({});
		expect(names(single)).toHaveLength(5);
		expect(single.map(({ checks }) => checks)).toEqual([1, 1, 1, 0, 0]);
	});

	test('puts all after the fifth into one step, unless it would be one alone', () => {
		const { open, range } = scoreAnswers(REAL, GOAL, {});
		expect(open.length).toBeGreaterThan(7);
		const some = (count: number) => findLadder({ range, open: open.slice(0, count) });
		expect([some(6).single.length, some(6).smaller]).toEqual([6, undefined]);
		expect([some(7).single.length, some(7).smaller?.questions.length]).toEqual([5, 2]);
	});

	test('keeps counts that could be firmer apart, at the end', () => {
		const { single, loose } = ladder({ demand: { kind: 'tally', found: 3, read: 9 } });
		expect(names(single)).not.toContain('demand');
		expect(loose?.questions).toEqual(['demand']);
	});

	test('keeps every question in its place while one of them is answered', () => {
		const before = ladder({});
		const result = scoreAnswers(SMALL_MODEL, 'learn', { licence: { kind: 'option', option: 'none-asked' } });
		const after = findLadder(result, before);
		expect(names(after.single)).toEqual(names(before.single));
		const answered = after.single.find(({ questions }) => questions[0] === 'licence');
		expect(answered).toMatchObject({ lo: answered?.hi, checks: 0 });
	});

	test('does not show a count twice that is entered while it keeps its place', () => {
		const before = ladder({});
		const after = findLadder(scoreAnswers(SMALL_MODEL, 'learn', { demand: { kind: 'tally', found: 3, read: 9 } }), before);
		expect(names(after.single)).toContain('demand');
		expect(after.loose).toBeUndefined();
	});
});
