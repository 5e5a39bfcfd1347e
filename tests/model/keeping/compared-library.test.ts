import { describe, expect, test } from 'vitest';
import { isUntouched, putAssessment } from '../../../src/model/keeping/compared-library.ts';
import { EMPTY_LIBRARY, type Library } from '../../../src/model/keeping/library.ts';
import { type Alternative, type Assessment, beginAlternative } from '../../../src/model/state/assessment.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { readRealModel } from '../real-model.ts';

const real = readRealModel();
const saved = (name: string): Assessment => ({ state: { ...EMPTY_STATE, name }, preset: null, isCompared: true });
const library = (...assessments: readonly Assessment[]): Library => ({ ...EMPTY_LIBRARY, assessments });
const [a, b, c] = [saved('A'), saved('B'), saved('C')];
const put = (...given: [Library, Assessment, number, Assessment | null]) => putAssessment(real, ...given).assessments;

describe('putAssessment()', () => {
	test('puts one in the place of another', () => {
		expect(put(library(a, b), b, 1, c)).toEqual([a, c]);
	});

	test('takes one out', () => {
		expect(put(library(a, b), a, 0, null)).toEqual([b]);
	});

	test('finds the other where another tab has moved it, and what was typed with spaces at its end', () => {
		expect(put(library(a, b), b, 0, c)).toEqual([a, c]);
		expect(put(library(a, b), saved(' B '), 1, c)).toEqual([a, c]);
	});

	test('of two that are alike changes the one that the reader saw', () => {
		const marked = { ...a, isCompared: false };
		expect(put(library(marked, a), a, 1, c)).toEqual([marked, c]);
	});

	test('adds it where the other is no longer there or never was, so that nothing is lost', () => {
		expect(put(library(a), b, 1, c)).toEqual([a, c]);
		expect(put(library(a), b, -1, c)).toEqual([a, c]);
		expect(put(library(a), b, 1, null)).toEqual([a]);
	});
});

describe('isUntouched()', () => {
	const work: Alternative = {
		id: 'learn-at-work',
		title: 'At work',
		label: 'At work',
		summary: 'You ask.',
		isAlways: false,
		answers: { validity: { kind: 'option', option: 'lasting' } },
	};

	test('is true of what is empty and of an alternative as it begins', () => {
		expect(isUntouched(real, { ...a, state: EMPTY_STATE }, [work])).toBe(true);
		expect(isUntouched(real, beginAlternative(work), [work])).toBe(true);
	});

	test('is false once there is a name or an answer of the reader’s', () => {
		expect(isUntouched(real, a, [work])).toBe(false);
		const begun = beginAlternative(work);
		expect(isUntouched(real, { ...begun, state: { ...begun.state, answers: {} } }, [work])).toBe(false);
		expect(isUntouched(real, begun, [])).toBe(false);
	});
});
