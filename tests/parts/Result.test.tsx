// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers, Model } from '../../src/model/types.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { Result } from '../../src/parts/Result.tsx';
import * as rest from '../../src/parts/result-rest.ts';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import { VERDICT_NAMES } from '../../src/words/words.ts';
import { BEST, MIDDLE, option, price, WORST, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

afterEach(cleanup);

/** Two without an answer: not settled, and a range is due. */
const OPEN: Answers = { ...without(MIDDLE, 'adds', 'known'), price: price(100) };

/** The small model, whose second question can also say that the credential is required: the adverts then rule nothing out. */
const REQUIRED_MODEL: Model = {
	...SMALL_FIT.model,
	questions: SMALL_FIT.model.questions.map((question) => {
		if (question.id === 'licence') return { ...question, options: [...(question.options ?? []), { id: 'this', saysRequired: true }] };
		return question.id === 'demand' ? { ...question, suspendedWhenRequired: true } : question;
	}),
};

interface Shown {
	readonly name?: string;
	readonly goal?: string;
	readonly model?: Model;
}

function show(answers: Answers, { name = '', goal = 'learn', model = SMALL_FIT.model }: Shown = {}) {
	const result = scoreAnswers(model, goal, answers);
	const { container } = render(
		<Result
			content={withoutConcerns({ ...SMALL_FIT, model })}
			result={result}
			answers={answers}
			name={name}
			rest={rest}
			questionUrl={(id) => `#question-${id}`}
		/>,
	);
	const part = (selector: string) => container.querySelector(selector);
	const text = (selector: string) => part(selector)?.textContent ?? '';
	return { result, container, part, text };
}

describe('Result', () => {
	test.each([
		['weak', WORST],
		['open', OPEN],
		['worth', MIDDLE],
		['strong', BEST],
	] as const)('has the verdict "%s" as the first words of its heading', (verdict, answers) => {
		const { result, container } = show(answers);
		expect(result.verdict).toBe(verdict);
		const heading = screen.getByRole('heading', { level: 2 });
		expect(heading.textContent?.startsWith(VERDICT_NAMES[verdict])).toBe(true);
		expect(heading.className).toContain(`result__verdict--${verdict}`);
		expect(container.querySelectorAll('h2')).toHaveLength(1);
	});

	test('says above it what is judged, and for what', () => {
		expect(show(BEST, { name: 'Some badge' }).text('.result__based')).toBe('Some badge. Goal: learn it');
		cleanup();
		expect(show(BEST).text('.result__based')).toBe('Your answers. Goal: learn it');
	});

	test('has the range on its scale, what its ends stand for, the ladder, the next step, and then the grounds', () => {
		const { container } = render(<Kept given={OPEN} />);
		const order = [...container.querySelectorAll('.result__verdict, .scale, .ladder, .next-step, .grounds')];
		expect(order.map((one) => one.className.split(' ')[0])).toEqual(['result__headline', 'scale', 'ladder', 'next-step', 'grounds']);
		expect(container.querySelector('.scale__ends')?.textContent).toMatch(/\d+ if both open answers are bad \d+ if both are good/);
	});

	test('has no ladder once everything is answered, and no next step where it only reports', () => {
		expect(show(MIDDLE).part('.ladder')).toBeNull();
		expect(show(OPEN).part('.next-step')).toBeNull();
	});

	test('warns of what is told in words alone', () => {
		const model: Model = {
			...SMALL_FIT.model,
			questions: SMALL_FIT.model.questions.map((question) =>
				question.id === 'known' ? { ...question, options: [{ id: 'named', value: 1, noRefund: true }] } : question,
			),
		};
		expect(show({ ...BEST, price: price(90) }, { model }).text('.result__head')).toContain('you would not get it back');
	});
});

describe('Result that is ruled out', () => {
	const LICENCE: Answers = { ...OPEN, licence: option('another') };

	test('says so with the reason, and what would lift it with a way to its question', () => {
		const { part, text } = show(LICENCE);
		expect(text('h2')).toBe('Ruled out as things stand: another licence is demanded.');
		expect(text('.result__lifts')).toBe('Licence demanded. Get the licence first.');
		expect(part('.result__lifts a')?.getAttribute('href')).toBe('#question-licence');
	});

	test.each<[string, Answers, string]>([
		['an option', { demand: option('never') }, 'Find one advert.'],
		['a tally', { demand: { kind: 'tally', found: 0, read: 10 } }, 'Find one advert in ten.'],
		['a measure', { price: price(150) }, 'That is 50 more than you set aside. Ask for a bursary.'],
	])('says what would lift %s', (_, answers, lift) => {
		expect(show(answers).text('.result__lifts')).toContain(lift);
	});

	test('has one line for each thing where several rule it out', () => {
		const { part } = show({ ...LICENCE, demand: option('never') });
		expect(part('.result__lifts')?.querySelectorAll('li')).toHaveLength(2);
	});

	test('folds everything else away, under what it is apart from that', () => {
		const { part, container } = show(LICENCE);
		const fold = part('.result > .fold');
		expect(fold?.querySelector('summary')?.textContent).toMatch(/^Apart from that.*Not settled yet, \d+ to \d+ of 100$/);
		expect(fold?.hasAttribute('open')).toBe(false);
		for (const one of ['.scale', '.ladder', '.grounds']) expect(fold?.querySelector(one)).not.toBeNull();
		expect(container.querySelector('.next-step')).toBeNull();
		expect(fold?.querySelector('.scale-bar--off')).not.toBeNull();
	});

	test('is silent about a rule of another goal', () => {
		const { part, text } = show({ ...BEST, demand: option('never') }, { goal: 'signal' });
		expect(part('.result__lifts')).toBeNull();
		expect(text('h2')).not.toContain('Ruled out');
	});
});

describe('Result that is held back', () => {
	test('names what holds it back, and folds the rest under what it is apart from that', () => {
		const { text, part } = show({ ...BEST, adds: option('repeats') });
		expect(text('h2')).toBe('Held back: “Adds to what you have”.');
		expect(text('.result > .fold summary')).toMatch(/^Apart from that(Strong|Worth)/);
		expect(part('.result__holds')).toBeNull();
	});

	test('lists them where they are more than one', () => {
		const { text, part } = show({ ...BEST, known: option('nobody'), adds: option('repeats') }, { goal: 'signal' });
		expect(text('h2')).toBe('Held back: two things keep it from a better verdict.');
		expect(part('.result__holds')?.querySelectorAll('li')).toHaveLength(2);
	});
});

describe('Result of what is required', () => {
	const ANSWERS: Answers = { ...BEST, licence: option('this'), demand: option('never') };

	test('says that it is, what does not rule it out because of it, and what the score is for', () => {
		const { part, text } = show(ANSWERS, { model: REQUIRED_MODEL });
		expect(text('h2')).toMatch(/^As a choice among providers: /);
		expect(text('.result__required')).toMatch(
			/^It is required for this role.*“Asked for in adverts”\.Use the score to compare providers\.$/,
		);
		expect(part('.result__lifts')).toBeNull();
	});

	test('is ruled out all the same by what still rules it out', () => {
		const { text } = show({ ...ANSWERS, price: price(900) }, { model: REQUIRED_MODEL });
		expect(text('h2')).toBe('Ruled out as things stand: it costs too much.');
		expect(text('.result__required')).toContain('It is required for this role');
	});
});

describe('Result before a range is due', () => {
	test('says how far it is, and what to answer first, and gives away no range, verdict or points', () => {
		const { result, part, text, container } = show({});
		expect(result.isRangeDue).toBe(false);
		expect(text('h2')).toBe('Keep going: 0 of 5 before a first range.');
		expect([...container.querySelectorAll('.result__checks a')].map((link) => link.getAttribute('href'))).toEqual(
			result.couldRuleOut.map((id) => `#question-${id}`),
		);
		for (const one of ['.scale', '.ladder', '.next-step', '.grounds', '.fold']) expect(part(one)).toBeNull();
		expect(container.textContent).not.toMatch(/of 100|points|Not settled/);
	});

	test('says at once what rules it out', () => {
		const { text, part } = show({ licence: option('another') });
		expect(text('h2')).toMatch(/^Ruled out as things stand/);
		expect(text('.result__lifts')).toContain('Get the licence first.');
		expect(part('.fold')).toBeNull();
	});

	test('shows the range once nothing unknown could rule it out, however few are answered', () => {
		expect(show(OPEN).part('.scale')).not.toBeNull();
	});
});

/** A result that keeps what is answered within it. */
function Kept({ given }: { readonly given: Answers }) {
	const [answers, setAnswers] = useState(given);
	return (
		<Result
			content={withoutConcerns(SMALL_FIT)}
			// The small model has too few questions to have five answers and an open check.
			result={{ ...scoreAnswers(SMALL_FIT.model, 'learn', answers), isRangeDue: true }}
			answers={answers}
			name=""
			rest={rest}
			questionUrl={(id) => `#question-${id}`}
			recordUrl="/fit/record/"
			onAnswer={(question, answer) => {
				const { [question]: _, ...others } = answers;
				setAnswers(answer ? { ...others, [question]: answer } : others);
			}}
		/>
	);
}

describe('Result that is answered in place', () => {
	const ghost = () => document.querySelector('.scale-bar__ghost');

	test('draws the range before the last answer behind the new one', () => {
		render(<Kept given={OPEN} />);
		expect(ghost()).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: /A little/ }));
		expect(ghost()).not.toBeNull();
	});

	test('replaces the element of each sentence that changes, so that a page that the browser has translated stays true', () => {
		render(<Kept given={OPEN} />);
		const before = screen.getByRole('heading', { level: 2 });
		before.textContent = 'Noch nicht entschieden';
		fireEvent.click(screen.getByRole('button', { name: /A lot/ }));
		const after = screen.getByRole('heading', { level: 2 });
		expect(after).not.toBe(before);
		expect(after.textContent).toMatch(/^Worth it on balance/);
	});

	test('keeps the field in its place while its answer rules the credential out, and then says so', () => {
		render(<Kept given={without(OPEN, 'licence')} />);
		const step = document.getElementById('step-licence')?.parentElement as HTMLDetailsElement;
		step.open = true;
		fireEvent(step, new Event('toggle'));
		fireEvent.click(step.querySelector('input[value="another"]') as HTMLInputElement);
		expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Ruled out/);
		expect(document.querySelector('.ladder input[value="another"]')).not.toBeNull();
		fireEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(document.querySelector('.result > .fold .ladder')).not.toBeNull();
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
	});
});
