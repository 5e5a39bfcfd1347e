// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entriesStore } from '../../src/device/entries.ts';
import { ANSWERS_KEY } from '../../src/device/keys.ts';
import { useEntries } from '../../src/device/use-entries.ts';
import { readRangeField } from '../../src/model/quantities/only.ts';
import { FIELD_NOTE } from '../../src/parts/fields/load.ts';
import { WORKSHEET_WAYS } from '../../src/parts/load.ts';
import { TakeOver } from '../../src/parts/TakeOver.tsx';
import { TypedField } from '../../src/parts/TypedField.tsx';
import { Worksheet } from '../../src/parts/Worksheet.tsx';
import { SMALL_FIT } from '../support/small-fit.ts';

const isField = (field: string) => field === 'hours';
const store = entriesStore('sample', isField);

function Sample() {
	const entries = useEntries({ store, isField });
	const text = entries.entries['hours'] ?? '';
	return (
		<Worksheet
			tool="sample"
			store={entries}
			isField={isField}
			typed={{ hours: readRangeField(text) }}
			example={{ hours: '12' }}
			resultName="Result"
			result={text}
		>
			<TypedField
				id="sample-hours"
				label="Hours"
				text={text}
				typed={readRangeField(text)}
				onText={(typed) => entries.set('hours', typed)}
			/>
		</Worksheet>
	);
}

const field = () => screen.getByLabelText<HTMLInputElement>('Hours');
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
	localStorage.clear();
	history.replaceState(null, '', '/tools/sample/');
	await Promise.all([WORKSHEET_WAYS.load(), FIELD_NOTE.load()]);
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

describe('Worksheet', () => {
	test('what cannot be read stays as typed, and a sentence beside the field says so', async () => {
		render(<Sample />);
		fireEvent.input(field(), { target: { value: '1e3' } });
		await screen.findByText(/Write a number/);
		expect(field().value).toBe('1e3');
		expect(field().getAttribute('aria-invalid')).toBe('true');
		expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toContain('Write a number');
		fireEvent.input(field(), { target: { value: '30–40' } });
		expect(field().getAttribute('aria-invalid')).toBe('false');
		expect(field().getAttribute('aria-describedby')).toBeNull();
	});

	test('what could be read in two ways is shown as it was read, can be changed, and leaves the device as plain', async () => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		render(<Sample />);
		fireEvent.input(field(), { target: { value: '1.200' } });
		await screen.findByText('This is read as 1,200.');
		press(/link/i);
		expect(writeText).toHaveBeenCalledWith(`${location.origin}/tools/sample/#hours=1200`);
		expect(field().value).toBe('1.200');
		press(/Change it to 1.2/);
		expect(field().value).toBe('1.2');
	});

	test('its example can be tried, and all fields emptied; both can be undone', () => {
		render(<Sample />);
		press(/example/);
		expect(field().value).toBe('12');
		screen.getByRole('button', { name: /Start again/ }).focus();
		press(/Start again/);
		expect(field().value).toBe('');
		expect(document.activeElement?.textContent).toContain('empty');
		press(/Undo/);
		expect(field().value).toBe('12');
	});

	test('its link carries what was entered', async () => {
		const writeText = vi.fn(async (_: string) => {});
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		render(<Sample />);
		fireEvent.input(field(), { target: { value: '30–40' } });
		press(/Copy a link/);
		await waitFor(() => expect(writeText.mock.calls[0]?.[0]).toMatch(/\/tools\/sample\/#hours=30/));
	});

	test('a file of another tool changes nothing and is named; its own replaces what stands there, with a way back', async () => {
		render(<Sample />);
		fireEvent.input(field(), { target: { value: '7' } });
		const open = (text: string) =>
			fireEvent.change(screen.getByLabelText(/Open a file/), { target: { files: [new File([text], 'saved.json')] } });
		open('{"tool":"cost","entries":{"hours":"9"}}');
		await screen.findByText(/saved\.json.*another tool/);
		expect(field().value).toBe('7');
		open('{"tool":"sample","entries":{"ho');
		await screen.findByText(/saved\.json.*is damaged/);
		expect(field().value).toBe('7');
		open('{"tool":"sample","entries":{"hours":"9","later":"x"}}');
		await screen.findByText(/left out “later”\. The file stays as it is/);
		press(/Undo/);
		open('{"tool":"sample","entries":{"hours":"9"}}');
		await waitFor(() => expect(field().value).toBe('9'));
		press(/Undo/);
		expect(field().value).toBe('7');
	});
});

describe('TakeOver', () => {
	const question = SMALL_FIT.model.questions.find(({ measure }) => measure !== undefined);
	const wording = SMALL_FIT.questions.find(({ id }) => id === question?.id);
	if (!question || !wording) throw new Error('The small fit check asks no numbers.');
	const answer = { kind: 'measure', numbers: { price: 300, budget: 400 } } as const;
	const take = () => render(<TakeOver {...{ question, wording, answer }} sum="300 of 400" fit="/fit/" />);

	test('makes what was worked out the answer, with what it was worked out from', () => {
		take();
		screen.getByRole('button').focus();
		press(/my answer/);
		const kept = JSON.parse(localStorage.getItem(ANSWERS_KEY) ?? '{}');
		expect(kept.answers[question.id]).toEqual(answer);
		expect(kept.provenance[question.id]).toMatchObject({ kind: 'worked-out', quote: '300 of 400' });
		expect(screen.getByRole('status').textContent).toContain('your answer');
		expect(screen.queryByRole('button')).toBeNull();
		// The button that was pressed is gone, and the focus with it.
		expect(document.activeElement).toBe(screen.getByRole('status'));
	});

	test('says what the answer is there as long as it is another', () => {
		localStorage.setItem(
			ANSWERS_KEY,
			JSON.stringify({ v: '2', answers: { [question.id]: { kind: 'measure', numbers: { price: 90, budget: 400 } } } }),
		);
		take();
		expect(screen.getByRole('status').textContent).toContain('90');
		expect(screen.getByRole('button')).toBeDefined();
	});
});
