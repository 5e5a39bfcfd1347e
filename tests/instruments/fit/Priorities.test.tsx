// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { Priorities } from '../../../src/instruments/fit/priorities/Priorities.tsx';
import { place } from '../../../src/instruments/fit/priorities/words.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { addConcerns } from '../../../src/words/add-concerns.ts';
import { SMALL_FIT } from '../../support/small-fit.ts';

afterEach(cleanup);

let now: FitState = EMPTY_STATE;

function Held({ start }: { start: FitState }) {
	const [state, setState] = useState(start);
	now = state;
	return <Priorities content={addConcerns(SMALL_FIT, state.concerns, '#')} goal="learn" state={state} change={setState} />;
}

const show = (start: Partial<FitState> = {}) => render(<Held start={{ ...EMPTY_STATE, goal: 'learn', ...start }} />).container;
const names = () =>
	screen.getAllByRole('button', { name: /^Move up: / }).map((button) => button.getAttribute('aria-label')?.slice('Move up: '.length));
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const said = () => screen.getByRole('status').textContent;

describe('Priorities', () => {
	test('lists the goal’s order with both ends of each scale and its points', () => {
		const container = show();
		expect(names()).toEqual(['The match', 'The cost', 'The issuer']);
		expect(container.textContent).toContain('From beside the point to spot on');
		expect(screen.getByText('100 points in all')).toBeTruthy();
	});

	test('moves a factor, says its new place and points, and keeps the focus on the button', () => {
		show();
		press('Move down: The match');
		expect(names()).toEqual(['The cost', 'The match', 'The issuer']);
		expect(said()).toBe('The match: 2nd of 3, 31 points.');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: The match');
		expect(now.order).toEqual([['cost'], ['match'], ['issuer']]);
	});

	test('ties a factor with the one above and parts it again', () => {
		show();
		press('As important as the one above: The issuer');
		expect(now.order).toEqual([['match'], ['cost', 'issuer']]);
		expect(said()).toBe('The issuer: 2nd to 3rd of 3, tied, 25 points.');
		expect(button('As important as the one above: The issuer').getAttribute('aria-pressed')).toBe('true');
		press('As important as the one above: The issuer');
		expect(now.order).toBeNull();
	});

	test('makes all equal, and goes back to the goal’s order', () => {
		show();
		press('All equal');
		expect(now.order).toEqual([['cost', 'issuer', 'match']]);
		press('Back to the goal’s order');
		expect(now.order).toBeNull();
		expect(said()).toContain('order of your goal is back');
	});

	test('does nothing at the ends of the list', () => {
		show();
		press('Move up: The match');
		press('Move down: The issuer');
		press('As important as the one above: The match');
		expect(now.order).toBeNull();
	});

	test('an order that is moved back is the goal’s own again', () => {
		show();
		press('Move down: The match');
		press('Move up: The match');
		expect(now.order).toBeNull();
	});
});

describe('Priorities with concerns of the reader’s own', () => {
	const add = (name: string) => {
		fireEvent.input(screen.getByLabelText('Your concern, in a few words'), { target: { value: name } });
		press('Add it');
	};

	test('adds one at the top, and its name everywhere', () => {
		show();
		add('  Childcare ');
		expect(now.concerns).toEqual({ 'concern-1': 'Childcare' });
		expect(names()).toEqual(['Childcare', 'The match', 'The cost', 'The issuer']);
	});

	test('takes two and no more', () => {
		show();
		add('a');
		add('b');
		expect(now.concerns).toEqual({ 'concern-1': 'a', 'concern-2': 'b' });
		expect(screen.queryByLabelText('Your concern, in a few words')).toBeNull();
	});

	test('takes no empty one', () => {
		show();
		add('   ');
		expect(now.concerns).toEqual({});
	});

	test('removes one with its place and its answer, and lets another take its id', () => {
		show({
			concerns: { 'concern-1': 'a', 'concern-2': 'b' },
			order: [['concern-1'], ['match'], ['cost'], ['concern-2'], ['issuer']],
			answers: { 'concern-1': { kind: 'option', option: 'good' }, known: { kind: 'option', option: 'brand' } },
		});
		press('Remove a');
		expect(now.concerns).toEqual({ 'concern-2': 'b' });
		expect(now.answers).toEqual({ known: { kind: 'option', option: 'brand' } });
		expect(now.order).toEqual([['match'], ['cost'], ['concern-2'], ['issuer']]);
		add('c');
		expect(now.concerns).toEqual({ 'concern-1': 'c', 'concern-2': 'b' });
	});
});

describe('place(order, factor)', () => {
	test.each([
		[[['a'], ['b'], ['c']], 'c', '3rd of 3'],
		[[['a'], ['b', 'c']], 'c', '2nd to 3rd of 3, tied'],
		[[['a', 'b']], 'a', 'all 2 tied'],
	])('of %j and %s is “%s”', (order, factor, words) => {
		expect(place(order, factor)).toBe(words);
	});
});
