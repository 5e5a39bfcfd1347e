// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDevice, watchDevice, writeAnswers, writeDevice } from '../../src/islands/device.ts';
import { EMPTY_STATE } from '../../src/model/state.ts';
import { SMALL_MODEL } from './small-fit.ts';

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
		const state = { goal: 'learn', name: 'Some badge', order: null, answers: { known: { kind: 'option', option: 'brand' } } } as const;
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
