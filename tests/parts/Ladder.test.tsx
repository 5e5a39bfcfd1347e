// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/types.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { Ladder } from '../../src/parts/Ladder.tsx';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { MIDDLE, tally, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

afterEach(cleanup);

const content = withoutConcerns(SMALL_FIT);
const score = (answers: Answers) => scoreAnswers(SMALL_FIT.model, 'learn', answers);
const questionUrl = (id: string) => `#question-${id}`;
const OPEN = without(MIDDLE, 'adds', 'known', 'price');

/** A ladder that keeps what is answered in it. */
function Kept({ given }: { readonly given: Answers }) {
	const [answers, setAnswers] = useState(given);
	return (
		<Ladder
			content={content}
			result={score(answers)}
			answers={answers}
			questionUrl={questionUrl}
			onAnswer={(question, answer) => {
				const { [question]: _, ...others } = answers;
				setAnswers(answer ? { ...others, [question]: answer } : others);
			}}
		/>
	);
}

const names = () => [...document.querySelectorAll('.ladder__name')].map((name) => name.textContent);
/** Unfolds or folds a step, as a press on its line does. */
function press(id: string): void {
	const step = document.getElementById(`step-${id}`)?.parentElement as HTMLDetailsElement;
	step.open = !step.open;
	fireEvent(step, new Event('toggle'));
}

describe('Ladder', () => {
	test('says how many are open, and of each what it can do, in words and as a bar between its ends', () => {
		render(<Ladder content={content} result={score(OPEN)} answers={OPEN} questionUrl={questionUrl} />);
		expect(screen.getByRole('heading').textContent).toBe('What the three open answers can do');
		expect(names()).toEqual(['Within your money', 'Adds to what you have', 'Known to employers']);
		const [first, second] = screen.getAllByRole('listitem');
		expect(first?.textContent).toContain('could rule it out');
		expect(second?.textContent).toMatch(/\d+ points/);
		const [bar, next] = document.querySelectorAll('.ladder__reach');
		const end = Number.parseFloat(bar?.getAttribute('x') ?? '') + Number.parseFloat(bar?.getAttribute('width') ?? '');
		expect(Number.parseFloat(next?.getAttribute('x') ?? '')).toBeCloseTo(end);
	});

	test('leads to the questions where it only reports', () => {
		render(<Ladder content={content} result={score(OPEN)} answers={OPEN} questionUrl={questionUrl} />);
		expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
			'#question-price',
			'#question-adds',
			'#question-known',
		]);
	});

	test('is nothing where nothing is open', () => {
		const { container } = render(<Ladder content={content} result={score(MIDDLE)} answers={MIDDLE} questionUrl={questionUrl} />);
		expect(container.innerHTML).toBe('');
	});

	test('counts a loose count apart: it is an answer, which could be firmer', () => {
		const answers = { ...without(MIDDLE, 'known'), demand: tally(3, 9) };
		render(<Ladder content={content} result={score(answers)} answers={answers} questionUrl={questionUrl} />);
		expect(screen.getByRole('heading').textContent).toBe('What the open answer can do');
		expect(names()).toEqual(['Known to employers', '1 count could be firmer', 'Asked for in adverts']);
	});

	test('puts small ones into one step that unfolds', () => {
		const questions = [...'abcdefg'].map((id) => ({
			id,
			factor: 'issuer',
			options: [
				{ id: 'x', value: 0 },
				{ id: 'y', value: 1 },
			],
		}));
		const model = { ...SMALL_FIT.model, questions };
		const wordings = questions.map(({ id }) => ({ ...(SMALL_FIT.questions[0] as (typeof SMALL_FIT.questions)[number]), id, short: id }));
		const some = withoutConcerns({ ...SMALL_FIT, model, questions: wordings });
		render(<Ladder content={some} result={scoreAnswers(model, 'learn', {})} answers={{}} questionUrl={questionUrl} />);
		expect(names().slice(0, 6)).toEqual(['a', 'b', 'c', 'd', 'e', '2 smaller ones']);
		expect(within(document.querySelector('.ladder details') as HTMLElement).getAllByRole('link')).toHaveLength(2);
	});
});

describe('Ladder that is answered in place', () => {
	test('unfolds a step to its question, under names of its own', () => {
		render(<Kept given={OPEN} />);
		press('known');
		expect(document.querySelectorAll('.ladder fieldset')).toHaveLength(1);
		expect(screen.getByRole('radio', { name: 'They name it' }).getAttribute('name')).toBe('step-known');
	});

	test('keeps the step where it is until the reader is done, and says what the answer has done', () => {
		render(<Kept given={OPEN} />);
		press('adds');
		fireEvent.click(screen.getByRole('radio', { name: 'A lot' }));
		expect(names()).toEqual(['Within your money', 'Adds to what you have', 'Known to employers']);
		expect(document.querySelector('.ladder__effect')?.textContent).toMatch(/^It was \d+ to \d+ of 100\. Now it is \d+ to \d+\.$/);
		fireEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(names()).toEqual(['Within your money', 'Known to employers']);
	});

	test('leads the focus on to the next step once an answered one is gone, and leaves it where none was given', () => {
		render(<Kept given={OPEN} />);
		press('adds');
		fireEvent.click(screen.getByRole('radio', { name: 'A lot' }));
		fireEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(document.activeElement?.id).toBe('step-price');
		press('known');
		fireEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(document.activeElement?.id).toBe('step-known');
	});

	test('keeps a number that is being typed in its place', () => {
		render(<Kept given={OPEN} />);
		press('price');
		fireEvent.input(screen.getByLabelText(/^Price/), { target: { value: '0' } });
		expect(names()[0]).toBe('Within your money');
		expect(document.querySelector('#step-price')?.textContent).toContain('answered');
		expect((screen.getByLabelText(/^Price/) as HTMLInputElement).value).toBe('0');
	});
});
