// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFormView, writeFormView } from '../../../src/device/form-view.ts';
import code from '../../../src/device/inline/form-view.ts?inline-script';
import { VIEW_KEY } from '../../../src/device/keys.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { refuse, stock } from '../../support/keeping.ts';

/** As the page does before it is painted. */
function decide(): string {
	document.body.innerHTML = '<div class="fit-check fit-check--steps"></div>';
	delete document.documentElement.dataset['fitView'];
	new Function(code)();
	const view = readFormView();
	expect(document.querySelector('.fit-check')?.className).toBe(`fit-check fit-check--${view}`);
	return view;
}

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/');
});
afterEach(() => vi.unstubAllGlobals());

describe('readFormView()', () => {
	test('gives one at a time to who comes for the first time', () => {
		expect(decide()).toBe('steps');
	});

	test('gives one page to who comes back, and to who brings answers in a link', () => {
		history.replaceState(null, '', '/fit/#goal=learn');
		expect(decide()).toBe('page');
		history.replaceState(null, '', '/fit/#question-known');
		expect(decide()).toBe('steps');
		stock(EMPTY_STATE);
		expect(decide()).toBe('page');
	});

	test('gives one at a time to who comes with 200,000 marks', () => {
		history.replaceState(null, '', `/fit/#${'#'.repeat(200_000)}`);
		expect(decide()).toBe('steps');
	});

	test('gives what was chosen, whoever comes', () => {
		stock(EMPTY_STATE);
		writeFormView('steps');
		expect(decide()).toBe('steps');
		writeFormView('page');
		expect(decide()).toBe('page');
	});

	test('gives one at a time for what is no view, and where nobody may look', () => {
		localStorage.setItem(VIEW_KEY, 'sideways');
		expect(decide()).toBe('steps');
		refuse('SecurityError');
		expect(() => writeFormView('page')).not.toThrow();
		expect(decide()).toBe('steps');
	});
});
