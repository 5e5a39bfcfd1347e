// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listAside } from '../../../src/device/put-aside.ts';
import { Saved } from '../../../src/instruments/saved/Saved.tsx';
import { formatLibrary, LIBRARY_TEXT_LIMIT, type Library } from '../../../src/model/keeping/library.ts';
import { formatStored } from '../../../src/model/state/stored.ts';
import { ANSWERS, elsewhere, LIBRARY, named, onDevice, RECORD, refuse, STATE, saved, stock } from '../../support/keeping.ts';
import { SMALL_FIT, SMALL_MODEL } from '../../support/small-fit.ts';

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/saved/');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function show(content = SMALL_FIT) {
	const { container } = render(<Saved content={content} fit="/fit/" record="/fit/record/" />);
	await waitFor(() => expect(container.querySelector('[data-waking]')).toBeNull());
	await waitFor(() => expect(screen.queryByText('One moment.')).toBeNull());
	return container;
}
const names = () => onDevice().library.assessments.map(({ state }) => state.name);
const rows = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const said = () => document.getElementById('said')?.textContent;
/** Presses a button by its name; the hidden part of a name stands apart from the rest. */
async function press(name: string) {
	await act(() => void fireEvent.click(screen.getByRole('button', { name: name.replace(': ', ' : ') })));
}
async function openFile(text: string, { name = 'mine.json', size }: { name?: string; size?: number } = {}) {
	const file = new File([text], name, { type: 'application/json' });
	if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
	const field = screen.getByLabelText<HTMLInputElement>('Open a file');
	Object.defineProperty(field, 'files', { value: [file], configurable: true });
	Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
	await act(() => void fireEvent.change(field));
	await waitFor(() => expect(said()).not.toBe(''));
}
const fileOf = (library: Partial<Library>) => formatLibrary(SMALL_MODEL, { assessments: [], records: [], ...library });

describe('Saved', () => {
	test('invites to begin where nothing is kept, and offers nothing to save or to delete', async () => {
		await show();
		expect(screen.getByText(/Nothing is saved yet/)).toBeTruthy();
		expect(screen.getByRole('link').getAttribute('href')).toBe('/fit/');
		expect(screen.queryAllByRole('button')).toEqual([]);
		expect(screen.getByLabelText(/file/)).toBeTruthy();
	});

	test('counts only what the goal of each asks', async () => {
		const goals = SMALL_MODEL.goals.map((goal) => (goal.id === 'learn' ? { ...goal, setAside: ['price', 'demand', 'adds'] } : goal));
		stock(STATE, { assessments: [{ ...saved('Other'), state: { ...saved('Other').state, goal: 'signal' } }] });
		await show({ ...SMALL_FIT, model: { ...SMALL_MODEL, goals } });
		expect(screen.getAllByText(/of \d answered/).map(({ textContent }) => /of (\d) answered/.exec(textContent ?? '')?.[1])).toEqual([
			'2',
			'5',
		]);
	});

	test('lists the open assessment, the others and the decisions, with what each comes to', async () => {
		stock(STATE, { assessments: [{ ...saved('Other'), isCompared: true, preset: 'learn-at-work', version: '0.9' }], records: [RECORD] });
		await show();
		expect(rows()).toEqual(['Some badge', 'Other']);
		const [open, other] = screen.getAllByText(/of 5 answered/).map(({ textContent }) => textContent);
		expect(open).toBe('Issued by Some school. Learn it. 2 of 5 answered.');
		expect(other).toMatch(/took it from the list of alternatives\. It is in the comparison\. Its answers were given to version 0\.9/);
		expect(screen.getByRole('link', { name: /24 November 2026, Some badge/ }).getAttribute('href')).toBe('/fit/record/#2026-11-24-1');
	});

	test('opens another; the open one takes its place', async () => {
		stock(named('Open'), { assessments: [saved('A'), saved('B')] });
		await show();
		const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
		await press('Open: B');
		expect(onDevice().open).toEqual(named('B'));
		expect(names()).toEqual(['A', 'Open']);
		expect(assign).toHaveBeenCalledWith('/fit/#result');
	});

	test('leads to the result of the one that is open, and draws its range once there is one to tell', async () => {
		const answers = {
			...STATE.answers,
			licence: { kind: 'option', option: 'none-asked' },
			price: { kind: 'measure', numbers: { price: 0 } },
		} as const;
		stock({ ...STATE, answers }, { assessments: [saved('Begun')] });
		await show();
		expect(screen.getByRole('link', { name: 'See its result, and go on' }).getAttribute('href')).toBe('/fit/#result');
		const [open, begun] = screen.getAllByText(/of 5 answered/);
		expect(open?.textContent).toMatch(/ to \d+ of 100\. 4 of 5 answered/);
		expect(open?.previousElementSibling?.matches('.small-scale')).toBe(true);
		expect(begun?.previousElementSibling?.matches('.small-scale')).toBe(false);
	});

	test('renames in place, by keyboard, and gives the focus back', async () => {
		stock(named('Open'), { assessments: [saved('A')] });
		await show();
		await press('Rename: A');
		const field = screen.getByLabelText<HTMLInputElement>('Name');
		await waitFor(() => expect(document.activeElement).toBe(field));
		fireEvent.keyDown(field, { key: 'Escape' });
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Rename: A'));
		await press('Rename: A');
		await act(() => void fireEvent.input(screen.getByLabelText('Name'), { target: { value: '  A\u202e new  ' } }));
		await press('Keep this name');
		expect(names()).toEqual(['A new']);
		expect(said()).toBe('Renamed.');
	});

	test('renames the open one without touching its answers, also those given elsewhere meanwhile', async () => {
		stock(named('Open'));
		await show();
		await press('Rename: Open');
		localStorage.setItem(ANSWERS, formatStored({ ...named('Open'), answers: {} }, SMALL_MODEL.questions));
		await act(() => void fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Renamed' } }));
		await press('Keep this name');
		expect(onDevice().open).toEqual({ ...named('Renamed'), answers: {} });
	});

	test('copies under a name that says so, also a name that is full', async () => {
		stock(named('Open'), { assessments: [{ ...saved('x'.repeat(80)), isCompared: true }] });
		await show();
		await press('Copy: Open');
		await press(`Copy: ${'x'.repeat(80)}`);
		expect(names().slice(1)).toEqual(['Open (copy)', `${'x'.repeat(73)} (copy)`]);
		expect(onDevice().library.assessments.at(-1)?.isCompared).toBe(false);
	});

	test('deletes one only when asked twice', async () => {
		stock(named('Open'), { assessments: [saved('A'), saved('B')] });
		await show();
		await press('Delete: A');
		expect(document.activeElement?.textContent).toBe('Keep it: A');
		await press('Keep it: A');
		expect(names()).toEqual(['A', 'B']);
		await press('Delete: A');
		await press('Delete it: A');
		expect(names()).toEqual(['B']);
		await press('Delete: Open');
		await press('Delete it: Open');
		expect(localStorage.getItem(ANSWERS)).toBeNull();
		await waitFor(() => expect(rows()).toEqual(['B']));
	});

	test('deletes the one it showed although another tab has moved it, and none where that is gone', async () => {
		stock(named('Open'), { assessments: [saved('A'), saved('B')] });
		await show();
		await press('Delete: B');
		// Before this tab has heard of it.
		stock(named('Open'), { assessments: [saved('B'), saved('C')] });
		await press('Delete it: B');
		expect(names()).toEqual(['C']);
		await press('Delete: C');
		stock(named('Open'), { assessments: [saved('D')] });
		await press('Delete it: C');
		expect(names()).toEqual(['D']);
		expect(said()).toMatch(/changed or deleted in another tab/);
	});

	test('does not carry a question about deleting over to another row when another tab changes the list', async () => {
		stock(named('Open'), { assessments: [saved('A'), saved('B')] });
		await show();
		await press('Delete: A');
		await elsewhere(() => stock(named('Open'), { assessments: [saved('B')] }));
		expect(screen.queryByRole('button', { name: /^Delete it/ })).toBeNull();
		expect(rows()).toEqual(['Open', 'B']);
	});

	test('starts a new one with what is about the person, or with nothing, and sets the open one aside', async () => {
		const open = { ...named('Open'), order: [['cost'], ['concern-1'], ['issuer'], ['match']], concerns: { 'concern-1': 'Childcare' } };
		const answers = { ...STATE.answers, price: { kind: 'measure', numbers: { budget: 100, price: 20 } } } as const;
		stock({ ...open, answers });
		await show();
		await press('Start a new one, and save this one');
		expect(onDevice().open).toEqual({
			...open,
			name: '',
			issuer: '',
			answers: { price: { kind: 'measure', numbers: { budget: 100 } } },
		});
		expect(names()).toEqual(['Open']);
		fireEvent.click(await screen.findByRole('checkbox'));
		await press('Start a new one, and save this one');
		expect(localStorage.getItem(ANSWERS)).toBeNull();
		expect(names()).toEqual(['Open', '']);
	});

	test('deletes everything only when asked twice, after saying what goes', async () => {
		stock(STATE, { assessments: [saved('A')], records: [RECORD] });
		await show();
		await press('Delete everything');
		expect(screen.getByText(/This deletes 2 assessments and 1 decision from this device/)).toBeTruthy();
		await press('Keep everything');
		expect(names()).toEqual(['A']);
		await press('Delete everything');
		await press('Delete everything for good');
		expect(localStorage.length).toBe(0);
		expect(said()).toMatch(/^Everything is deleted/);
		expect(rows()).toEqual([]);
	});

	test('shows what another tab changes', async () => {
		stock(named('Open'), { assessments: [saved('A')] });
		await show();
		await elsewhere(() => stock(named('Opened there'), { assessments: [saved('A'), saved('B')] }));
		await waitFor(() => expect(rows()).toEqual(['Opened there', 'A', 'B']));
	});
});

describe('Saved with a file', () => {
	test('saves everything, the open one first, and reads it back on another device', async () => {
		let text = '';
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			(blob as Blob).text().then((read) => {
				text = read;
			});
			return 'blob:x';
		});
		stock(named('Open'), { assessments: [saved('A')], records: [RECORD] });
		await show();
		await press('Save everything as one file');
		await waitFor(() => expect(text).not.toBe(''));
		cleanup();
		localStorage.clear();
		await show();
		await openFile(text);
		expect(said()).toBe('Added 2 assessments and 1 decision. Nothing here was replaced.');
		expect(onDevice().library).toEqual({ assessments: [saved('Open'), saved('A')], records: [RECORD] });
	});

	test('adds nothing twice, the open one included', async () => {
		stock(named('Open'), { assessments: [saved('A')], records: [RECORD] });
		await show();
		await openFile(fileOf({ assessments: [saved('Open'), saved('A'), saved('B')], records: [RECORD] }));
		expect(said()).toBe('Added 1 assessment. Nothing here was replaced. 3 were here already.');
		expect(names()).toEqual(['A', 'B']);
	});

	test('says what was left out, and why', async () => {
		await show();
		const raw = JSON.parse(fileOf({ assessments: [saved('A')] }));
		raw.assessments[0].state.answers.gone = { kind: 'set-aside' };
		raw.records = [{}];
		await openFile(JSON.stringify(raw));
		expect(said()).toMatch(/Added 1 assessment.*“gone” is not a question in this fit check.*At least one decision is damaged/);
	});

	test('that was cut off says that it is damaged', async () => {
		await show();
		await openFile(fileOf({ assessments: [saved('A')] }).slice(0, -20));
		expect(said()).toBe('“mine.json” is damaged: it is not whole, or something has changed it. Nothing was added.');
	});

	test('of a newer version says so, with what this page does not know', async () => {
		await show();
		await openFile(JSON.stringify({ ...JSON.parse(fileOf({ assessments: [saved('A')] })), v: '99', plans: ['one'] }));
		expect(said()).toMatch(/^Added 1 assessment\..*A newer version of this site saved it \(version 99\).*This page could not use “plans”/);
	});

	test.each([
		['a word that is not known', { decision: 'postpone' }, 'In decision 1, this page could not use what you decided: “postpone”.'],
		[
			'a day with a time',
			{ lookBack: '2026-12-24T10:00' },
			'In decision 1, this page could not use the day to look back: “2026-12-24T10:00”.',
		],
		['a list in the place of a text', { because: ['a'] }, 'In decision 1, this page could not use your reasons.'],
		['a text that is too long', { because: 'x'.repeat(2_503) }, 'In decision 1, there was no room for the end of your reasons.'],
		['a name that is not known', { mood: 'good' }, 'In decision 1, this page could not use “mood”: “good”.'],
		[
			'an outcome with one word that is not known',
			{ outcome: { day: '2026-11-24', progress: 'half-way', hindsight: 'again', note: 'A note.' } },
			'In decision 1, this page could not use what happened.',
		],
	])('with a decision that has %s names it', async (_, changes, sentence) => {
		await show();
		const raw = JSON.parse(fileOf({ records: [RECORD] }));
		Object.assign(raw.records[0], changes);
		await openFile(JSON.stringify(raw));
		expect(said()).toContain('Added 1 decision.');
		expect(said()).toContain(sentence);
	});

	test('with sixty thousand names that nobody knows says ten, and how many more there are', async () => {
		await show();
		const raw = JSON.parse(fileOf({ assessments: [saved('A')] }));
		for (let at = 0; at < 60_000; at++) raw[`unknown-${at}`] = at + 1;
		await openFile(JSON.stringify(raw));
		expect(document.querySelectorAll('#said p').length).toBeLessThan(15);
		expect(said()).toContain('There are 59,990 more of this kind.');
	});

	test('with marks in its name that turn the text around names it without them', async () => {
		await show();
		await openFile('hello', { name: 'a\u202egnp.json' });
		expect(said()).toMatch(/^“a gnp\.json” contains no assessment/);
	});

	test('where the device has no room says once that it is in this page only', async () => {
		await show();
		refuse('QuotaExceededError');
		await openFile(fileOf({ assessments: [saved('A')] }));
		expect(said()).toBe('Added 1 assessment, in this page only. Nothing here was replaced.');
		expect(rows()).toEqual(['A']);
	});

	test.each([
		['text', 'hello'],
		['a picture', '\u0089PNG\r\n\u001a\n'],
		['JSON of something else', '{"a":[1,2,3]}'],
		['a page', '<!doctype html><script>alert(1)</script>'],
		['nothing', ''],
		['a list nested without end', '['.repeat(100_000)],
		['names that every object has', '{"__proto__":{"assessments":[]},"constructor":1,"assessments":[{"state":null}]}'],
	])('refuses %s with a sentence, and changes nothing', async (_, text) => {
		stock(named('Open'), { assessments: [saved('A')] });
		const before = localStorage.getItem(LIBRARY);
		await show();
		await openFile(text, { name: '<b>x</b>.json' });
		expect(said()).toBe('“<b>x</b>.json” contains no assessment and no decision that this page can read. Nothing was added.');
		expect(localStorage.getItem(LIBRARY)).toBe(before);
	});

	test('refuses a file that is too large without reading it', async () => {
		await show();
		await openFile(fileOf({ assessments: [saved('A')] }), { size: LIBRARY_TEXT_LIMIT * 4 + 1 });
		expect(said()).toMatch(/is larger than any file of this site/);
		expect(names()).toEqual([]);
	});
});

describe('Saved where storage', () => {
	test('is blocked says so at once, and that nothing was changed', async () => {
		refuse('SecurityError');
		await show();
		expect(screen.getByText(/This browser does not let this site keep anything\. What you do here is gone/)).toBeTruthy();
		await openFile(fileOf({ assessments: [saved('A')] }));
		await waitFor(() => expect(rows()).toContain('A'));
		await press('Open: A');
		expect(said()).toMatch(/(nothing was changed|Nothing was changed here)/);
		expect(rows()).toContain('A');
	});

	test('is full keeps the change in the page, and says so', async () => {
		stock(named('Open'), { assessments: [saved('A')] });
		await show();
		refuse('QuotaExceededError');
		await press('Copy: A');
		expect(screen.getAllByText(/This device has no room left, so your change is only in this page/).length).toBeGreaterThan(0);
		expect(rows()).toEqual(['Open', 'A', 'A (copy)']);
		await press('Start a new one, and save this one');
		expect(said()).toBe('This device has no room left, so nothing was changed.');
		expect(onDevice().open).toEqual(named('Open'));
	});

	test('holds a damaged library says what, before anything writes over it, and deletes it only when asked twice', async () => {
		const text = '{"assessments":[{"state":4}],"records":[]}';
		vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 24, 12));
		localStorage.setItem(LIBRARY, text);
		localStorage.setItem(ANSWERS, formatStored(named('Open'), SMALL_MODEL.questions));
		await show();
		expect(await screen.findByText('At least one assessment is damaged, or there are more than 200 of them.')).toBeTruthy();
		expect(screen.getByText(/^Something that this device keeps is damaged, or this page does not know it\. It is not lost/)).toBeTruthy();
		await press('Copy: Open');
		expect(listAside().map((one) => one.text)).toEqual([text]);
		expect(await screen.findByText(/Nothing is lost\.$/)).toBeTruthy();
		const about = ': The assessments and decisions that you saved, put aside on 24 November 2026';
		await press(`Delete it${about}`);
		await press(`Delete it for good${about}`);
		expect(screen.queryByText(/Nothing is lost\.$/)).toBeNull();
		expect(listAside()).toEqual([]);
		expect(names()).toEqual(['Open (copy)']);
	});

	test('holds an answer that its question no longer offers says so kindly, and keeps the answer as it was', async () => {
		const text = fileOf({ assessments: [saved('A')] }).replace('"answers":{', '"answers":{"price":{"kind":"set-aside"},');
		localStorage.setItem(LIBRARY, text);
		await show();
		expect(await screen.findByText(/^Within your money: your answer is no longer one of the answers/)).toBeTruthy();
		expect(screen.getByText(/^A question has changed since you answered it/)).toBeTruthy();
	});

	test('holds a library of another version says what has changed since', async () => {
		localStorage.setItem(LIBRARY, fileOf({ assessments: [saved('A')] }).replace('"v":"1"', '"v":"0.5"'));
		await show();
		expect(await screen.findByText(/What this device keeps is from version 0.5 of the method, which this page does not know/)).toBeTruthy();
	});
});
