// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAssessmentOf } from '../../src/device/open-assessment.ts';
import { answersStore } from '../../src/device/some-answers.ts';
import { EMPTY_STATE, NOTHING_READ } from '../../src/model/state/state.ts';
import { ANSWERS, refuse } from '../support/keeping.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const OPEN = openAssessmentOf(SMALL_MODEL);

describe('openAssessmentOf(model)', () => {
	test('is one store for each model', () => {
		expect(openAssessmentOf(SMALL_MODEL)).toBe(OPEN);
		expect(openAssessmentOf({ ...SMALL_MODEL })).not.toBe(OPEN);
	});

	test('gives nothing where the device holds nothing, and where the browser lets nobody look', () => {
		expect(OPEN.read()).toEqual({ value: NOTHING_READ, problem: undefined, isBlocked: false });
		refuse('SecurityError');
		expect(OPEN.read()).toEqual({ value: NOTHING_READ, problem: undefined, isBlocked: true });
	});

	test('gives back what it kept', () => {
		const state = { ...EMPTY_STATE, goal: 'learn', name: 'Some badge', answers: { known: { kind: 'option', option: 'brand' } } } as const;
		expect(OPEN.change((now) => ({ ...now, state }))).toBeUndefined();
		expect(OPEN.read().value.state).toEqual(state);
	});

	test('names what it could not read', () => {
		localStorage.setItem(ANSWERS, '{"v":"1","goal":"learn","answers":{"gone":{"kind":"option","option":"yes"}}}');
		expect(OPEN.read().value).toMatchObject({ state: { goal: 'learn' }, dropped: [{ key: 'gone', reason: 'unknown-key' }] });
	});

	test('survives what another program wrote', () => {
		localStorage.setItem(ANSWERS, 'not ours');
		expect(OPEN.read().value.state).toEqual(EMPTY_STATE);
	});
});

describe('answersStore(questions)', () => {
	test('replaces the answers to its questions and leaves everything else, also what this model does not know', () => {
		const raw = '{"v":"1","goal":"learn","name":"N","answers":{"known":{"kind":"option","option":"named"},"gone":{"kind":"set-aside"}}}';
		localStorage.setItem(ANSWERS, raw);
		const store = answersStore([{ id: 'known', factor: 'issuer' }]);
		store.change((now) => ({ ...now, state: { ...now.state, answers: { known: { kind: 'option', option: 'nobody' } } } }));
		expect(JSON.parse(localStorage.getItem(ANSWERS) ?? '')).toEqual({
			v: '1',
			goal: 'learn',
			name: 'N',
			answers: { known: { kind: 'option', option: 'nobody' }, gone: { kind: 'set-aside' } },
		});
	});
});
