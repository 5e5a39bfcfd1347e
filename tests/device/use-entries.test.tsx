// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entriesStore } from '../../src/device/entries.ts';
import { useEntries } from '../../src/device/use-entries.ts';
import { refuse } from '../support/keeping.ts';

const KEY = 'credential-fit:tool:sample';
const isField = (field: string) => /^(hours|pace)$/.test(field);
const store = entriesStore('sample', isField);
const open = async (hash = '') => {
	history.replaceState(null, '', `/tools/sample/${hash}`);
	const { result } = renderHook(() => useEntries({ store, isField }));
	await waitFor(() => expect(result.current.isReady).toBe(true));
	return result;
};
const onDevice = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');

beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

test('a field is kept as it is typed, and an emptied one is gone', async () => {
	const result = await open();
	act(() => result.current.set('hours', '30–40'));
	act(() => result.current.set('pace', '7,'));
	expect(onDevice()).toEqual({ hours: '30–40', pace: '7,' });
	act(() => result.current.set('pace', ''));
	expect(result.current.entries).toEqual({ hours: '30–40' });
	act(() => result.current.set('hours', ''));
	expect(localStorage.getItem(KEY)).toBeNull();
});

test('a link’s entries are the device’s own where it has none', async () => {
	const result = await open('#hours=40&pace=6&other=1');
	expect(result.current).toMatchObject({ entries: { hours: '40', pace: '6' }, isGuest: false });
	expect(onDevice()).toEqual({ hours: '40', pace: '6' });
});

test('a link’s entries leave the device’s own alone until the reader keeps them', async () => {
	localStorage.setItem(KEY, '{"hours":"12"}');
	const result = await open('#hours=40');
	expect(result.current).toMatchObject({ entries: { hours: '40' }, isGuest: true });
	act(() => result.current.set('pace', '6'));
	expect(onDevice()).toEqual({ hours: '12' });
	act(() => result.current.keep());
	expect(result.current).toMatchObject({ entries: { hours: '40', pace: '6' }, isGuest: false });
	expect(onDevice()).toEqual({ hours: '40', pace: '6' });
	expect(location.hash).toBe('');
});

test('who leaves a link sees their own again', async () => {
	localStorage.setItem(KEY, '{"hours":"12"}');
	const result = await open('#hours=40');
	act(() => result.current.leave());
	expect(result.current).toMatchObject({ entries: { hours: '12' }, isGuest: false });
});

test('of two links that follow each other the second counts', async () => {
	const result = await open('#hours=40');
	act(() => {
		for (const hash of ['#hours=50', '#hours=60']) {
			location.hash = hash;
			dispatchEvent(new HashChangeEvent('hashchange'));
		}
	});
	await waitFor(() => expect(result.current).toMatchObject({ entries: { hours: '60' }, isGuest: true }));
});

test('a link to a place on the page brings nothing', async () => {
	localStorage.setItem(KEY, '{"hours":"12"}');
	expect((await open('#worked')).current).toMatchObject({ entries: { hours: '12' }, isGuest: false });
});

test.each(['QuotaExceededError', 'SecurityError'] as const)('where the device keeps nothing (%s) the page goes on', async (error) => {
	const result = await open();
	refuse(error);
	act(() => result.current.set('hours', '40'));
	expect(result.current.entries).toEqual({ hours: '40' });
	expect(result.current.problem).toBe(error === 'SecurityError' ? 'blocked' : 'full');
});
