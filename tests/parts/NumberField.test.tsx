// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NumberField } from '../../src/parts/NumberField.tsx';

afterEach(cleanup);

interface HeldProps {
	readonly start?: number;
	readonly isWhole?: boolean;
	readonly heard?: (value: number | undefined) => void;
}

/** The field beside whoever keeps its value. */
function Held({ start, isWhole = false, heard }: HeldProps) {
	const [value, setValue] = useState(start);
	return (
		<NumberField
			id="hours"
			label="Hours"
			value={value}
			isWhole={isWhole}
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

	test.each(['abc', '12 hours', '-3', '1e999', '7.5.1', '9999999999'])(
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

	test.each(['1,200', '12,000'])('reads "%s" with its comma for thousands, or refuses it, but never as a small decimal', (typed) => {
		const heard = vi.fn();
		render(<Held heard={heard} />);
		type(typed);
		expect(heard.mock.calls.flat().filter((number) => number < 1000)).toEqual([]);
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
		const { rerender } = render(<NumberField id="hours" label="Hours" value={undefined} onValue={() => {}} />);
		type('12');
		rerender(<NumberField id="hours" label="Hours" value={40} onValue={() => {}} />);
		expect(field().value).toBe('40');
		rerender(<NumberField id="hours" label="Hours" value={undefined} onValue={() => {}} />);
		expect(field().value).toBe('');
	});

	test('takes only whole numbers where only those make sense', () => {
		const heard = vi.fn();
		render(<Held isWhole heard={heard} />);
		type('2.5');
		expect(heard).not.toHaveBeenCalled();
		expect(errorOf(field())).toMatch(/whole number/);
		type('2');
		expect(heard.mock.calls).toEqual([[2]]);
	});

	test('asks phones for the right keys', () => {
		const { rerender } = render(<NumberField id="hours" label="Hours" value={undefined} onValue={() => {}} />);
		expect(field().inputMode).toBe('decimal');
		rerender(<NumberField id="hours" label="Hours" value={undefined} isWhole onValue={() => {}} />);
		expect(field().inputMode).toBe('numeric');
	});
});
