import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptConcerns, CANDIDATE_LIMIT, listCandidates, OPEN_ID, standWith } from '../../../src/model/compare/candidates.ts';
import { EMPTY_LIBRARY, formatLibrary, type Library, parseLibrary } from '../../../src/model/keeping/library.ts';
import type { Alternative, Assessment } from '../../../src/model/state/assessment.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import type { Answer } from '../../../src/model/types.ts';
import { anyState } from '../generated.ts';
import { readRealModel } from '../real-model.ts';

const real = readRealModel();
const option = (id: string): Answer => ({ kind: 'option', option: id });
const NONE: Alternative = {
	id: 'no-credential',
	title: 'No credential',
	label: 'Nothing',
	summary: 'You take nothing.',
	isAlways: true,
	answers: { validity: option('lasting'), 'cost-fits': { kind: 'measure', numbers: { price: 0 } } },
};
const WORK: Alternative = { ...NONE, id: 'learn-at-work', isAlways: false };
const OPEN: FitState = {
	...EMPTY_STATE,
	goal: 'change-career',
	name: 'Mine',
	answers: {
		'short-credentials-count': option('often'),
		'cost-fits': { kind: 'measure', numbers: { price: 300, budget: 400 } },
		validity: option('renewable'),
	},
};
const saved = (name: string, changes: Partial<Assessment> = {}): Assessment => ({
	state: { ...EMPTY_STATE, name },
	preset: null,
	isCompared: true,
	...changes,
});
const library = (...assessments: readonly Assessment[]): Library => ({ ...EMPTY_LIBRARY, assessments });
const names = (one: Library, alternatives = [NONE, WORK]) =>
	listCandidates(real, OPEN, one.assessments, alternatives).candidates.map(({ state }) => state.name);

describe('listCandidates()', () => {
	test('begins with the open one and ends with the one that is always there', () => {
		expect(names(EMPTY_LIBRARY)).toEqual(['Mine', 'Nothing']);
		expect(names(library(saved('A'), saved('B')))).toEqual(['Mine', 'A', 'B', 'Nothing']);
	});

	test('leaves out what is not marked, and counts what finds no place', () => {
		const all = library(saved('A'), saved('B', { isCompared: false }), saved('C'), saved('D'), saved('E'));
		const { candidates, left } = listCandidates(real, OPEN, all.assessments, [NONE, WORK]);
		expect(candidates.map(({ state }) => state.name)).toEqual(['Mine', 'A', 'C', 'Nothing']);
		expect(candidates).toHaveLength(CANDIDATE_LIMIT);
		expect(left).toBe(2);
	});

	test('takes what is kept of the one that is always there, whether it is marked or not', () => {
		const kept = saved('My own work', { preset: NONE.id, isCompared: false });
		expect(names(library(kept, saved('A')))).toEqual(['Mine', 'A', 'My own work']);
	});

	test('shares goal, order and the person’s own answers and numbers, and nothing about a credential', () => {
		const [, none] = listCandidates(real, OPEN, [], [NONE]).candidates;
		expect(none?.state.goal).toBe('change-career');
		expect(none?.answers).toEqual({
			'short-credentials-count': option('often'),
			'cost-fits': { kind: 'measure', numbers: { budget: 400, price: 0 } },
			validity: option('lasting'),
		});
	});

	test('gives each an id of its own', () => {
		const ids = listCandidates(real, OPEN, [saved('A'), saved('A')], [NONE]).candidates.map(({ id }) => id);
		expect(ids[0]).toBe(OPEN_ID);
		expect(new Set(ids).size).toBe(4);
	});
});

describe('a concern of the open one', () => {
	const open = { ...OPEN, concerns: { 'concern-1': 'Childcare', 'concern-2': 'Noise' } };

	test('goes by its name: an answer to one of the same name comes along, and one to another is left out', () => {
		const other: FitState = {
			...EMPTY_STATE,
			concerns: { 'concern-1': 'Noise', 'concern-2': 'Travel' },
			answers: { 'concern-1': option('poor'), 'concern-2': option('good'), validity: option('lasting') },
		};
		const { concerns, answers } = standWith(real, open, other);
		expect(concerns).toEqual(open.concerns);
		expect(answers).toEqual({
			'short-credentials-count': option('often'),
			'cost-fits': expect.anything(),
			validity: option('lasting'),
			'concern-2': option('poor'),
		});
	});

	test('leaves a state that can be kept and read again without a word', () => {
		fc.assert(
			fc.property(anyState(real), anyState(real), (one, other) => {
				const state = adoptConcerns(real, one, other.concerns);
				const kept = library({ state, preset: null, isCompared: true });
				expect(parseLibrary(real, formatLibrary(real, kept)).dropped).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	test('changes nothing where both have the same', () => {
		fc.assert(
			fc.property(anyState(real), (one) => {
				expect(adoptConcerns(real, one, one.concerns)).toBe(one);
			}),
			{ numRuns: 20 },
		);
	});
});
