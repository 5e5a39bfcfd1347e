// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryOf } from '../../src/device/device-library.ts';
import { useFitStore } from '../../src/device/use-fit-store.ts';
import { EMPTY_STATE, type FitState } from '../../src/model/state/state.ts';
import { formatStored } from '../../src/model/state/stored.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

const KEY = 'credential-fit:answers';
const OWN: FitState = { ...EMPTY_STATE, goal: 'learn', answers: { known: { kind: 'option', option: 'brand' } } };
const LINKED: FitState = { ...EMPTY_STATE, goal: 'signal', answers: { known: { kind: 'option', option: 'nobody' } } };
const LINK = '#v=1&goal=signal&known=nobody';

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** What the fit check sees, with these answers on the device and this in the address. */
async function open({ device, link = '' }: { device?: FitState; link?: string }) {
	if (device) localStorage.setItem(KEY, formatStored(device, SMALL_MODEL.questions));
	history.replaceState(null, '', `/fit/${link}`);
	const { result, unmount } = renderHook(() => useFitStore(SMALL_MODEL));
	await waitFor(() => expect(result.current.isReady).toBe(true));
	return { store: () => result.current, unmount };
}

const kept = () => localStorage.getItem(KEY);

/** As a click on a link within the page does it. */
async function follow(fragment: string): Promise<void> {
	await act(() => {
		history.pushState(null, '', fragment);
		dispatchEvent(new Event('hashchange'));
	});
}

async function changeInAnotherTab(state: FitState): Promise<void> {
	await act(() => {
		localStorage.setItem(KEY, formatStored(state, SMALL_MODEL.questions));
		dispatchEvent(new StorageEvent('storage', { key: KEY }));
	});
}

/** As the browser does it when somebody comes back to the page. */
async function comeBack(persisted: boolean): Promise<void> {
	await act(() => {
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
	});
}

/** A device that refuses to keep anything, with an error of this name. It can still be read where it is only full. */
function refuse(name: 'SecurityError' | 'QuotaExceededError'): void {
	const device = localStorage;
	const fail = () => {
		throw new DOMException('No.', name);
	};
	vi.stubGlobal('localStorage', { getItem: name === 'SecurityError' ? fail : (key: string) => device.getItem(key), setItem: fail });
}

describe('useFitStore(model)', () => {
	test('is empty at the first render, as on the server, and then shows the device', () => {
		localStorage.setItem(KEY, formatStored(OWN, SMALL_MODEL.questions));
		const states: FitState[] = [];
		renderHook(() => {
			const store = useFitStore(SMALL_MODEL);
			states.push(store.state);
		});
		expect(states[0]).toEqual(EMPTY_STATE);
		expect(states.at(-1)).toEqual(OWN);
	});

	test('keeps each change at once', async () => {
		const { store } = await open({});
		await act(() => store().change(OWN));
		expect(store().state).toEqual(OWN);
		expect(kept()).toBe(formatStored(OWN, SMALL_MODEL.questions));
		expect(store().problem).toBeUndefined();
	});

	test('names the parts of the device’s record that it cannot use', async () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"learn","answers":{"gone":{"kind":"set-aside"}}}');
		const { store } = await open({});
		expect(store().state.goal).toBe('learn');
		expect(store().dropped).toEqual([{ key: 'gone', reason: 'unknown-key' }]);
	});

	test('shows what another tab changes', async () => {
		const { store } = await open({ device: OWN });
		await changeInAnotherTab(LINKED);
		expect(store().state).toEqual(LINKED);
	});

	test('reads the device again when the browser brings the page back from memory, and only then', async () => {
		const { store } = await open({ device: OWN });
		localStorage.setItem(KEY, formatStored(LINKED, SMALL_MODEL.questions));
		await comeBack(false);
		expect(store().state).toEqual(OWN);
		await comeBack(true);
		expect(store().state).toEqual(LINKED);
	});

	test('listens no longer once it is gone', async () => {
		const { store, unmount } = await open({ device: OWN });
		unmount();
		await changeInAnotherTab(LINKED);
		await comeBack(true);
		await follow(LINK);
		expect(store().state).toEqual(OWN);
	});
});

describe('useFitStore(model) with a link', () => {
	test('makes its answers the device’s own where there were none, and clears the address', async () => {
		const { store } = await open({ link: LINK });
		expect(store().state).toEqual(LINKED);
		expect(store().isGuest).toBe(false);
		expect(kept()).toBe(formatStored(LINKED, SMALL_MODEL.questions));
		expect(location.hash).toBe('');
	});

	test('is no guest where the device holds the same answers, and clears the address', async () => {
		const { store } = await open({ device: LINKED, link: LINK });
		expect(store().state).toEqual(LINKED);
		expect(store().isGuest).toBe(false);
		expect(location.hash).toBe('');
	});

	test('shows it as a guest where the device holds other answers, and leaves those and the address alone', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		expect(store().state).toEqual(LINKED);
		expect(store().isGuest).toBe(true);
		expect(kept()).toBe(formatStored(OWN, SMALL_MODEL.questions));
		expect(location.hash).toBe(LINK);
	});

	test('does not keep what a guest changes', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await act(() => store().change({ ...LINKED, goal: 'learn' }));
		expect(store().state.goal).toBe('learn');
		expect(kept()).toBe(formatStored(OWN, SMALL_MODEL.questions));
	});

	test('does not let another tab change what a guest sees', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await changeInAnotherTab({ ...OWN, goal: 'signal' });
		expect(store().state).toEqual(LINKED);
	});

	test('does not let a return from memory change what a guest sees', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await act(() => store().change({ ...LINKED, goal: 'learn' }));
		await comeBack(true);
		expect(store().state).toEqual({ ...LINKED, goal: 'learn' });
		expect(store().isGuest).toBe(true);
	});

	test('keep() opens a guest’s answers, changed or not, sets the device’s own aside and clears the address', async () => {
		const { store } = await open({ device: OWN, link: `${LINK}&gone=x` });
		const changed = { ...LINKED, goal: 'learn' };
		await act(() => store().change(changed));
		await act(() => store().keep());
		await waitFor(() => expect(store().isGuest).toBe(false));
		expect(libraryOf(SMALL_MODEL).read().value.library.assessments).toEqual([{ state: OWN, preset: null, isCompared: false }]);
		expect(store().state).toEqual(changed);
		expect(store().dropped).toEqual([]);
		expect(kept()).toBe(formatStored(changed, SMALL_MODEL.questions));
		expect(location.hash).toBe('');
		await act(() => store().change(LINKED));
		expect(kept()).toBe(formatStored(LINKED, SMALL_MODEL.questions));
	});

	test('leave() shows the device’s own answers and clears the address', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await act(() => store().leave());
		expect(store().isGuest).toBe(false);
		expect(store().state).toEqual(OWN);
		expect(kept()).toBe(formatStored(OWN, SMALL_MODEL.questions));
		expect(location.hash).toBe('');
	});

	test('changeOwn() changes the device’s own answers alone, and shows them as `own`', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		const learns = (now: FitState) => ({ ...now, name: 'Own' });
		await act(() => void store().changeOwn(learns));
		expect(store().own).toEqual({ ...OWN, name: 'Own' });
		expect(store().state).toEqual(LINKED);
		expect(store().isGuest).toBe(true);
		expect(kept()).toBe(formatStored({ ...OWN, name: 'Own' }, SMALL_MODEL.questions));
	});

	test('changeOwn() keeps what another tab has changed since', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await changeInAnotherTab({ ...OWN, goal: 'signal' });
		expect(store().own.goal).toBe('signal');
		localStorage.setItem(KEY, formatStored({ ...OWN, issuer: 'Unheard of' }, SMALL_MODEL.questions));
		await act(() => void store().changeOwn((now) => ({ ...now, name: 'Own' })));
		expect(store().own).toEqual({ ...OWN, issuer: 'Unheard of', name: 'Own' });
	});

	test('changeOwn() changes nothing where the device does not keep it, and says so', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		refuse('QuotaExceededError');
		await act(() => void store().changeOwn((now) => ({ ...now, name: 'Own' })));
		expect(store().own).toEqual(OWN);
		expect(store().problem).toBe('full');
	});

	test('reads a link that somebody opens in the same tab', async () => {
		const { store } = await open({ device: OWN });
		await follow(LINK);
		await waitFor(() => expect(store()).toMatchObject({ isGuest: true, state: LINKED }));
	});

	test('keeps what it can use and names the rest', async () => {
		const { store } = await open({ link: '#v=1&goal=signal&gone=x&known=sometimes' });
		expect(store().state).toEqual({ ...EMPTY_STATE, goal: 'signal' });
		expect(store().dropped).toEqual([
			{ key: 'gone', reason: 'unknown-key' },
			{ key: 'known', reason: 'unknown-answer', found: 'sometimes' },
		]);
	});

	test('names what it dropped also where nothing of the link could be used', async () => {
		const { store } = await open({ link: '#v=1&goal=gone' });
		expect(store().dropped).toEqual([{ key: 'gone', reason: 'unknown-goal' }]);
	});

	test('names what it dropped also where the rest is what the device holds', async () => {
		const { store } = await open({ device: LINKED, link: `${LINK}&gone=x` });
		expect(store().dropped).toEqual([{ key: 'gone', reason: 'unknown-key' }]);
	});
});

describe('useFitStore(model) while the reader moves about the page', () => {
	test('takes a place on the page for no link: the device’s answers stand', async () => {
		const { store } = await open({ device: OWN, link: '#result' });
		expect(store().state).toEqual(OWN);
		expect(store().isGuest).toBe(false);
		expect(location.hash).toBe('#result');
	});

	test('still shows a guest the link’s answers after a jump to the result', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await follow('#result');
		expect(store().state).toEqual(LINKED);
		expect(store().isGuest).toBe(true);
	});

	test('still shows what a guest changed after a jump to the result', async () => {
		const { store } = await open({ device: OWN, link: LINK });
		await act(() => store().change({ ...LINKED, goal: 'learn' }));
		await follow('#result');
		expect(store().state).toEqual({ ...LINKED, goal: 'learn' });
	});

	test.each(['SecurityError', 'QuotaExceededError'] as const)('loses no answer to a jump where the device fails with %s', async (name) => {
		refuse(name);
		const { store } = await open({});
		await act(() => store().change(OWN));
		await follow('#result');
		expect(store().state).toEqual(OWN);
	});

	test('loses no half-typed count to a jump', async () => {
		const { store } = await open({});
		const half: FitState = { ...OWN, answers: { demand: { kind: 'tally', found: 4, read: 0 } } };
		await act(() => store().change(half));
		await follow('#result');
		expect(store().state).toEqual(half);
	});
});

describe('useFitStore(model) where the device keeps nothing', () => {
	test.each([
		['SecurityError', 'blocked'],
		['QuotaExceededError', 'full'],
	] as const)('goes on in memory after %s and says "%s"', async (name, problem) => {
		refuse(name);
		const { store } = await open({});
		expect(store().problem).toBeUndefined();
		await act(() => store().change(OWN));
		expect(store().state).toEqual(OWN);
		expect(store().problem).toBe(problem);
	});

	test('says no longer that the device is full once there is room', async () => {
		refuse('QuotaExceededError');
		const { store } = await open({});
		await act(() => store().change(OWN));
		vi.unstubAllGlobals();
		await act(() => store().change(LINKED));
		expect(store().problem).toBeUndefined();
		expect(kept()).toBe(formatStored(LINKED, SMALL_MODEL.questions));
	});

	test('shows a link’s answers and leaves them in the address, so that a reload shows them again', async () => {
		refuse('SecurityError');
		const { store } = await open({ link: LINK });
		expect(store().state).toEqual(LINKED);
		expect(store().problem).toBe('blocked');
		expect(location.hash).toBe(LINK);
	});

	test('loses no answer when the browser brings the page back from memory', async () => {
		refuse('SecurityError');
		const { store } = await open({});
		await act(() => store().change(OWN));
		await comeBack(true);
		expect(store().state).toEqual(OWN);
	});
});

describe('useFitStore(model) with a name in the address', () => {
	const NAME = '#about:Another%20badge';
	const address = () => location.pathname + location.hash;

	test('takes it where nothing is open, and lets go of the address', async () => {
		const { store } = await open({ link: NAME });
		expect(store().state).toEqual({ ...EMPTY_STATE, name: 'Another badge' });
		expect(store().isReady).toBe(true);
		expect(JSON.parse(kept() ?? '')).toMatchObject({ name: 'Another badge' });
		expect(address()).toBe('/fit/');
	});

	test('takes it for answers that have neither a name nor a goal yet, as guide pages give them', async () => {
		const { answers } = OWN;
		const { store } = await open({ device: { ...EMPTY_STATE, answers }, link: NAME });
		expect(store().state).toEqual({ ...EMPTY_STATE, name: 'Another badge', answers });
	});

	test('goes on with the assessment of that name', async () => {
		const named = { ...OWN, name: 'Another badge' };
		const { store } = await open({ device: named, link: NAME });
		expect(store().state).toEqual(named);
		expect(libraryOf(SMALL_MODEL).read().value.library.assessments).toEqual([]);
		expect(address()).toBe('/fit/');
	});

	test('begins another beside the open one, which goes to the library, and keeps what is entered meanwhile', async () => {
		localStorage.setItem(KEY, formatStored(OWN, SMALL_MODEL.questions));
		history.replaceState(null, '', `/fit/${NAME}`);
		const { result } = renderHook(() => useFitStore(SMALL_MODEL));
		const store = () => result.current;
		expect(store()).toMatchObject({ isReady: false, state: { ...EMPTY_STATE, name: 'Another badge' } });
		await act(() => store().change({ ...store().state, goal: 'signal' }));
		await waitFor(() => expect(store().isReady).toBe(true));
		expect(store().state).toEqual({ ...EMPTY_STATE, name: 'Another badge', goal: 'signal' });
		expect(
			libraryOf(SMALL_MODEL)
				.read()
				.value.library.assessments.map(({ state }) => state),
		).toEqual([OWN]);
		expect(JSON.parse(kept() ?? '')).toMatchObject({ name: 'Another badge', goal: 'signal' });
		expect(address()).toBe('/fit/');
	});

	test('says so where the device is full, and leaves the open one open', async () => {
		localStorage.setItem(KEY, formatStored(OWN, SMALL_MODEL.questions));
		refuse('QuotaExceededError');
		const { store } = await open({ link: NAME });
		await waitFor(() => expect(store()).toMatchObject({ isReady: true, problem: 'full', state: OWN }));
	});

	test.each(['#about:', '#about:%20%20', '#about:%', '#other:x'])('takes nothing from %s', async (link) => {
		const { store } = await open({ device: OWN, link });
		expect(store().state).toEqual(OWN);
	});
});
