// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../src/model/types.ts';
import { NUMBER_ENTRY } from '../../src/parts/fields/load.ts';
import { MEASURED_WORDS, QuestionField } from '../../src/parts/QuestionField.tsx';
import { SMALL_FIT } from '../support/small-fit.ts';

beforeAll(() => Promise.all([MEASURED_WORDS.load(), NUMBER_ENTRY.load()]));
afterEach(cleanup);

interface HeldProps {
	readonly id: string;
	readonly start?: Answer;
	readonly heard?: (answer: Answer | undefined) => void;
	/** In place of the question of the small model. */
	readonly question?: Question;
}

/** One question of the small fit check beside whoever keeps its answer. */
function Held({ id, start, heard, question = SMALL_FIT.model.questions.find((one) => one.id === id) }: HeldProps) {
	const [answer, setAnswer] = useState(start);
	const wording = SMALL_FIT.questions.find((one) => one.id === id);
	if (!question || !wording) throw new Error(`The small fit check has no question "${id}".`);
	return (
		<QuestionField
			question={question}
			wording={wording}
			answer={answer}
			onAnswer={(next) => {
				heard?.(next);
				setAnswer(next);
			}}
		/>
	);
}

const PRICE = 'Price, all in, that you pay yourself';
const labels = () => screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent);
const chosen = () =>
	screen
		.getAllByRole<HTMLInputElement>('radio')
		.filter(({ checked }) => checked)
		.map(({ value }) => value);
const type = (label: RegExp | string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('QuestionField', () => {
	test('groups its answers under the question and explains why it is asked', () => {
		render(<Held id="known" />);
		const group = screen.getByRole('group', { name: 'Known to employers?' });
		expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Why known.');
		expect(group.id).toBe('question-known');
	});

	test('offers the options in order and “I don’t know yet” last, which is what stands at first', () => {
		render(<Held id="known" />);
		expect(labels()).toEqual(['They name it', 'They know the brand', 'Nobody knows it', 'I don’t know yet']);
		expect(chosen()).toEqual(['unknown']);
	});

	test('offers to set a question aside where that is an answer, and only there', () => {
		const heard = vi.fn();
		const { unmount } = render(<Held id="known" />);
		expect(screen.queryByLabelText('I have nothing yet')).toBeNull();
		unmount();
		render(<Held id="adds" heard={heard} />);
		fireEvent.click(screen.getByLabelText('I have nothing yet'));
		expect(heard.mock.calls).toEqual([[{ kind: 'set-aside' }]]);
		expect(chosen()).toEqual(['does-not-apply']);
	});

	test('tells an option that is chosen, and nothing where it is not known after all', () => {
		const heard = vi.fn();
		render(<Held id="known" heard={heard} />);
		fireEvent.click(screen.getByLabelText('They know the brand'));
		expect(chosen()).toEqual(['brand']);
		fireEvent.click(screen.getByLabelText('I don’t know yet'));
		expect(chosen()).toEqual(['unknown']);
		expect(heard.mock.calls).toEqual([[{ kind: 'option', option: 'brand' }], [undefined]]);
	});

	describe('with a tally', () => {
		test('tells the count once both numbers are there, and takes the choice off the options', () => {
			const heard = vi.fn();
			render(<Held id="demand" start={{ kind: 'option', option: 'some' }} heard={heard} />);
			type('Adverts I read', '12');
			type('Adverts that ask for it', '4');
			expect(heard).toHaveBeenLastCalledWith({ kind: 'tally', found: 4, read: 12 });
			expect(chosen()).toEqual([]);
		});

		test('leaves the other number empty until somebody types it', () => {
			render(<Held id="demand" />);
			type('Adverts that ask for it', '4');
			expect(screen.getByLabelText<HTMLInputElement>('Adverts I read').value).toBe('');
		});

		test('lets a number be emptied to type it anew', () => {
			render(<Held id="demand" start={{ kind: 'tally', found: 4, read: 12 }} />);
			type('Adverts I read', '');
			expect(screen.getByLabelText<HTMLInputElement>('Adverts I read').value).toBe('');
		});

		test('says so where more were found than read', () => {
			render(<Held id="demand" start={{ kind: 'tally', found: 4, read: 12 }} />);
			expect(screen.queryByText(/more than you read/)).toBeNull();
			type('Adverts that ask for it', '12');
			expect(screen.queryByText(/more than you read/)).toBeNull();
			type('Adverts that ask for it', '13');
			expect(screen.queryByText(/more than you read/)).not.toBeNull();
		});

		test('lets an option replace the count', () => {
			const heard = vi.fn();
			render(<Held id="demand" start={{ kind: 'tally', found: 4, read: 12 }} heard={heard} />);
			fireEvent.click(screen.getByLabelText('Most adverts'));
			expect(heard.mock.calls).toEqual([[{ kind: 'option', option: 'most' }]]);
			expect(screen.getByLabelText<HTMLInputElement>('Adverts that ask for it').value).toBe('');
			expect(screen.getByLabelText<HTMLInputElement>('Adverts I read').value).toBe('');
		});
	});

	describe('with a measure', () => {
		test('collects the numbers and says aloud what they come to', () => {
			const heard = vi.fn();
			render(<Held id="price" heard={heard} />);
			const said = screen.getByRole('status');
			expect(said.textContent).toBe('');
			type(PRICE, '150');
			expect(said.textContent).toBe('');
			type('What you have set aside', '600');
			expect(heard.mock.calls).toEqual([
				[{ kind: 'measure', numbers: { price: 150 } }],
				[{ kind: 'measure', numbers: { price: 150, budget: 600 } }],
			]);
			expect(said.textContent).toMatch(/\b25 %/);
		});

		test('is not known again once the last number is taken out', () => {
			const heard = vi.fn();
			render(<Held id="price" start={{ kind: 'measure', numbers: { price: 150 } }} heard={heard} />);
			type(PRICE, '');
			expect(heard.mock.calls).toEqual([[undefined]]);
			expect(chosen()).toEqual(['unknown']);
		});

		test('demands nothing set aside for what is free', () => {
			render(<Held id="price" />);
			type(PRICE, '0');
			expect(screen.getByRole('status').textContent).toBe('It costs you nothing, so you need no budget.');
		});

		test('says while it is typed that time is tight, and that weeks may be those that one would give it', () => {
			const question: Question = { id: 'price', factor: 'cost', measure: { kind: 'time', scale: [[1, 0.5]] } };
			render(<Held id="price" question={question} />);
			type('Hours of work it asks for', '40');
			type('Hours a week that you really have', '5');
			type('Weeks until you need it, or that you would give it', '10');
			expect(screen.getByRole('status').textContent).toMatch(/It is tight: it fits only if it takes no longer than stated\.$/);
		});

		test('folds away the margin of time, which may be left out', () => {
			const question: Question = { id: 'price', factor: 'cost', measure: { kind: 'time', scale: [[1, 0.5]] } };
			const { container } = render(<Held id="price" question={question} />);
			const details = container.querySelector('details');
			expect(details && within(details).getAllByRole('textbox', { hidden: true })).toHaveLength(1);
			expect(container.querySelectorAll('input[type="text"]')).toHaveLength(4);
		});
	});
});
