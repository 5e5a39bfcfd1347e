// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { ADVERTS_KEY, ANSWERS_KEY } from '../../../src/device/keys.ts';
import { today } from '../../../src/device/today.ts';
import { Adverts } from '../../../src/instruments/adverts/Adverts.tsx';
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
const open = (file: File) =>
	act(() => void fireEvent.change(screen.getByLabelText('Or open a file of adverts'), { target: { files: [file] } }));
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

	test('saves what it shows as a table, and opens it again on another device', async () => {
		await showExample();
		const saved: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			saved.push(blob as Blob);
			return 'blob:table';
		});
		const before = kept().adverts;
		await press('Save as a table (CSV)');
		await waitFor(() => expect(saved).toHaveLength(1));
		await press('Delete the log');
		await press('Delete the log for good');
		await open(new File(saved, 'adverts.csv', { type: 'text/csv' }));
		await waitFor(() => expect(items()).toHaveLength(6));
		expect(said()).toBe('Added 6 adverts from the table.');
		expect(kept().adverts).toEqual(before);
		await open(new File(saved, 'adverts.csv'));
		await waitFor(() => expect(said()).toBe('Every advert of that table is in the log already.'));
		expect(kept().adverts).toHaveLength(6);
	});

	test.each([
		['a table of something else', new File(['a,b\n1,2'], 'x.csv'), /^That table was not saved by this page/],
		['a hostile table', new File(['"'.repeat(50_000)], 'x.csv'), /^That table was not saved by this page/],
		['an empty table', new File([''], 'x.csv'), 'There is no text in that file.'],
		['a picture', new File(['x'], 'x.png'), /^That kind of file cannot be read here/],
		['a huge file', new File(['x'.repeat(4_000_001)], 'x.csv'), /^That file is larger than 4 MB/],
	])('says why it takes nothing from %s, and keeps what is there', async (_, file, why) => {
		await showExample();
		await type('Paste adverts: one, or up to thirty at once', 'Half an advert');
		await open(file);
		await waitFor(() => expect(said()).toMatch(why));
		expect(kept().adverts).toHaveLength(6);
		expect(screen.getByLabelText<HTMLTextAreaElement>(/^Paste adverts/).value).toBe('Half an advert');
	});

	test('reads a file of adverts that is dropped on the field', async () => {
		await show();
		const file = new File(['Net Mender\nPort Alba | Leith\n\nRequirements\n- a Knot Badge'], 'advert.txt');
		await act(() => void fireEvent.drop(screen.getByLabelText(/^Paste adverts/), { dataTransfer: { files: [file] } }));
		await waitFor(() => expect(items()).toHaveLength(1));
		expect(kept().adverts[0]).toMatchObject({ title: 'Net Mender', place: 'Leith' });
	});

	test('reads a file that was opened before the log was there', async () => {
		render(<Adverts skill={SKILL} naming={NAMING} fit="/fit/" cuesUrl="/cues.json" exampleUrl="/example.json" />);
		await open(new File(['Net Mender\nPort Alba | Leith\n\nRequirements\n- a Knot Badge'], 'advert.txt'));
		await waitFor(() => expect(items()).toHaveLength(1));
	});

	test('joins two adverts by hand, parts them, and undoes either', async () => {
		await showExample();
		const [, , third] = items();
		if (!third) throw new Error('There is no advert.');
		const [details] = third.querySelectorAll('details');
		if (!details) throw new Error('There is nothing to open.');
		details.open = true;
		await act(() => void fireEvent(details, new Event('toggle')));
		const same = await within(third).findByLabelText<HTMLSelectElement>('The same vacancy as');
		expect([...same.options].map(({ text }) => text)).toEqual([
			'None: it counts by itself',
			'1. Bookkeeper, Larch & Daughters Joinery',
			'4. Finance Officer, Tweed Valley Housing',
			'5. Bookkeeper, Moth & Lantern Books',
			'6. Administrator, Eildon Riding Centre',
		]);
		const choose = (value: string) => act(() => void fireEvent.change(same, { target: { value } }));
		await choose('1');
		expect(kept().adverts[2]).toMatchObject({ repeats: 1, isParted: false });
		expect(screen.getByText('4 adverts counted. Of 6 in the log, 2 repeat others.')).toBeTruthy();
		await choose('');
		expect(kept().adverts[2]).toMatchObject({ repeats: 1, isParted: true });
		await press('Undo');
		expect(kept().adverts[2]).toMatchObject({ repeats: 1, isParted: false });
	});

	test('keeps a vacancy counted when the first advert for it is deleted', async () => {
		await showExample();
		await press(/^Delete ?: Bookkeeper, Larch/);
		expect(screen.getByText('5 adverts, each counted once.')).toBeTruthy();
	});

	test('shows no box for what was done before something is', async () => {
		await show();
		expect(document.querySelector('#said')?.childNodes).toHaveLength(0);
	});
});
