// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { ADVERTS_KEY, ANSWERS_KEY } from '../../../src/device/keys.ts';
import { today } from '../../../src/device/today.ts';
import { Adverts } from '../../../src/instruments/adverts/Adverts.tsx';
import { rowsOf } from '../../../src/instruments/adverts/log-rows.ts';
import { parseLog } from '../../../src/model/keeping/advert-log.ts';
import type { Question } from '../../../src/model/types.ts';
import { readAdvertCues } from '../../support/advert-cues.ts';
import { readText } from '../../support/repository.ts';

const counted = (id: string, short: string, steps: readonly [number, number]) => {
	const options = [
		{ id: 'most', value: 1 },
		{ id: 'none', value: 0 },
	];
	const scale = [[0, 0] as const, [steps[0], 0.5] as const, [steps[1], 1] as const];
	return { question: { id, factor: 'f', options, tally: { scale } } satisfies Question, short };
};
const SKILL = counted('demand', 'Adverts that ask', [0.3, 0.6]);
const NAMING = counted('known', 'Known to employers', [0.05, 0.2]);
const FILES: Readonly<Record<string, unknown>> = {
	'/cues.json': readAdvertCues(),
	'/example.json': parse(readText('content/samples/adverts.yaml')),
};

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/tools/adverts/');
	vi.stubGlobal('fetch', async (url: string) => Response.json(FILES[url]));
	// Read on the page's own thread.
	vi.stubGlobal('Worker', undefined);
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function show() {
	const { container } = render(<Adverts skill={SKILL} naming={NAMING} fit="/fit/" cuesUrl="/cues.json" exampleUrl="/example.json" />);
	await waitFor(() => expect(container.querySelector('[data-waking]')).toBeNull());
}
const press = (name: string | RegExp) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const items = () => [...document.querySelectorAll<HTMLElement>('.logged')];
const said = () => document.querySelector('#said p')?.textContent;
const kept = () => parseLog(localStorage.getItem(ADVERTS_KEY));
const provenance = () => JSON.parse(localStorage.getItem(ANSWERS_KEY) ?? '{}').provenance;
const answers = () => JSON.parse(localStorage.getItem(ANSWERS_KEY) ?? '{}').answers;
const chosen = (item: HTMLElement) =>
	within(item)
		.getAllByRole<HTMLInputElement>('radio')
		.find(({ checked }) => checked)?.id;
async function showExample() {
	await show();
	await press(/six invented adverts/);
	await waitFor(() => expect(items()).toHaveLength(6));
}
async function type(label: string, value: string) {
	await act(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));
}

describe('Adverts', () => {
	test('reads pasted adverts, marks what decides, and keeps them on the device', async () => {
		await show();
		await type('The credential', 'Knot Badge');
		await type('The skill', 'splicing');
		await type('Paste adverts: one, or up to thirty at once', 'Net Mender\nPort Alba | Leith\n\nRequirements\n- a Knot Badge\n- splicing');
		await press('Read these adverts');
		await waitFor(() => expect(items()).toHaveLength(1));
		expect(said()).toMatch(/^Added 1 advert\./);
		expect(document.querySelector('mark')?.textContent).toBe('Knot Badge');
		expect(kept().adverts[0]).toMatchObject({ title: 'Net Mender', class: 'required', asksSkill: true });
		expect(screen.getByLabelText<HTMLTextAreaElement>(/^Paste adverts/).value).toBe('');
	});

	test('looks for what the fit check is about, until the reader says something else', async () => {
		localStorage.setItem(ANSWERS_KEY, JSON.stringify({ v: '1', name: 'Some badge', answers: {} }));
		await show();
		expect(screen.getByLabelText<HTMLInputElement>('The credential').value).toBe('Some badge');
		expect(localStorage.getItem(ADVERTS_KEY)).toBeNull();
	});

	test('shows invented adverts in one tap, or where its address asks for them', async () => {
		history.replaceState(null, '', '/tools/adverts/#example');
		await show();
		await waitFor(() => expect(items()).toHaveLength(6));
		expect(screen.queryByRole('button', { name: /invented/ })).toBeNull();
	});

	test('tells each share with its range, and puts it into the fit check, which can be undone', async () => {
		localStorage.setItem(
			ANSWERS_KEY,
			JSON.stringify({ v: '1', name: 'Some badge', answers: { demand: { kind: 'option', option: 'most' } } }),
		);
		await showExample();
		expect(screen.getByText('4 of 5: between 51 and 94 in 100 adverts like these.')).toBeTruthy();
		await press('Put 4 of 5 into “Adverts that ask”');
		expect(answers().demand).toEqual({ kind: 'tally', found: 4, read: 5 });
		expect(provenance()).toEqual({ demand: { quote: '', kind: 'adverts', day: today() } });
		expect(said()).toBe('“Adverts that ask” now says 4 of 5 in your check of Some badge.');
		await press('Undo');
		expect(answers().demand).toEqual({ kind: 'option', option: 'most' });
		expect(provenance()).toBeUndefined();
		await press('Put 3 of 5 into “Known to employers”');
		expect(answers().known).toEqual({ kind: 'tally', found: 3, read: 5 });
	});

	test('takes another class by tap and by key, and undoes it', async () => {
		await showExample();
		const [first] = items();
		if (!first) throw new Error('There is no advert.');
		await act(() => void fireEvent.click(within(first).getByLabelText(/^Neither/)));
		expect(chosen(first)).toBe('class-1-neither');
		expect(kept().adverts[0]).toMatchObject({ class: 'neither', asksSkill: false, isOwnClass: true });
		await act(() => void fireEvent.keyDown(within(first).getByRole('group', { name: /^What advert/ }), { key: '2' }));
		expect(chosen(first)).toBe('class-1-preferred');
		expect(document.activeElement?.id).toBe('class-1-preferred');
		await press('Undo');
		expect(chosen(first)).toBe('class-1-neither');
	});

	test('counts a repeat once, until it is parted', async () => {
		await showExample();
		expect(screen.getByText('5 adverts counted. Of 6 in the log, 1 repeats another.')).toBeTruthy();
		await press(/^Count it by itself/);
		expect(screen.getByText('6 adverts, each counted once.')).toBeTruthy();
		await press(/^It is the same/);
		expect(screen.getByText('5 adverts counted. Of 6 in the log, 1 repeats another.')).toBeTruthy();
	});

	test('notes an advert by hand with one tap', async () => {
		await show();
		await type('Employer, if you know it', 'Port Alba');
		await press('One of several');
		await waitFor(() => expect(items()).toHaveLength(1));
		expect(kept().adverts[0]).toMatchObject({ employer: 'Port Alba', class: 'alternative', asksSkill: true, text: '' });
		expect(said()).toBe('Added one advert: Port Alba, One of several.');
	});

	test('reads the adverts again for other names', async () => {
		await showExample();
		await type('The skill', 'ponies');
		await waitFor(() => expect(kept().adverts[5]?.asksSkill).toBe(true));
		expect(kept().lookFor.skill).toBe('ponies');
	});

	test('says why nothing is added', async () => {
		await show();
		await press('Read these adverts');
		expect(said()).toBe('There is no text to read yet.');
		await type('Paste adverts: one, or up to thirty at once', 'x'.repeat(200_001));
		await press('Read these adverts');
		expect(said()).toMatch(/200,000/);
	});

	test('takes everything off the device, and brings it back', async () => {
		await showExample();
		await press('Delete the log');
		await press('Delete the log for good');
		expect(localStorage.getItem(ADVERTS_KEY)).toBeNull();
		await press('Undo');
		expect(kept().adverts).toHaveLength(6);
	});

	test('saves what it shows as a table', async () => {
		await showExample();
		const [, first, second] = rowsOf(kept());
		expect(first?.slice(0, 6)).toEqual(['1', 'Bookkeeper', 'Larch & Daughters Joinery', 'Kelso', 'Required', 'yes']);
		expect(second?.slice(6, 8)).toEqual(['1', 'no']);
	});
});
