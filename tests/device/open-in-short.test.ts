// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countKept, readOpen } from '../../src/device/open-in-short.ts';
import { loadAsked } from '../../src/lib/content/asked.ts';
import { loadExamples } from '../../src/lib/content/examples.ts';
import { loadFit } from '../../src/lib/content/model.ts';
import { formOrder } from '../../src/model/asking/form-order.ts';
import { withConcerns } from '../../src/model/state/concerns.ts';
import { EMPTY_STATE, type FitState } from '../../src/model/state/state.ts';
import { formatStored } from '../../src/model/state/stored.ts';
import type { Model } from '../../src/model/types.ts';
import { knownIds } from '../../src/model/values/resolve-answer.ts';
import { notNeeded } from '../../src/model/verdict/not-needed.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { setCollections } from '../support/collections.ts';
import { ANSWERS, LIBRARY, refuse, saved, stock } from '../support/keeping.ts';
import { wholeContent } from '../support/whole-content.ts';

beforeEach(() => {
	setCollections(wholeContent());
	localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

const OPTION = { kind: 'option', option: 'most' };

/** An element that says how many questions are asked. */
function elementOf(attributes: Readonly<Record<string, number | string>>): Element {
	const element = document.createElement('a');
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	return element;
}
const ASKED = elementOf({ 'data-asked': 5, 'data-learn': 7 });
const keep = (record: object) => localStorage.setItem(ANSWERS, JSON.stringify({ v: MODEL_VERSION, ...EMPTY_STATE, known: [], ...record }));

/** What the fit check says of the same state: how much of what it asks is answered. */
function countInFitCheck(model: Model, { goal, order, answers, concerns }: FitState): readonly number[] {
	const { all } = formOrder(withConcerns(model, concerns), goal, order);
	const needless = notNeeded(all, answers);
	const counted = all.filter((question) => !needless.includes(question));
	return [knownIds(counted, answers).length, counted.length];
}

const NOTHING = [
	['nothing', () => {}],
	['a record that holds nothing', () => keep({})],
	['what is no record', () => localStorage.setItem(ANSWERS, '{')],
	['a record of another program', () => localStorage.setItem(ANSWERS, '[7]')],
	['a lock on its storage', () => refuse('SecurityError')],
] as const;

describe('readOpen(asked)', () => {
	test.each([{ name: 'A badge' }, { goal: 'learn' }, { answers: { demand: OPTION } }])('gives a record that holds %j', (entered) => {
		keep(entered);
		expect(readOpen(ASKED)?.name).toBe('name' in entered ? entered.name : '');
	});

	test('says how much is answered of what the goal asks', () => {
		keep({ answers: { demand: OPTION, known: OPTION }, known: ['demand', 'known'] });
		expect(readOpen(ASKED)?.count).toBe('2/5');
		keep({ goal: 'learn', answers: { demand: OPTION }, known: ['demand'] });
		expect(readOpen(ASKED)?.count).toBe('1/7');
		keep({ goal: 'signal' });
		expect(readOpen(ASKED)?.count).toBe('0/5');
	});

	test('counts as the fit check does, for every worked example, with concerns of one’s own, and where it is free', async () => {
		const { model } = await loadFit();
		const asked = elementOf(await loadAsked());
		const states = (await loadExamples()).map(({ data, answers }): FitState => ({ ...EMPTY_STATE, goal: data.goal, answers }));
		expect(states.length).toBeGreaterThan(8);
		const free = { 'cost-fits': { kind: 'measure', numbers: { price: 0, budget: 100 } } } as const;
		const concerned = { 'concern-1': { kind: 'option', option: 'good' } } as const;
		for (const state of states)
			for (const further of [
				state,
				{ ...state, answers: { ...state.answers, ...free } },
				{ ...state, concerns: { 'concern-1': 'Travel', 'concern-2': 'Noise' }, answers: { ...state.answers, ...concerned } },
			]) {
				localStorage.setItem(ANSWERS, formatStored(further, model.questions));
				expect(readOpen(asked)?.count, JSON.stringify(further)).toBe(countInFitCheck(model, further).join('/'));
			}
	});

	test('counts nothing of another version of the model', () => {
		keep({ v: '0', name: 'A badge', answers: { demand: OPTION }, known: ['demand'] });
		expect(readOpen(ASKED)?.count).toBe('');
	});

	test.each(NOTHING)('gives nothing where the device holds %s', (_, set) => {
		set();
		expect(readOpen(ASKED)).toBeUndefined();
	});
});

describe('countKept()', () => {
	test('counts the assessments beside the open one', () => {
		expect(countKept()).toBe(0);
		stock(undefined, { assessments: [saved('One'), saved('Two')] });
		expect(countKept()).toBe(2);
	});

	test.each([
		['what is no library', () => localStorage.setItem(LIBRARY, '{}')],
		['a lock on its storage', () => refuse('SecurityError')],
	])('counts none where the device holds %s', (_, set) => {
		set();
		expect(countKept()).toBe(0);
	});
});
