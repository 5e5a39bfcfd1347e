// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FactorQuestions } from '../../../../src/instruments/fit/factor/FactorQuestions.tsx';
import { SMALL_FIT } from '../../../support/small-fit.ts';

const KEY = 'credential-fit:answers';
const MATCH = SMALL_FIT.model.questions.filter(({ factor }) => factor === 'match');
const WORDINGS = SMALL_FIT.questions.filter(({ id }) => MATCH.some((question) => question.id === id));

beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const show = () => render(<FactorQuestions questions={MATCH} wordings={WORDINGS} fit="/fit/" />);
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');
const group = (name: string) => within(screen.getByRole('group', { name }));
const chosen = (name: string) =>
	group(name)
		.getAllByRole<HTMLInputElement>('radio')
		.find(({ checked }) => checked)?.value;

describe('FactorQuestions', () => {
	test('asks the questions of its factor and leads to the fit check', () => {
		show();
		expect(screen.getAllByRole('group').map((one) => one.id)).toEqual(['question-demand', '', 'question-adds']);
		expect(screen.getByRole('link').getAttribute('href')).toBe('/fit/');
	});

	test('shows what the device holds', () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"learn","answers":{"demand":{"kind":"option","option":"some"}}}');
		show();
		expect(chosen('Asked for in adverts?')).toBe('some');
		expect(chosen('Adds to what you have?')).toBe('unknown');
	});

	test('keeps an answer beside the goal, the name and the answers to other questions', () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"learn","name":"Some badge","answers":{"known":{"kind":"option","option":"brand"}}}');
		show();
		fireEvent.click(group('Adds to what you have?').getByLabelText('A lot'));
		expect(kept()).toEqual({
			v: '1',
			goal: 'learn',
			name: 'Some badge',
			answers: { known: { kind: 'option', option: 'brand' }, adds: { kind: 'option', option: 'much' } },
		});
	});

	test('makes a record where there is none', () => {
		show();
		fireEvent.click(group('Adds to what you have?').getByLabelText('A lot'));
		expect(kept()?.answers).toEqual({ adds: { kind: 'option', option: 'much' } });
	});

	test('takes an answer out of the record when it is not known after all', () => {
		localStorage.setItem(
			KEY,
			'{"v":"1","answers":{"known":{"kind":"option","option":"brand"},"adds":{"kind":"option","option":"much"},"demand":{"kind":"option","option":"some"}}}',
		);
		show();
		fireEvent.click(group('Adds to what you have?').getByLabelText('I don’t know yet'));
		expect(kept()?.answers).toEqual({ known: { kind: 'option', option: 'brand' }, demand: { kind: 'option', option: 'some' } });
	});

	test('shows what another tab answers, and keeps it at the next answer', async () => {
		show();
		await act(() => {
			localStorage.setItem(KEY, '{"v":"1","answers":{"demand":{"kind":"option","option":"most"}}}');
			dispatchEvent(new StorageEvent('storage', { key: KEY }));
		});
		expect(chosen('Asked for in adverts?')).toBe('most');
		fireEvent.click(group('Adds to what you have?').getByLabelText('A little'));
		expect(kept()?.answers).toEqual({ demand: { kind: 'option', option: 'most' }, adds: { kind: 'option', option: 'little' } });
	});

	test('reads the device again when the browser brings the page back from memory', async () => {
		show();
		localStorage.setItem(KEY, '{"v":"1","answers":{"demand":{"kind":"option","option":"most"}}}');
		await act(() => {
			dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		});
		expect(chosen('Asked for in adverts?')).toBe('most');
	});

	test('says how many of its questions are answered', () => {
		show();
		expect(screen.getByRole('status').textContent).toBe('');
		fireEvent.click(group('Adds to what you have?').getByLabelText('A little'));
		expect(screen.getByRole('status').textContent).toContain('1 of 2');
	});

	test('says so where the browser keeps nothing, and shows the answer all the same', () => {
		const fail = () => {
			throw new DOMException('No.', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: fail, setItem: fail });
		show();
		fireEvent.click(group('Adds to what you have?').getByLabelText('A little'));
		expect(chosen('Adds to what you have?')).toBe('little');
		expect(screen.getByRole('status').textContent).not.toContain('1 of 2');
		expect(screen.getByRole('status').textContent).not.toBe('');
	});
});
