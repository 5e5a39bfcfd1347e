// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FitCheck } from '../../../src/instruments/fit/FitCheck.tsx';
import { PRIORITIES_VIEW, RESULT_VIEW } from '../../../src/instruments/fit/load.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';
import { RESULT_REST, SELDOM } from '../../../src/parts/load.ts';
import { VERDICT_NAMES } from '../../../src/words/words.ts';
import { SMALL_FIT } from '../../support/small-fit.ts';

const KEY = 'credential-fit:answers';

beforeAll(async () => {
	await Promise.all([RESULT_VIEW.load(), PRIORITIES_VIEW.load(), RESULT_REST.load(), SELDOM.load()]);
});
beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const PRICE = 'Price, all in, that you pay yourself';
const PAGES = { kit: '/fit/kit/', compare: '/compare/', record: '/fit/record/', sheet: '/fit/sheet/' };
const show = () => render(<FitCheck content={SMALL_FIT} pages={PAGES} />).container;
const choose = (question: string, label: string) =>
	fireEvent.click(within(screen.getByRole('group', { name: question })).getByLabelText(label));
const chooseGoal = (label: string) => choose('What do you want it for?', label);
const result = () => within(screen.getByRole('region', { name: 'Your result' }));
/** What a result is about, where there is one. */
const based = () => document.querySelector('.result__based');
const bar = (container: Element) => container.querySelector('.fit-check__summary')?.textContent ?? '';
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');

/** Answers every question as well as can be, but for the goal. */
function answerAll(): void {
	choose('Known to employers?', 'They name it');
	choose('Licence demanded?', 'No licence');
	choose('Asked for in adverts?', 'Most adverts');
	choose('Adds to what you have?', 'A lot');
	fireEvent.input(screen.getByLabelText(PRICE), { target: { value: '0' } });
	fireEvent.input(screen.getByLabelText('What you have set aside'), { target: { value: '100' } });
}

describe('FitCheck', () => {
	const fields = (container: Element) => [...container.querySelectorAll('fieldset.question')].map(({ id }) => id.replace('question-', ''));
	const headings = (container: Element) => [...container.querySelectorAll('.fit-check__part h2')].map(({ textContent }) => textContent);

	test('asks for the goal first, then what could rule it out, then every other question under the name of its factor', () => {
		const container = show();
		expect(fields(container)).toEqual(['goal', 'licence', 'price', 'known', 'demand', 'adds']);
		expect(headings(container)).toEqual(['Which credential, and what for', 'What could rule it out', 'The issuer', 'The match']);
	});

	test('asks what could rule it out for the goal, and then by what counts most for it', () => {
		const container = show();
		chooseGoal('Learn it');
		expect(fields(container)).toEqual(['goal', 'licence', 'demand', 'price', 'adds', 'known']);
		expect(headings(container).slice(2)).toEqual(['The match', 'The issuer']);
		chooseGoal('Show it');
		expect(fields(container)).toEqual(['goal', 'licence', 'price', 'known', 'demand', 'adds']);
	});

	test('asks and counts only what the goal asks, and keeps the other answers for a goal that does', () => {
		const goals = SMALL_FIT.model.goals.map((goal) => (goal.id === 'signal' ? { ...goal, setAside: ['known'] } : goal));
		const { container } = render(<FitCheck content={{ ...SMALL_FIT, model: { ...SMALL_FIT.model, goals } }} pages={PAGES} />);
		choose('Known to employers?', 'They name it');
		chooseGoal('Show it');
		expect(fields(container)).not.toContain('known');
		expect(bar(container)).toContain('0 of 4 answered');
		expect(result().getByText('One answer that this goal does not ask for is kept: known to employers.')).toBeTruthy();
		chooseGoal('Learn it');
		expect(screen.getByLabelText<HTMLInputElement>('They name it').checked).toBe(true);
		expect(bar(container)).toContain('1 of 5 answered');
	});

	test('says of a question that drops out at a price of 0 that it is not needed, at its own address, and does not count it', () => {
		const questions = SMALL_FIT.model.questions.map((question) =>
			question.id === 'adds' ? { ...question, dropsOutWhenFree: true } : question,
		);
		const { container } = render(<FitCheck content={{ ...SMALL_FIT, model: { ...SMALL_FIT.model, questions } }} pages={PAGES} />);
		chooseGoal('Learn it');
		fireEvent.input(screen.getByLabelText(PRICE), { target: { value: '0' } });
		expect(container.querySelector('#question-adds')?.textContent).toContain('Not needed, because it costs you nothing.');
		expect(container.querySelector('#question-adds input')).toBeNull();
		expect(bar(container)).toContain('1 of 4 answered');
		const ways = [...container.querySelectorAll('.step__ways a')].map((way) => way.getAttribute('href'));
		expect(ways.filter((way) => way === '#question-adds')).toEqual([]);
		fireEvent.input(screen.getByLabelText(PRICE), { target: { value: '5' } });
		expect(container.querySelector('#question-adds input')).not.toBeNull();
	});

	test('leads from each step to the next and back, through every question once', () => {
		const container = show();
		chooseGoal('Learn it');
		const steps = [...container.querySelectorAll('.step')].filter((step) => step.querySelector('[id^="question-"]'));
		const way = (step: Element | undefined, at: number) => step?.querySelectorAll('.step__ways a')[at]?.getAttribute('href');
		expect(steps.map((step) => way(step, 1))).toEqual([
			...steps.slice(1).map((step) => `#${step.querySelector('fieldset')?.id}`),
			'#result',
		]);
		expect(steps.map((step) => way(step, 0))).toEqual([
			'#goal',
			...steps.slice(0, -1).map((step) => `#${step.querySelector('fieldset')?.id}`),
		]);
		expect(steps.map((step) => step.querySelector('.step__place')?.textContent)).toEqual(
			[1, 2, 3, 4, 5].map((at) => `Question ${at} of 5`),
		);
	});

	test('shows no result before there is a goal, however much is answered', () => {
		const container = show();
		answerAll();
		expect(based()).toBeNull();
		expect(result().getByRole('link').getAttribute('href')).toBe('#goal');
		expect(bar(container)).toContain('5 of 5 answered');
	});

	test('shows for the goal alone what is missing before there is a range', () => {
		const container = show();
		chooseGoal('Learn it');
		expect(based()).not.toBeNull();
		expect(container.querySelector('.result__verdict')).toBeNull();
		expect(container.querySelector('.result .scale')).toBeNull();
		expect(container.querySelector('.result h2')?.textContent).toBe('Keep going: 0 of 5 before a first range.');
		expect(bar(container)).toContain('0 of 5 answered. A first range after 5 more.');
	});

	test('says why the goal weighs as it does, and where to read on', () => {
		show();
		chooseGoal('Show it');
		answerAll();
		expect(
			screen
				.getByText(/Because of showing\./)
				.querySelector('a')
				?.getAttribute('href'),
		).toBe('/use-cases/signal/');
	});

	test('follows each answer and each change of an answer', () => {
		const container = show();
		const verdict = () => container.querySelector('.result__verdict')?.textContent;
		chooseGoal('Learn it');
		answerAll();
		expect(verdict()).toMatch(/^Strong fit, /);
		choose('Adds to what you have?', 'It repeats it');
		expect(verdict()).toMatch(/^Held back: /);
		choose('Adds to what you have?', 'A lot');
		choose('Asked for in adverts?', 'I don’t know yet');
		expect(verdict()).toBeUndefined();
		choose('Asked for in adverts?', 'Most adverts');
		expect(verdict()).toMatch(/^Strong fit, /);
	});

	test('weighs anew when the goal changes', () => {
		show();
		const factors = () =>
			result()
				.getAllByRole('rowheader')
				.map((cell) => cell.textContent);
		chooseGoal('Learn it');
		answerAll();
		expect(factors()).toEqual(['The match', 'The cost', 'The issuer']);
		chooseGoal('Show it');
		expect(factors()).toEqual(['The issuer', 'The match', 'The cost']);
	});

	test('puts a deal-breaker at the head of the result and into the status bar', () => {
		const container = show();
		chooseGoal('Learn it');
		answerAll();
		choose('Licence demanded?', 'Another licence');
		expect(container.querySelector('.result h2')?.textContent).toMatch(/^Ruled out as things stand: /);
		expect(bar(container)).toContain('Ruled out');
		expect(bar(container)).not.toContain(VERDICT_NAMES.strong);
	});

	test('gives the result in one order: headline, scale, what is open, and the grounds', () => {
		const container = show();
		chooseGoal('Learn it');
		answerAll();
		choose('Licence demanded?', 'Another licence');
		choose('Known to employers?', 'I don’t know yet');
		const parts = ['.result__verdict', '.result__lifts', '.result .scale'].map((selector) => container.querySelector(selector));
		const headings = [
			'What the open answer can do',
			'What counts for it and against it',
			'How it does on what matters to you',
			'Does it matter how you weigh it?',
			'What would change it?',
		].map((name) => result().getByRole('heading', { name }));
		const places = [...parts, ...headings].map((part) => [...container.querySelectorAll('*')].indexOf(part as Element));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const after = ['What next', 'Your answers'].map((name) => result().getByRole('heading', { name }));
		expect(result().getAllByRole('heading', { level: 3 }).slice(1)).toEqual([...headings, ...after]);
	});

	test('leads from the result to the fields', () => {
		const container = show();
		chooseGoal('Learn it');
		const targets = [...container.querySelectorAll('.result a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
		expect(targets).not.toEqual([]);
		expect(targets.filter((id) => !container.querySelector(`[id="${id}"]`))).toEqual([]);
	});

	test('keeps goal, name and answers on the device, and shows them on the next visit', () => {
		show();
		chooseGoal('Learn it');
		choose('Known to employers?', 'They know the brand');
		fireEvent.input(screen.getByLabelText('Which credential do you have in mind?'), { target: { value: 'Some badge' } });
		expect(kept()).toMatchObject({ goal: 'learn', name: 'Some badge', answers: { known: { kind: 'option', option: 'brand' } } });
		cleanup();
		show();
		expect(screen.getByLabelText<HTMLInputElement>('Which credential do you have in mind?').value).toBe('Some badge');
		expect(screen.getByLabelText<HTMLInputElement>('They know the brand').checked).toBe(true);
		expect(based()?.textContent).toContain('Some badge');
	});
});

describe('FitCheck’s status bar', () => {
	test('counts the answers and says the verdict aloud', () => {
		const container = show();
		expect(bar(container)).toContain('0 of 5 answered');
		choose('Known to employers?', 'They name it');
		choose('Adds to what you have?', 'I have nothing yet');
		expect(bar(container)).toContain('2 of 5 answered');
		chooseGoal('Learn it');
		expect(bar(container)).toContain('2 of 5 answered. A first range after 3 more.');
		answerAll();
		expect(bar(container)).toContain(`${VERDICT_NAMES.strong} about`);
		expect(container.querySelector('.fit-check__summary [role="status"]')?.textContent).toContain('5 of 5 answered');
		choose('Known to employers?', 'I don’t know yet');
		expect(bar(container)).toContain('4 of 5 answered');
	});

	test.each([
		['a price without a budget', PRICE, '150'],
		['a count without how many were read', 'Adverts that ask for it', '4'],
	])('does not count %s as answered: the result takes it as not known yet', (_, label, value) => {
		const container = show();
		fireEvent.input(screen.getByLabelText(label), { target: { value } });
		expect(bar(container)).toContain('0 of 5 answered');
	});
});

describe('FitCheck’s "Start again"', () => {
	test('cannot be pressed while there is nothing to delete', () => {
		show();
		expect(button('Start again').disabled).toBe(true);
		chooseGoal('Learn it');
		expect(button('Start again').disabled).toBe(false);
	});

	test('asks first, and deletes nothing when told to keep', () => {
		show();
		chooseGoal('Learn it');
		const before = localStorage.getItem(KEY);
		fireEvent.click(button('Start again'));
		expect(localStorage.getItem(KEY)).toBe(before);
		fireEvent.click(button('Keep them'));
		expect(localStorage.getItem(KEY)).toBe(before);
		expect(screen.getByLabelText<HTMLInputElement>('Learn it').checked).toBe(true);
		expect(button('Start again').disabled).toBe(false);
	});

	test('deletes everything after the second yes, on the page and on the device, and says so', () => {
		const container = show();
		chooseGoal('Learn it');
		answerAll();
		fireEvent.input(screen.getByLabelText('Which credential do you have in mind?'), { target: { value: 'Some badge' } });
		fireEvent.click(button('Start again'));
		fireEvent.click(button('Delete all answers'));
		expect(based()).toBeNull();
		expect(screen.getAllByRole<HTMLInputElement>('textbox').filter(({ value }) => value !== '')).toEqual([]);
		expect(bar(container)).toContain('0 of 5 answered');
		expect(kept()).toMatchObject({ goal: null, name: '', answers: {} });
		expect(result().getByRole('status').textContent).not.toBe('');
	});
});

describe('FitCheck’s link', () => {
	test('carries goal and answers in the fragment, where no server sees them', async () => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		show();
		chooseGoal('Learn it');
		choose('Known to employers?', 'They know the brand');
		fireEvent.click(button('Copy a link to this result'));
		await waitFor(() => expect(result().getByRole('status').textContent).not.toBe(''));
		expect(writeText.mock.calls).toEqual([[`${location.origin}/fit/#v=1&goal=learn&known=brand`]]);
	});

	test('stands in a field to select where copying is blocked', async () => {
		vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('No.')) } });
		show();
		chooseGoal('Learn it');
		fireEvent.click(button('Copy a link to this result'));
		const field = await screen.findByLabelText<HTMLInputElement>('Link to this result');
		expect(field.value).toBe(`${location.origin}/fit/#v=1&goal=learn`);
	});

	test('opened on a device with other answers says so, and lets the reader choose', () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"signal","name":"","order":null,"answers":{}}');
		history.replaceState(null, '', '/fit/#v=1&goal=learn&gone=x');
		const container = show();
		const notices = () => container.querySelector('.notices')?.textContent ?? '';
		expect(screen.getByLabelText<HTMLInputElement>('Learn it').checked).toBe(true);
		expect(notices()).toContain('“gone”');
		fireEvent.click(button('Show my own answers'));
		expect(screen.getByLabelText<HTMLInputElement>('Show it').checked).toBe(true);
		expect(notices()).toBe('');
	});

	test('opened on a device with other answers can be opened in their place', async () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"signal","name":"","order":null,"answers":{}}');
		history.replaceState(null, '', '/fit/#v=1&goal=learn');
		show();
		expect(kept().goal).toBe('signal');
		fireEvent.click(button('Open these here, and save mine'));
		await waitFor(() => expect(kept().goal).toBe('learn'));
	});
});

describe('FitCheck with answers of another version of the method', () => {
	const versions = [
		{ version: '0', title: 'The very first', url: '/changelog/#zero' },
		{ version: MODEL_VERSION, title: 'New values for time', url: '/changelog/#one' },
	];
	const open = (link: string) => {
		history.replaceState(null, '', link);
		const { container } = render(<FitCheck content={{ ...SMALL_FIT, versions }} pages={PAGES} />);
		return container.querySelector('.notices') as HTMLElement;
	};

	test('keeps them and tells what has changed since', () => {
		const notices = open('/fit/#v=0&goal=learn&known=brand');
		expect(notices.textContent).toContain('version 0');
		expect(within(notices).getByRole('link', { name: 'New values for time' }).getAttribute('href')).toBe('/changelog/#one');
		expect(within(notices).queryByText('The very first')).toBeNull();
		expect(kept().answers).toEqual({ known: { kind: 'option', option: 'brand' } });
	});

	test('says so where it does not know the version', () => {
		expect(open('/fit/#v=99&goal=learn').textContent).toContain('version 99 of the method, which this page does not know');
	});

	test('says nothing of answers of its own version', () => {
		expect(open(`/fit/#v=${MODEL_VERSION}&goal=learn`).textContent).toBe('');
	});

	test('tells it of what the device kept, too', () => {
		localStorage.setItem(KEY, '{"v":"0","goal":"learn","name":"","order":null,"answers":{}}');
		expect(open('/fit/').textContent).toContain('version 0');
	});
});

describe('FitCheck where the browser keeps nothing', () => {
	test.each(['SecurityError', 'QuotaExceededError'])('says so after %s and goes on', (name) => {
		const fail = () => {
			throw new DOMException('No.', name);
		};
		vi.stubGlobal('localStorage', { getItem: fail, setItem: fail });
		show();
		chooseGoal('Learn it');
		expect(based()).not.toBeNull();
		expect(screen.getByText(/You will lose them when you close/)).toBeTruthy();
	});
});
