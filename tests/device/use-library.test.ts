// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryOf } from '../../src/device/device-library.ts';
import { listAside } from '../../src/device/put-aside.ts';
import { useLibrary } from '../../src/device/use-library.ts';
import { EMPTY_LIBRARY, type Library, setAside, takeOut } from '../../src/model/keeping/library.ts';
import { elsewhere, LIBRARY, named, onDevice, RECORD, refuse, saved, stock } from '../support/keeping.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const open = () => {
	const { result, unmount } = renderHook(() => useLibrary(libraryOf(SMALL_MODEL)));
	return { store: () => result.current, unmount };
};
const names = ({ assessments }: Library) => assessments.map(({ state }) => state.name);
const add = (name: string) => (now: Library) => setAside(now, named(name));

describe('useLibrary(model)', () => {
	test('is empty at the first render, as on the server, and then shows the device', () => {
		stock(undefined, { assessments: [saved('A')], records: [RECORD] });
		const libraries: Library[] = [];
		renderHook(() => libraries.push(useLibrary(libraryOf(SMALL_MODEL)).library));
		expect(libraries[0]).toEqual(EMPTY_LIBRARY);
		expect(libraries.at(-1)).toEqual({ assessments: [saved('A')], records: [RECORD] });
	});

	test('shows what another tab adds', async () => {
		const { store } = open();
		await elsewhere(() => stock(undefined, { assessments: [saved('A')] }));
		expect(names(store().library)).toEqual(['A']);
	});

	test('never writes over what another tab has added, even before it has heard of it', async () => {
		const { store } = open();
		stock(undefined, { assessments: [saved('theirs')] });
		await act(() => void store().change(add('mine')));
		expect(names(onDevice().library)).toEqual(['theirs', 'mine']);
		expect(names(store().library)).toEqual(['theirs', 'mine']);
	});

	test('reads the device again when the browser brings the page back from memory', async () => {
		const { store } = open();
		stock(undefined, { assessments: [saved('A')] });
		await act(() => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
		expect(names(store().library)).toEqual(['A']);
	});

	test('listens no longer once it is gone', async () => {
		const { store, unmount } = open();
		unmount();
		await elsewhere(() => stock(undefined, { assessments: [saved('A')] }));
		expect(store().library).toEqual(EMPTY_LIBRARY);
	});

	test('tells the version that wrote it', () => {
		localStorage.setItem(LIBRARY, '{"v":"0.9","assessments":[],"records":[]}');
		expect(open().store().version).toBe('0.9');
	});
});

describe('where the device has no room, a change', () => {
	test('stays in the page, is told, and goes to the device with the next one that is kept', async () => {
		stock(undefined, { assessments: [saved('A')] });
		const { store } = open();
		refuse('QuotaExceededError');
		await act(() => void store().change(add('B')));
		expect(store().problem).toBe('full');
		expect(names(store().library)).toEqual(['A', 'B']);
		vi.unstubAllGlobals();
		expect(names(onDevice().library)).toEqual(['A']);
		await act(() => void store().change(add('C')));
		expect(store().problem).toBeUndefined();
		expect(names(onDevice().library)).toEqual(['A', 'B', 'C']);
	});

	test('and what another tab writes after it are both there', async () => {
		stock(undefined, { assessments: [saved('A')] });
		const { store } = open();
		refuse('QuotaExceededError');
		await act(() => void store().change(add('mine')));
		vi.unstubAllGlobals();
		await elsewhere(() => stock(undefined, { assessments: [saved('A'), saved('theirs')] }));
		expect(names(store().library)).toEqual(['A', 'theirs', 'mine']);
		await act(() => void store().change((now) => takeOut(now, 0)));
		expect(names(onDevice().library)).toEqual(['theirs', 'mine']);
	});
});

test('where nobody may look, that is told before anything changes, and changes last in the page', async () => {
	refuse('SecurityError');
	const { store } = open();
	expect(store().problem).toBe('blocked');
	await act(() => void store().change(add('A')));
	await act(() => void store().change(add('B')));
	expect(names(store().library)).toEqual(['A', 'B']);
	expect(store().problem).toBe('blocked');
});

const aside = () => listAside().map(({ text }) => text);

describe('a library that cannot be read', () => {
	test.each(['not ours', '{"v":"1","assessments":[{"state":{"name":"cut o', '{"assessments":"all"}', '[1]'])(
		'%s is put aside as it is before another is written',
		async (text) => {
			localStorage.setItem(LIBRARY, text);
			const { store } = open();
			expect(store().dropped).not.toEqual([]);
			await act(() => void store().change(add('A')));
			expect(names(onDevice().library)).toEqual(['A']);
			expect(aside()).toEqual([text]);
			await act(() => void store().change(add('B')));
			expect(aside()).toEqual([text]);
		},
	);

	test('a second time is put beside the first', async () => {
		const { store } = open();
		localStorage.setItem(LIBRARY, 'first');
		await act(() => void store().change(add('A')));
		localStorage.setItem(LIBRARY, 'second');
		await act(() => void store().change(add('B')));
		expect(aside().toSorted()).toEqual(['first', 'second']);
	});

	test('is not written over where there is no room to put it aside', async () => {
		localStorage.setItem(LIBRARY, 'not ours');
		const { store } = open();
		refuse('QuotaExceededError');
		await act(() => void store().change(add('A')));
		vi.unstubAllGlobals();
		expect(localStorage.getItem(LIBRARY)).toBe('not ours');
		expect(names(store().library)).toEqual(['A']);
	});
});
