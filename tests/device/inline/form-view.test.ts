// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFormView, writeFormView } from '../../../src/device/form-view.ts';
import code from '../../../src/device/inline/form-view.ts?inline-script';
import nameCode from '../../../src/device/inline/name-in-address.ts?inline-script';
import { VIEW_KEY } from '../../../src/device/keys.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { refuse, stock } from '../../support/keeping.ts';

const page = document.documentElement;
const WITH_GOAL = { ...EMPTY_STATE, goal: 'learn', name: 'Some badge' };

/** What shows at an address, as the page decides it before it is painted: and whether its own head has had its say. */
function decide(address = '/fit/'): { readonly view: string | undefined; readonly hasBegun: boolean } {
	history.replaceState(null, '', address);
	document.body.innerHTML = '<input id="credential-name">';
	delete page.dataset['fitView'];
	new Function(code)();
	new Function(nameCode)();
	return { view: page.dataset['fitView'], hasBegun: page.hasAttribute('data-fit-begun') };
}
const viewAt = (address?: string) => decide(address).view;

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/');
});
afterEach(() => vi.unstubAllGlobals());

describe('before it is painted the fit check shows', () => {
	test('the first step to who comes for the first time', () => {
		expect(decide()).toEqual({ view: 'step', hasBegun: false });
	});

	test('the result to who comes back, and to who brings a goal in a link', () => {
		expect(viewAt('/fit/#v=1&goal=learn')).toBe('result');
		stock(WITH_GOAL);
		expect(decide()).toEqual({ view: 'result', hasBegun: true });
	});

	test('the first step where there are answers without a goal, on the device or in a link', () => {
		expect(viewAt('/fit/#v=1&known=named')).toBe('step');
		expect(viewAt('/fit/#v=1&name=goal')).toBe('step');
		stock({ ...EMPTY_STATE, answers: { known: { kind: 'option', option: 'brand' } } });
		expect(viewAt()).toBe('step');
	});

	test.each(['#question-known', '#goal'])('the question that the address names, at %s', (hash) => {
		stock(WITH_GOAL);
		expect(decide(`/fit/${hash}`)).toEqual({ view: 'step', hasBegun: hash !== '#goal' });
	});

	test.each(['#result', '#answers', '#priorities'])('the result with the answers at %s', (hash) => {
		stock(WITH_GOAL);
		expect(viewAt(`/fit/${hash}`)).toBe('result');
	});

	test('the result at the address of a question, where all stand on one page', () => {
		stock(WITH_GOAL);
		writeFormView('page');
		expect(viewAt('/fit/#question-known')).toBe('result');
	});

	test('all questions to who chose them on one page and has no goal yet', () => {
		writeFormView('page');
		expect(decide()).toEqual({ view: 'form', hasBegun: false });
	});

	test('the first step with the name that an address hands over, unless it is the open one’s', () => {
		stock(WITH_GOAL);
		expect(viewAt('/fit/#about:Another%20badge')).toBe('step');
		expect(document.querySelector('input')).toMatchObject({ value: 'Another badge', defaultValue: 'Another badge' });
		expect(viewAt('/fit/#about:Some%20badge')).toBe('result');
	});

	test('the first step to who comes with 200,000 marks, and where nobody may look', () => {
		expect(viewAt(`/fit/#${'#'.repeat(200_000)}`)).toBe('step');
		refuse('SecurityError');
		expect(viewAt()).toBe('step');
	});

	test('what an address names later, until the island is there', () => {
		stock(WITH_GOAL);
		decide();
		history.replaceState(null, '', '/fit/#question-known');
		dispatchEvent(new Event('hashchange'));
		expect(page.dataset['fitView']).toBe('step');
	});
});

describe('readFormView()', () => {
	test('gives what was chosen, and an answer changes nothing about it', () => {
		expect(readFormView()).toBe('steps');
		writeFormView('page');
		expect(readFormView()).toBe('page');
		writeFormView('steps');
		stock(WITH_GOAL);
		expect(readFormView()).toBe('steps');
	});

	test('gives one at a time for what is no view, and where nobody may look', () => {
		localStorage.setItem(VIEW_KEY, 'sideways');
		expect(readFormView()).toBe('steps');
		refuse('SecurityError');
		expect(() => writeFormView('page')).not.toThrow();
		expect(readFormView()).toBe('steps');
	});
});
