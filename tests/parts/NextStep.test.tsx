// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/types.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { NextStep } from '../../src/parts/NextStep.tsx';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { BEST, MIDDLE, option, price, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

afterEach(cleanup);

const content = withoutConcerns({
	...SMALL_FIT,
	questions: SMALL_FIT.questions.map((one) =>
		one.id === 'known'
			? { ...one, findOut: { ...one.findOut, words: 'Search first, then ask: “Do you know it?” Then wait.', ask: 'Do you know it?' } }
			: one,
	),
});
/** The small model has too few questions to have five answers and an open check. */
const score = (answers: Answers) => ({ ...scoreAnswers(SMALL_FIT.model, 'learn', answers), isRangeDue: true });
const POOR: Answers = { ...MIDDLE, price: price(100) };

function Kept({ given }: { readonly given: Answers }) {
	const [answers, setAnswers] = useState(given);
	return (
		<NextStep
			content={content}
			result={score(answers)}
			answers={answers}
			name="Some badge"
			kitUrl="/fit/kit/"
			recordUrl="/fit/record/"
			onAnswer={(question, answer) => {
				const { [question]: _, ...others } = answers;
				setAnswers(answer ? { ...others, [question]: answer } : others);
			}}
		/>
	);
}
const heading = () => screen.getByRole('heading').textContent;
const answers = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('NextStep', () => {
	test('has what could rule it out first, with minutes and whom to ask', () => {
		render(<Kept given={without(POOR, 'licence', 'known', 'adds')} />);
		expect(heading()).toBe('Licence demanded?');
		expect(screen.getByText(/^Next step/).textContent).toBe('Next step, 10 minutes: ask employers, or read what they publish');
	});

	test('has the words to say on their own, with ways to send them', () => {
		render(<Kept given={without({ ...POOR, adds: option('little') }, 'known')} />);
		expect(document.querySelector('blockquote')?.textContent).toBe('“Do you know it?”');
		expect(screen.getByRole('button', { name: /^Copy the text.*Known to employers$/ })).not.toBeNull();
		expect(decodeURIComponent(screen.getByRole('link', { name: /^Mail it/ }).getAttribute('href') ?? '')).toContain(
			'About: Some badge\r\n\r\nDo you know it?',
		);
	});

	test('has every answer as a button with what it would make of the result, and a tap is the answer', () => {
		render(<Kept given={without(POOR, 'licence', 'known', 'adds')} />);
		expect(answers()).toEqual([expect.stringMatching(/^No licence .*nothing rules it out$/), 'Another licence ruled out']);
		fireEvent.click(screen.getByRole('button', { name: /^No licence/ }));
		expect(heading()).toBe('Adds to what you have?');
	});

	test('says what was answered, takes the focus there, and takes it back on request', () => {
		render(<Kept given={without(POOR, 'licence', 'known', 'adds')} />);
		fireEvent.click(screen.getByRole('button', { name: /^No licence/ }));
		expect(document.activeElement?.textContent).toBe('Kept. Licence demanded: No licence. Undo');
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(heading()).toBe('Licence demanded?');
		expect(document.activeElement?.textContent).toBe('Licence demanded?');
	});

	test('leaves the way back where the answer has ruled it out', () => {
		render(<Kept given={without(POOR, 'licence', 'known')} />);
		fireEvent.click(screen.getByRole('button', { name: /^Another licence/ }));
		expect(screen.queryByRole('heading')).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(heading()).toBe('Licence demanded?');
	});

	test('passes to the next question and in the end to the first again', () => {
		render(<Kept given={without(POOR, 'licence', 'known', 'adds')} />);
		const seen = [0, 1, 2, 3].map(() => {
			const now = heading();
			fireEvent.click(screen.getByRole('button', { name: 'Not now, show the next' }));
			return now;
		});
		expect(seen).toEqual(['Licence demanded?', 'Adds to what you have?', 'Known to employers?', 'Licence demanded?']);
		expect(document.activeElement?.textContent).toBe(heading());
	});

	test('has the field itself for what is answered by numbers, which stays until the reader is done', () => {
		render(<Kept given={without(MIDDLE, 'price')} />);
		const field = screen.getByLabelText(/^Price/);
		expect(field.getAttribute('id')).toBe('next-price-price');
		expect(answers()).toContain('If it cost more than what you set aside ruled out');
		fireEvent.input(field, { target: { value: '0' } });
		expect(heading()).toBe('Within your money?');
		fireEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(heading()).toBe('You can decide now');
		expect(document.activeElement?.textContent).toMatch(/^Kept\. Within your money: 0 to pay/);
	});

	test('leads to the kit, and once the verdict is settled to the decision', () => {
		render(<Kept given={without(POOR, 'licence')} />);
		expect(screen.getByRole('link', { name: /^The open question/ }).getAttribute('href')).toBe('/fit/kit/');
		cleanup();
		render(<Kept given={BEST} />);
		expect(screen.getByRole('link').getAttribute('href')).toBe('/fit/record/');
	});

	test('is nothing where something rules it out, and before a range is due', () => {
		const { container } = render(<Kept given={{ ...BEST, licence: option('another') }} />);
		expect(container.innerHTML).toBe('');
		const early = render(
			<NextStep content={content} result={scoreAnswers(SMALL_FIT.model, 'learn', {})} answers={{}} name="" onAnswer={() => {}} />,
		);
		expect(early.container.innerHTML).toBe('');
	});
});
