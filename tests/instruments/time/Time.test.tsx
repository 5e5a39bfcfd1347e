// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWERS_KEY, TOOL_KEY } from '../../../src/device/keys.ts';
import { Time } from '../../../src/instruments/time/Time.tsx';
import { Within } from '../../../src/instruments/time/Within.tsx';
import type { Question } from '../../../src/model/types.ts';

const QUESTION: Question = { id: 'time-fits', factor: 'time', measure: { kind: 'time', scale: [[0.33, 1] as const, [1, 0.5] as const] } };
const WORDING = { id: 'time-fits', options: {}, notApplicable: undefined, tally: undefined };
const KEPT = `${TOOL_KEY}time`;
const MAIN = '#hours=30-40&pace=5&start=2999-01-07&deadline=2999-04-14';

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/tools/time/');
});
afterEach(cleanup);

async function show(hash = '') {
	// Here the event comes a while after the change of the address, which it must not do in the middle of a test.
	const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
	history.replaceState(null, '', `/tools/time/${hash}`);
	if (hash) await changed;
	const { container } = render(<Time question={QUESTION} wording={WORDING} fit="/fit/" />);
	await waitFor(() => expect(container.querySelector('[data-waking]')).toBeNull());
	await waitFor(() => expect(container.querySelector('.plan-says')).not.toBeNull());
}
const type = (label: RegExp | string, value: string) =>
	act(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));
const press = (name: string | RegExp) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const says = () => document.querySelector('.worksheet__says')?.textContent;
const numbers = () => document.querySelector('.plan-numbers')?.textContent;

describe('the time planner', () => {
	test('says nothing of numbers before there are any', async () => {
		await show();
		expect(numbers()).toBeUndefined();
		expect(screen.queryByRole('button', { name: /answer in the fit check/ })).toBeNull();
	});

	test('says more with each field, and keeps what is typed', async () => {
		await show();
		await type(/^Hours it asks for/, '40');
		expect(says()).toMatch(/60 hours/);
		await type(/^Hours a week that/, '5');
		expect(says()).toMatch(/12 weeks/);
		await type('First day of study', '2999-01-07');
		expect(says()).toMatch(/31 March 2999/);
		await type(/^Last day, when/, '2999-04-14');
		expect(says()).toMatch(/^It fits/);
		expect(JSON.parse(localStorage.getItem(KEPT) ?? '')).toEqual({ hours: '40', pace: '5', start: '2999-01-07', deadline: '2999-04-14' });
	});

	test('has a sentence beside a field that it cannot read', async () => {
		await show(`${MAIN}&planned=0`);
		await type(/^Hours a week that/, '169');
		const field = screen.getByLabelText(/^Hours a week that/);
		await screen.findByText(/168/);
		expect(field.getAttribute('aria-invalid')).toBe('true');
		expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/168/);
		expect(says()).not.toMatch(/fits\./);
	});

	test('is taken over as the answer of the fit check, with what it was worked out from', async () => {
		await show(MAIN);
		await press(/answer in the fit check/);
		const { answers, provenance } = JSON.parse(localStorage.getItem(ANSWERS_KEY) ?? '{}');
		expect(answers['time-fits'].numbers).toEqual({ hours: 40, pace: 5, weeks: 14, allowance: 1.5 });
		expect(provenance['time-fits'].quote).toContain('30 to 40 hours');
	});

	test('shows the weeks in words to who does not see them, and offers one row of study times more than are filled in', async () => {
		await show(`${MAIN}&block-1-day=2&block-1-from=19:00&block-1-to=21:00&off-1-from=2999-02-01`);
		expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/from 7 January 2999.*Days off: 1 February 2999.*14 April 2999/);
		expect(screen.getByLabelText('Weekday (2)')).toBeTruthy();
		await act(() => void fireEvent.change(screen.getByLabelText('Weekday (2)'), { target: { value: '3' } }));
		expect(screen.getByLabelText('Weekday (3)')).toBeTruthy();
	});

	test('saves study times and days as a file for a calendar', async () => {
		const saved: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			saved.push(blob as Blob);
			return 'blob:study';
		});
		await show(`${MAIN}&block-1-day=2&block-1-from=19:00&block-1-to=21:00&refund=14&trial=7`);
		await press(/calendar file/);
		await waitFor(() => expect(saved).toHaveLength(1));
		const text = (await saved[0]?.text()) ?? '';
		expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(5);
		await waitFor(() => expect(screen.getByText(/^Saved/)).toBeTruthy());
		vi.restoreAllMocks();
	});

	test('has nothing to save where nothing has a day', async () => {
		await show('#hours=40&pace=5');
		expect(screen.queryByRole('button', { name: /calendar file/ })).toBeNull();
	});
});

describe('the time planner within its question', () => {
	test('gives its answer, and says so once it is the answer', async () => {
		localStorage.setItem(KEPT, JSON.stringify({ hours: '40', pace: '5', start: '2999-01-07', deadline: '2999-04-14' }));
		const onAnswer = vi.fn();
		const { rerender } = render(<Within question={QUESTION} answer={undefined} onAnswer={onAnswer} />);
		await press('Use this as my answer');
		const [answer, sum] = onAnswer.mock.calls[0] ?? [];
		expect(answer).toEqual({ kind: 'measure', numbers: { hours: 40, pace: 5, weeks: 14, allowance: 1.5 } });
		expect(sum).toMatch(/^40 hours/);
		expect(document.querySelector('form')).toBeNull();
		rerender(<Within question={QUESTION} answer={answer} onAnswer={onAnswer} />);
		expect(screen.queryByRole('button', { name: 'Use this as my answer' })).toBeNull();
		expect(screen.queryByLabelText('Weekday')).toBeNull();
	});
});
