// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useShownAssessment } from '../../src/device/use-shown-assessment.ts';
import { ANSWERS, elsewhere, named, onDevice, refuse, STATE, stock } from '../support/keeping.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function open(hash = '') {
	history.replaceState(null, '', `/fit/record/${hash}`);
	const { result } = renderHook(() => useShownAssessment(SMALL_MODEL));
	await waitFor(() => expect(result.current.isReady).toBe(true));
	return () => result.current;
}

describe('useShownAssessment(model)', () => {
	test('reads the device, and again when another tab changes it', async () => {
		stock(STATE);
		const now = await open();
		expect(now()).toMatchObject({ state: STATE, isGuest: false, version: '1' });
		await elsewhere(() => stock(named('There')), ANSWERS);
		expect(now().state.name).toBe('There');
	});

	test('reads it again when the browser brings the page back from memory', async () => {
		stock(STATE);
		const now = await open();
		stock(named('Later'));
		await act(() => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
		expect(now().state.name).toBe('Later');
	});

	test('shows a link’s answers beside the device’s, which stay', async () => {
		stock(STATE);
		const now = await open('#v=1&goal=signal&name=Linked');
		expect(now()).toMatchObject({ state: { goal: 'signal', name: 'Linked' }, isGuest: true });
		expect(onDevice().open).toEqual(STATE);
	});

	test('shows them where nobody may look into the device', async () => {
		refuse('SecurityError');
		expect((await open('#v=1&goal=signal'))().state.goal).toBe('signal');
	});

	test.each(['#2026-11-24-1', '#now', '#', '#v=1', '#%E0%A4%A'])('takes %s for no link', async (hash) => {
		stock(STATE);
		expect((await open(hash))()).toMatchObject({ state: STATE, isGuest: false });
	});
});
