// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	deleteEverything,
	forgetUnreadable,
	libraryOf,
	openInPlace,
	swapOpen,
	withOpen,
	writeLibrary,
} from '../../src/device/device-library.ts';
import { EMPTY_LIBRARY, LIBRARY_TEXT_LIMIT } from '../../src/model/keeping/library.ts';
import { EMPTY_STATE, NOTHING_READ } from '../../src/model/state/state.ts';
import { ANSWERS, LIBRARY, named, onDevice, RECORD, refuse, saved, stock } from '../support/keeping.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const names = () => onDevice().library.assessments.map(({ state }) => state.name);
const everything = () => JSON.stringify(Object.fromEntries(Object.entries(localStorage)));
/** Lets so many writes through, and then none. */
function failAfter(writes: number): void {
	const device = localStorage;
	let left = writes;
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => device.getItem(key),
		removeItem: (key: string) => device.removeItem(key),
		setItem(key: string, text: string) {
			if (left-- === 0) throw new DOMException('No.', 'QuotaExceededError');
			device.setItem(key, text);
		},
	});
}

describe('swapOpen(model, wanted, place)', () => {
	test('opens an assessment; the open one takes its place, and its part in the comparison', () => {
		stock(named('open'), { assessments: [saved('A'), { ...saved('B'), isCompared: true }, saved('C')] });
		expect(swapOpen(SMALL_MODEL, saved('B'), 1)).toBeUndefined();
		expect(onDevice().open).toEqual(named('B'));
		expect(names()).toEqual(['A', 'open', 'C']);
	});

	test('leaves no empty place behind where nothing was open', () => {
		stock(undefined, { assessments: [saved('A')] });
		swapOpen(SMALL_MODEL, saved('A'), 0);
		expect(onDevice()).toEqual({ open: named('A'), library: EMPTY_LIBRARY });
	});

	test('finds what another tab has moved, and says where it is gone', () => {
		stock(named('open'), { assessments: [saved('B')] });
		expect(swapOpen(SMALL_MODEL, saved('B'), 3)).toBeUndefined();
		const before = everything();
		expect(swapOpen(SMALL_MODEL, saved('B'), 0)).toBe('gone');
		expect(everything()).toBe(before);
	});

	test.each([0, 1])('changes nothing where the device refuses write %i', (writes) => {
		stock(named('open'), { assessments: [saved('A')] });
		const before = everything();
		failAfter(writes);
		expect(swapOpen(SMALL_MODEL, saved('A'), 0)).toBe('full');
		vi.unstubAllGlobals();
		expect(everything()).toBe(before);
	});

	test('keeps the version of an older one on both', () => {
		stock(undefined, { assessments: [{ ...saved('A'), version: '0.9' }] });
		localStorage.setItem(ANSWERS, JSON.stringify({ v: '0.8', goal: 'learn', name: 'open' }));
		swapOpen(SMALL_MODEL, { ...saved('A'), version: '0.9' }, 0);
		expect(JSON.parse(localStorage.getItem(ANSWERS) ?? '')).toMatchObject({ v: '0.9', name: 'A' });
		expect(libraryOf(SMALL_MODEL).read().value.library.assessments[0]?.version).toBe('0.8');
	});
});

describe('openInPlace(model, state)', () => {
	test('sets the open one aside', () => {
		stock(named('open'), { assessments: [saved('A')], records: [RECORD] });
		expect(openInPlace(SMALL_MODEL, named('new'))).toBeUndefined();
		expect(onDevice().open).toEqual(named('new'));
		expect(names()).toEqual(['A', 'open']);
		expect(onDevice().library.records).toEqual([RECORD]);
	});

	test('can leave nothing open', () => {
		stock(named('open'));
		openInPlace(SMALL_MODEL, EMPTY_STATE);
		expect(localStorage.getItem(ANSWERS)).toBeNull();
		expect(names()).toEqual(['open']);
	});

	test.each([0, 1])('loses nothing where the device refuses write %i', (writes) => {
		stock(named('open'), { assessments: [saved('A')] });
		failAfter(writes);
		expect(openInPlace(SMALL_MODEL, named('new'))).toBe('full');
		vi.unstubAllGlobals();
		expect(onDevice().open).toEqual(named('open'));
		expect(names()).toContain('A');
	});
});

test('writeLibrary() refuses what would be too long to read back', () => {
	const long = { ...RECORD, because: 'x'.repeat(2_000), thinkAgain: 'x'.repeat(2_000) };
	const records = Array.from({ length: 600 }, (_, at) => ({ ...long, id: `2026-11-24-${at + 1}` }));
	expect(JSON.stringify(records).length).toBeGreaterThan(LIBRARY_TEXT_LIMIT);
	expect(writeLibrary(SMALL_MODEL, { assessments: [], records })).toBe('full');
	expect(localStorage.getItem(LIBRARY)).toBeNull();
});

test('withOpen() puts the open assessment first, and nothing where none is open', () => {
	const open = { state: named('open'), version: '1', dropped: [] };
	expect(withOpen({ assessments: [saved('A')], records: [RECORD] }, open)).toEqual({
		assessments: [saved('open'), saved('A')],
		records: [RECORD],
	});
	expect(withOpen(EMPTY_LIBRARY, NOTHING_READ)).toEqual(EMPTY_LIBRARY);
});

test('forgetUnreadable() deletes what cannot be read and leaves the rest', () => {
	stock(undefined, { assessments: [saved('A')] });
	const damaged = JSON.parse(localStorage.getItem(LIBRARY) ?? '');
	localStorage.setItem(LIBRARY, JSON.stringify({ ...damaged, records: [{ id: 4 }] }));
	expect(forgetUnreadable(SMALL_MODEL)).toBeUndefined();
	expect(libraryOf(SMALL_MODEL).read().value.dropped).toEqual([]);
	expect(names()).toEqual(['A']);
});

test('deleteEverything() leaves nothing that the reader entered', () => {
	stock(named('open'), { assessments: [saved('A')], records: [RECORD] });
	for (const key of ['draft', 'unreadable', 'answers:aside:1764400000000', 'tool:time']) localStorage.setItem(`credential-fit:${key}`, 'x');
	localStorage.setItem('credential-fit:view', 'page');
	localStorage.setItem('somebody-elses', 'x');
	expect(deleteEverything(SMALL_MODEL)).toBeUndefined();
	expect(Object.keys(localStorage).sort()).toEqual(['credential-fit:view', 'somebody-elses']);
	refuse('SecurityError');
	expect(deleteEverything(SMALL_MODEL)).toBe('blocked');
});
