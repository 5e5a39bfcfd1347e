import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import type { DecisionRecord } from '../../src/model/keeping/decision-record.ts';
import { findingOf } from '../../src/model/keeping/finding.ts';
import { formatLibrary, type Library, parseLibrary } from '../../src/model/keeping/library.ts';
import type { Assessment } from '../../src/model/state/assessment.ts';
import { EMPTY_STATE, type FitState } from '../../src/model/state/state.ts';
import { formatStored, parseStored } from '../../src/model/state/stored.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { SMALL_MODEL } from './small-fit.ts';

/** What devices hold and do, for tests of what is kept. */

export const ANSWERS = 'credential-fit:answers';
export const LIBRARY = 'credential-fit:library';

export const STATE: FitState = {
	...EMPTY_STATE,
	goal: 'learn',
	name: 'Some badge',
	issuer: 'Some school',
	answers: { known: { kind: 'option', option: 'brand' }, demand: { kind: 'option', option: 'most' } },
};

export const named = (name: string): FitState => ({ ...STATE, name });
export const saved = (name: string): Assessment => ({ state: named(name), preset: null, isCompared: false });

/** A decision about `STATE`. */
export const RECORD: DecisionRecord = {
	id: '2026-11-24-1',
	day: '2026-11-24',
	version: '1',
	state: STATE,
	finding: findingOf(scoreAnswers(SMALL_MODEL, 'learn', STATE.answers)),
	decision: 'take',
	until: '',
	because: 'They ask for it.',
	thinkAgain: 'Nobody answers.',
	lookBack: null,
	outcome: null,
};

/** Puts an open assessment and a library on the device. */
export function stock(open: FitState | undefined, library: Partial<Library> = {}): void {
	if (open) localStorage.setItem(ANSWERS, formatStored(open, SMALL_MODEL.questions));
	localStorage.setItem(LIBRARY, formatLibrary(SMALL_MODEL, { assessments: [], records: [], ...library }));
}

/** What is open on the device, and what its library holds. */
export const onDevice = () => ({
	open: parseStored(SMALL_MODEL, localStorage.getItem(ANSWERS)).state,
	library: parseLibrary(SMALL_MODEL, localStorage.getItem(LIBRARY)).library,
});

/** As another tab does it: the device changes, and this tab hears of it, once for each key. */
export async function elsewhere(change: () => void, ...keys: readonly string[]): Promise<void> {
	await act(() => {
		change();
		for (const key of keys.length > 0 ? keys : [ANSWERS, LIBRARY]) dispatchEvent(new StorageEvent('storage', { key }));
	});
}

/** As the browser does it when somebody comes back to a page that it has kept in memory, or not. */
export async function comeBack(persisted = true): Promise<void> {
	await act(() => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted })));
}

/** As a click on a link within the page does it. */
export async function follow(fragment: string): Promise<void> {
	await act(() => {
		history.pushState(null, '', fragment);
		dispatchEvent(new Event('hashchange'));
	});
}

/** A device that refuses to keep anything, with an error of this name. It can still be read where it is only full. */
export function refuse(name: 'SecurityError' | 'QuotaExceededError'): void {
	const device = localStorage;
	const fail = () => {
		throw new DOMException('No.', name);
	};
	const isBlocked = name === 'SecurityError';
	vi.stubGlobal('localStorage', {
		get length() {
			return isBlocked ? fail() : device.length;
		},
		getItem: isBlocked ? fail : (key: string) => device.getItem(key),
		setItem: fail,
		removeItem: isBlocked ? fail : (key: string) => device.removeItem(key),
	});
}
