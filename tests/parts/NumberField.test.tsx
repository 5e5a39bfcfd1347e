// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AskedNumber } from '../../src/model/quantities/measure-numbers.ts';
import { NUMBER_ENTRY } from '../../src/parts/fields/load.ts';
import { NumberField } from '../../src/parts/NumberField.tsx';

beforeAll(NUMBER_ENTRY.load);
afterEach(cleanup);

interface HeldProps {
	readonly start?: number;
	readonly asks?: AskedNumber;
	readonly beside?: Readonly<Record<string, number>>;
	readonly heard?: (value: number | undefined) => void;
}

/** The field beside whoever keeps its value. */
function Held({ start, asks = 'hours', beside = {}, heard }: HeldProps) {
	const [value, setValue] = useState(start);
	return (
		<NumberField
			id="hours"
			label="Hours"
			value={value}
			asks={asks}
			beside={beside}
			onValue={(next) => {
				heard?.(next);
				setValue(next);
			}}
		/>
	);
}

const field = () => screen.getByLabelText<HTMLInputElement>('Hours');
const type = (value: string) => fireEvent.input(field(), { target: { value } });

/** The error that the field says it has, if it is on the page. */
function errorOf(input: HTMLInputElement): string | null | undefined {
	const id = input.getAttribute('aria-describedby');
	return id && document.getElementById(id)?.textContent;
}

describe('NumberField', () => {
	test.each([
		['40', 40],
		['7.5', 7.5],
		['7,5', 7.5],
		[' 12 ', 12],
		['1 200', 1200],
		['1\u00a0200', 1200],
		['0', 0],
		['.5', 0.5],
	])('reads "%s" as %d and leaves it as typed', (typed, number) => {
		const heard = vi.fn();
		render(<Held heard={heard} />);
		type(typed);
		expect(heard.mock.calls).toEqual([[number]]);
		expect(field().value).toBe(typed);
		expect(field().getAttribute('aria-invalid')).toBe('false');
		expect(errorOf(field())).toBeNull();
	});

	test.each(['abc', '€12', '-3', '1e999', '7.5.1', '40-60'])(
		'keeps "%s" as typed, tells nobody, and says what to write instead',
		(typed) => {
			const heard = vi.fn();
			render(<Held heard={heard} />);
			type(typed);
			expect(heard).not.toHaveBeenCalled();
			expect(field().value).toBe(typed);
			expect(field().getAttribute('aria-invalid')).toBe('true');
			expect(errorOf(field())).toMatch(/number/);
		},
	);

	test('shows at once how a price was read that could be read otherwise, and changes it', async () => {
		const heard = vi.fn();
		render(<Held asks="price" beside={{ budget: 800 }} heard={heard} />);
		type('1.200');
		expect(await screen.findByText('This is read as 1,200.')).toBeTruthy();
		expect(field().getAttribute('aria-describedby')).toBe('hours-reading');
		expect(field().getAttribute('aria-invalid')).toBe('false');
		fireEvent.click(screen.getByRole('button', { name: 'Change it to 1.2' }));
		expect(heard.mock.calls).toEqual([[1200], [1.2]]);
		expect(field().value).toBe('1.2');
		expect(document.activeElement).toBe(field());
		expect(screen.queryByRole('status')).toBeNull();
	});

	test('reads a text once: a number that changes beside it does not change it', async () => {
		const heard = vi.fn();
		const { rerender } = render(<Held asks="price" heard={heard} />);
		type('1.200');
		rerender(<Held asks="price" beside={{ budget: 8 }} heard={heard} />);
		expect(await screen.findByText('This is read as 1,200.')).toBeTruthy();
		expect(heard.mock.calls).toEqual([[1200]]);
	});

	test('shows a number from outside so that it cannot be taken for thousands', () => {
		const heard = vi.fn();
		render(<Held start={3.125} heard={heard} />);
		expect(field().value).toBe('3.1250');
		expect(heard).not.toHaveBeenCalled();
	});

	test('says of a number below 0 from outside that it makes no sense, and leaves it to whoever holds it', async () => {
		const heard = vi.fn();
		render(<Held start={-5} heard={heard} />);
		expect(await screen.findByText('Write a number of 0 or more.')).toBeTruthy();
		expect(field().value).toBe('-5');
		expect(heard).not.toHaveBeenCalled();
	});

	test('says of a count that is too large that it is', async () => {
		render(<Held asks="count" />);
		type('100000');
		expect(await screen.findByText('This is more than the field can take.')).toBeTruthy();
	});

	test('takes its error back once the number can be read', () => {
		render(<Held />);
		type('4o');
		expect(errorOf(field())).toMatch(/number/);
		type('40');
		expect(field().getAttribute('aria-invalid')).toBe('false');
		expect(errorOf(field())).toBeNull();
	});

	test('says nothing entered when it is emptied', () => {
		const heard = vi.fn();
		render(<Held start={40} heard={heard} />);
		type('');
		expect(heard.mock.calls).toEqual([[undefined]]);
		expect(field().value).toBe('');
		expect(field().getAttribute('aria-invalid')).toBe('false');
	});

	test('leaves a decimal alone while it is being typed', () => {
		render(<Held />);
		const shown = ['7', '7,', '7,0', '7,05'].map((typed) => {
			type(typed);
			return field().value;
		});
		expect(shown).toEqual(['7', '7,', '7,0', '7,05']);
	});

	test('shows a value that comes from outside, in place of what was typed', () => {
		const { rerender } = render(<NumberField id="hours" label="Hours" asks="hours" value={undefined} onValue={() => {}} />);
		type('12');
		rerender(<NumberField id="hours" label="Hours" asks="hours" value={40} onValue={() => {}} />);
		expect(field().value).toBe('40');
		rerender(<NumberField id="hours" label="Hours" asks="hours" value={undefined} onValue={() => {}} />);
		expect(field().value).toBe('');
	});

	test('takes only whole numbers where only those make sense', () => {
		const heard = vi.fn();
		render(<Held asks="count" heard={heard} />);
		type('2.5');
		expect(heard).not.toHaveBeenCalled();
		expect(errorOf(field())).toMatch(/whole number/);
		type('2');
		expect(heard.mock.calls).toEqual([[2]]);
	});

	test('asks phones for the right keys', () => {
		const { rerender } = render(<NumberField id="hours" label="Hours" asks="hours" value={undefined} onValue={() => {}} />);
		expect(field().inputMode).toBe('decimal');
		rerender(<NumberField id="hours" label="Hours" asks="count" value={undefined} onValue={() => {}} />);
		expect(field().inputMode).toBe('numeric');
	});
});
