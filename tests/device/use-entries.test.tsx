// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entriesStore } from '../../src/device/entries.ts';
import { useEntries } from '../../src/device/use-entries.ts';
import { refuse } from '../support/keeping.ts';

const KEY = 'credential-fit:tool:sample';
const isField = (field: string) => /^(hours|pace)$/.test(field);
const store = entriesStore('sample', isField);
const open = (hash = '') => {
	history.replaceState(null, '', `/tools/sample/${hash}`);
	return renderHook(() => useEntries({ store, isField })).result;
};
const onDevice = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');

beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

test('a field is kept as it is typed, and an emptied one is gone', () => {
	const result = open();
	act(() => result.current.set('hours', '30–40'));
	act(() => result.current.set('pace', '7,'));
	expect(onDevice()).toEqual({ hours: '30–40', pace: '7,' });
	act(() => result.current.set('pace', ''));
	expect(result.current.entries).toEqual({ hours: '30–40' });
	act(() => result.current.set('hours', ''));
	expect(localStorage.getItem(KEY)).toBeNull();
});

test('a link’s entries are the device’s own where it has none', () => {
	const result = open('#hours=40&pace=6&other=1');
	expect(result.current).toMatchObject({ entries: { hours: '40', pace: '6' }, isGuest: false });
	expect(onDevice()).toEqual({ hours: '40', pace: '6' });
});

test('a link’s entries leave the device’s own alone until the reader keeps them', () => {
	localStorage.setItem(KEY, '{"hours":"12"}');
	const result = open('#hours=40');
	expect(result.current).toMatchObject({ entries: { hours: '40' }, isGuest: true });
	act(() => result.current.set('pace', '6'));
	expect(onDevice()).toEqual({ hours: '12' });
	act(() => result.current.keep());
	expect(result.current).toMatchObject({ entries: { hours: '40', pace: '6' }, isGuest: false });
	expect(onDevice()).toEqual({ hours: '40', pace: '6' });
	expect(location.hash).toBe('');
});

test('who leaves a link sees their own again', () => {
	localStorage.setItem(KEY, '{"hours":"12"}');
	const result = open('#hours=40');
	act(() => result.current.leave());
	expect(result.current).toMatchObject({ entries: { hours: '12' }, isGuest: false });
});

test('a link to a place on the page brings nothing', () => {
	localStorage.setItem(KEY, '{"hours":"12"}');
	expect(open('#worked').current).toMatchObject({ entries: { hours: '12' }, isGuest: false });
});

test.each(['QuotaExceededError', 'SecurityError'] as const)('where the device keeps nothing (%s) the page goes on', (error) => {
	const result = open();
	refuse(error);
	act(() => result.current.set('hours', '40'));
	expect(result.current.entries).toEqual({ hours: '40' });
	expect(result.current.problem).toBe(error === 'SecurityError' ? 'blocked' : 'full');
});
