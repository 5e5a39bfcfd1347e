import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/model/types.ts';
import { looseAnswers, openQuestions } from '../../../src/model/verdict/open-questions.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

const ids = (of: typeof openQuestions, answers: Answers) => of(scoreAnswers(SMALL_MODEL, 'learn', answers)).map(({ question }) => question);
const tally = (found: number, read: number): Answers => ({ demand: { kind: 'tally', found, read } });

describe('openQuestions(result)', () => {
	test('holds every question without an answer', () => {
		expect(ids(openQuestions, {}).toSorted()).toEqual(['adds', 'demand', 'known', 'licence', 'price']);
		expect(ids(looseAnswers, {})).toEqual([]);
	});

	test('leaves out a tally that only leaves a width: that is an answer, which could be firmer', () => {
		expect(ids(openQuestions, tally(3, 9)).toSorted()).toEqual(['adds', 'known', 'licence', 'price']);
		expect(ids(looseAnswers, tally(3, 9))).toEqual(['demand']);
	});

	test('keeps a tally that could still rule it out', () => {
		expect(ids(openQuestions, tally(0, 9))).toContain('demand');
		expect(ids(looseAnswers, tally(0, 9))).toEqual([]);
	});
});
