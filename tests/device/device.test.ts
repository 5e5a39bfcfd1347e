// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDevice, readFormView, watchDevice, writeAnswers, writeDevice, writeFormView } from '../../src/device/device.ts';
import { FORM_VIEW_SCRIPT } from '../../src/lib/head.ts';
import { EMPTY_STATE } from '../../src/model/state/state.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

const KEY = 'credential-fit:answers';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** A store that refuses with an error of this name. */
function refuse(name: string): void {
	const fail = () => {
		throw new DOMException('No.', name);
	};
	vi.stubGlobal('localStorage', { getItem: fail, setItem: fail });
}

describe('readDevice(model)', () => {
	test('gives undefined where the device holds nothing', () => {
		expect(readDevice(SMALL_MODEL)).toBeUndefined();
	});

	test('gives undefined where the browser lets nobody look', () => {
		refuse('SecurityError');
		expect(readDevice(SMALL_MODEL)).toBeUndefined();
	});

	test('gives back what writeDevice() kept', () => {
		const state = { ...EMPTY_STATE, goal: 'learn', name: 'Some badge', answers: { known: { kind: 'option', option: 'brand' } } } as const;
		expect(writeDevice(SMALL_MODEL, state)).toBeUndefined();
		expect(readDevice(SMALL_MODEL)?.state).toEqual(state);
	});

	test('names what it could not read', () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"learn","answers":{"gone":{"kind":"option","option":"yes"}}}');
		expect(readDevice(SMALL_MODEL)).toMatchObject({ state: { goal: 'learn' }, dropped: [{ key: 'gone', reason: 'unknown-key' }] });
	});

	test('survives what another program wrote', () => {
		localStorage.setItem(KEY, 'not ours');
		expect(readDevice(SMALL_MODEL)?.state).toEqual(EMPTY_STATE);
	});
});

describe.each([
	['QuotaExceededError', 'full'],
	['SecurityError', 'blocked'],
] as const)('where storage fails with %s', (name, problem) => {
	test(`writing says "${problem}"`, () => {
		refuse(name);
		expect(writeDevice(SMALL_MODEL, EMPTY_STATE)).toBe(problem);
		expect(writeAnswers([], {})).toBe(problem);
	});
});

describe('writeAnswers(questions, answers)', () => {
	test('replaces the answers to its questions and leaves everything else, also what this model does not know', () => {
		const raw = '{"v":"1","goal":"learn","name":"N","answers":{"known":{"kind":"option","option":"named"},"gone":{"kind":"set-aside"}}}';
		localStorage.setItem(KEY, raw);
		writeAnswers([{ id: 'known', factor: 'issuer' }], { known: { kind: 'option', option: 'nobody' } });
		expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({
			v: '1',
			goal: 'learn',
			name: 'N',
			answers: { known: { kind: 'option', option: 'nobody' }, gone: { kind: 'set-aside' } },
		});
	});
});

describe('watchDevice(changed)', () => {
	test.each([
		[KEY, 1],
		[null, 1],
		['somebody-elses', 0],
	])('for a change of %j calls back %i times', (key, times) => {
		const changed = vi.fn();
		const stop = watchDevice(changed);
		dispatchEvent(new StorageEvent('storage', { key }));
		stop();
		expect(changed).toHaveBeenCalledTimes(times);
	});

	test('stops when told to', () => {
		const changed = vi.fn();
		watchDevice(changed)();
		dispatchEvent(new StorageEvent('storage', { key: KEY }));
		expect(changed).not.toHaveBeenCalled();
	});
});

describe('readFormView()', () => {
	/** As the page does before it is painted. */
	function decide(): string {
		document.body.innerHTML = '<div class="fit-check fit-check--steps"></div>';
		delete document.documentElement.dataset['fitView'];
		new Function(FORM_VIEW_SCRIPT)();
		const view = readFormView();
		expect(document.querySelector('.fit-check')?.className).toBe(`fit-check fit-check--${view}`);
		return view;
	}

	beforeEach(() => history.replaceState(null, '', '/fit/'));

	test('gives one at a time to who comes for the first time', () => {
		expect(decide()).toBe('steps');
	});

	test('gives one page to who comes back, and to who brings answers in a link', () => {
		history.replaceState(null, '', '/fit/#goal=learn');
		expect(decide()).toBe('page');
		history.replaceState(null, '', '/fit/#question-known');
		expect(decide()).toBe('steps');
		writeDevice(SMALL_MODEL, EMPTY_STATE);
		expect(decide()).toBe('page');
	});

	test('gives what was chosen, whoever comes', () => {
		writeDevice(SMALL_MODEL, EMPTY_STATE);
		writeFormView('steps');
		expect(decide()).toBe('steps');
		writeFormView('page');
		expect(decide()).toBe('page');
	});

	test('gives one at a time for what is no view, and where nobody may look', () => {
		localStorage.setItem('credential-fit:view', 'sideways');
		expect(decide()).toBe('steps');
		refuse('SecurityError');
		expect(() => writeFormView('page')).not.toThrow();
		expect(decide()).toBe('steps');
	});
});
