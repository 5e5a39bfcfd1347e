// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { VIEW_KEY } from '../../../src/device/keys.ts';
import { FitCheck } from '../../../src/instruments/fit/FitCheck.tsx';
import { NOTICE_LIST, RESULT_VIEW } from '../../../src/instruments/fit/load.ts';
import { PRIORITIES_VIEW } from '../../../src/instruments/fit/priorities/load.ts';
import { PROVENANCE } from '../../../src/instruments/fit/provenance/load.ts';
import { formatFragment } from '../../../src/model/state/fragment.ts';
import { parseStored } from '../../../src/model/state/stored.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';
import { RESULT_REST, SELDOM } from '../../../src/parts/load.ts';
import { VERDICT_NAMES } from '../../../src/words/words.ts';
import { SMALL_FIT } from '../../support/small-fit.ts';

const KEY = 'credential-fit:answers';

beforeAll(async () => {
	await Promise.all([RESULT_VIEW.load(), PRIORITIES_VIEW.load(), NOTICE_LIST.load(), PROVENANCE.load(), RESULT_REST.load(), SELDOM.load()]);
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
const show = () => render(<FitCheck page="/fit/" content={SMALL_FIT} pages={PAGES} />).container;
const choose = (question: string, label: string) =>
	fireEvent.click(within(screen.getByRole('group', { name: question })).getByLabelText(label));
const chooseGoal = (label: string) => choose('What do you want it for?', label);
const result = () => within(screen.getByRole('region', { name: 'Your result' }));
/** What a result is about, where there is one. */
const based = () => document.querySelector('.result__based');
/** What stands over the answers: how many there are. */
const count = (container: Element) => container.querySelector('.answer-list__head p')?.textContent ?? '';
const status = (container: Element) => container.querySelector('.fit-check > [role="status"].visually-hidden')?.textContent ?? '';
/** The bar below one question at a time. */
const meter = (container: Element) => container.querySelector('.fit-meter')?.textContent ?? '';
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');

/** An answer that somebody took from a text. */
const TAKEN = {
	v: MODEL_VERSION,
	goal: 'learn',
	answers: {
		known: { kind: 'option', option: 'named' },
		demand: { kind: 'option', option: 'most' },
		licence: { kind: 'option', option: 'none-asked' },
		adds: { kind: 'option', option: 'much' },
	},
	provenance: { known: { quote: 'Adverts name it.', kind: 'faq', day: '2026-11-28' } },
};

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
	const headings = (container: Element) => [...container.querySelectorAll('.answer-list__part h3')].map(({ textContent }) => textContent);

	test('asks for the goal first, then what could rule it out, then every other question', () => {
		const container = show();
		expect(fields(container)).toEqual(['goal', 'licence', 'price', 'known', 'demand', 'adds']);
		expect(headings(container)).toEqual(['What could rule it out', 'What counts for or against it']);
	});

	test('asks what could rule it out for the goal, and then by what counts most for it', () => {
		const container = show();
		chooseGoal('Learn it');
		expect(fields(container)).toEqual(['goal', 'licence', 'demand', 'price', 'adds', 'known']);
		chooseGoal('Show it');
		expect(fields(container)).toEqual(['goal', 'licence', 'price', 'known', 'demand', 'adds']);
	});

	test('asks and counts only what the goal asks, and keeps the other answers for a goal that does', () => {
		const goals = SMALL_FIT.model.goals.map((goal) => (goal.id === 'signal' ? { ...goal, setAside: ['known'] } : goal));
		const { container } = render(<FitCheck page="/fit/" content={{ ...SMALL_FIT, model: { ...SMALL_FIT.model, goals } }} pages={PAGES} />);
		choose('Known to employers?', 'They name it');
		chooseGoal('Show it');
		expect(fields(container)).not.toContain('known');
		expect(count(container)).toContain('0 of 4 answered');
		expect(screen.getByText('One answer that this goal does not ask for is kept: known to employers.')).toBeTruthy();
		chooseGoal('Learn it');
		expect(screen.getByLabelText<HTMLInputElement>('They name it').checked).toBe(true);
		expect(count(container)).toContain('1 of 5 answered');
	});

	test('says of a question that drops out at a price of 0 that it is not needed, at its own address, and does not count it', () => {
		const questions = SMALL_FIT.model.questions.map((question) =>
			question.id === 'adds' ? { ...question, dropsOutWhenFree: true } : question,
		);
		const { container } = render(
			<FitCheck page="/fit/" content={{ ...SMALL_FIT, model: { ...SMALL_FIT.model, questions } }} pages={PAGES} />,
		);
		chooseGoal('Learn it');
		fireEvent.input(screen.getByLabelText(PRICE), { target: { value: '0' } });
		expect(container.querySelector('#question-adds')?.textContent).toContain('Not needed, because it costs you nothing.');
		expect(container.querySelector('#question-adds input')).toBeNull();
		expect(count(container)).toContain('1 of 4 answered');
		const ways = [...container.querySelectorAll('.step__ways a')].map((way) => way.getAttribute('href'));
		expect(ways.filter((way) => way === '#question-adds')).toEqual([]);
		fireEvent.input(screen.getByLabelText(PRICE), { target: { value: '5' } });
		expect(container.querySelector('#question-adds input')).not.toBeNull();
	});

	test('leads from each step to the next open question and back to the one before', () => {
		const container = show();
		chooseGoal('Learn it');
		const steps = ['goal', 'licence', 'demand', 'price', 'adds', 'known'];
		const ways = (id: string) => {
			const links = container.querySelector(`.step:has([id$="${id}"]) .step__ways`)?.querySelectorAll('a') ?? [];
			return [...links].map((link) => `${link.textContent} ${link.getAttribute('href')}`);
		};
		const at = (id: string) => (id === 'goal' ? '#goal' : `#question-${id}`);
		expect(steps.map(ways)).toEqual([
			['Next #question-licence'],
			...steps.slice(1, -1).map((_, place) => [`Back ${at(steps[place] ?? '')}`, `Skip ${at(steps[place + 2] ?? '')}`]),
			['Back #question-adds', 'See result #result'],
		]);
		expect([...container.querySelectorAll('.step__place')].map((place) => place.textContent)).toEqual(
			[1, 2, 3, 4, 5].map((place) => `${place}\u00a0of\u00a05`),
		);
		choose('Asked for in adverts?', 'Most adverts');
		expect(ways('licence')).toEqual(['Back #goal', 'Skip #question-price']);
		expect(ways('demand')).toEqual(['Back #question-licence', 'Next #question-price']);
	});

	test('shows no result before there is a goal, however much is answered', () => {
		const container = show();
		answerAll();
		expect(based()).toBeNull();
		expect(count(container)).toContain('5 of 5 answered');
	});

	test('shows for the goal alone what is missing before there is a range', () => {
		const container = show();
		chooseGoal('Learn it');
		expect(based()).not.toBeNull();
		expect(container.querySelector('.result__verdict')).toBeNull();
		expect(container.querySelector('.result .scale')).toBeNull();
		expect(container.querySelector('.result h2')?.textContent).toBe('Keep going: 0 of 5 before a first range.');
		expect(meter(container)).toBe('0\u00a0of\u00a05 before a first range');
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

	test('puts a deal-breaker at the head of the result and into the bar', () => {
		const container = show();
		chooseGoal('Learn it');
		answerAll();
		choose('Licence demanded?', 'Another licence');
		expect(container.querySelector('.result h2')?.textContent).toMatch(/^Ruled out as things stand: /);
		expect(meter(container)).toContain('Ruled out');
		expect(meter(container)).not.toContain(VERDICT_NAMES.strong);
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
		const after = ['What next'].map((name) => result().getByRole('heading', { name }));
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

describe('FitCheck’s list of answers', () => {
	const rows = (container: Element) =>
		[...container.querySelectorAll<HTMLDetailsElement>('.answer-row')].map((row) => ({
			name: row.querySelector('.answer-row__name')?.textContent ?? '',
			said: row.querySelector('.answer-row__said')?.textContent ?? '',
			isOpen: row.open,
		}));
	const KEPT = '{"v":"2","goal":"learn","name":"Some badge","answers":{"known":{"kind":"option","option":"brand"}}}';
	const OPEN = ['Licence demanded', 'Asked for in adverts', 'What it costs', 'Adds to what you have'];

	test('counts them, whether there is a goal or not', () => {
		const container = show();
		expect(count(container)).toBe('0 of 5 answered');
		choose('Known to employers?', 'They name it');
		choose('Adds to what you have?', 'I have nothing yet');
		expect(count(container)).toBe('2 of 5 answered');
		chooseGoal('Learn it');
		expect(count(container)).toBe('2 of 5 answered');
		choose('Known to employers?', 'I don’t know yet');
		expect(count(container)).toBe('1 of 5 answered');
	});

	test.each([
		['a price without a budget', PRICE, '150'],
		['a count without how many were read', 'Adverts that ask for it', '4'],
	])('does not count %s as answered: the result takes it as not known yet', (_, label, value) => {
		const container = show();
		fireEvent.input(screen.getByLabelText(label), { target: { value } });
		expect(count(container)).toBe('0 of 5 answered');
	});

	test('says each in a line, those not known yet too, and begins with name and goal', async () => {
		localStorage.setItem(KEY, KEPT);
		const container = show();
		await waitFor(() => expect(rows(container).every(({ isOpen }) => !isOpen)).toBe(true));
		expect(rows(container).map(({ name, said }) => `${name}: ${said}`)).toEqual([
			'What it is, and what for: Some badge: Learn it',
			'Licence demanded: Not known yet',
			'Asked for in adverts: Not known yet',
			`${rows(container)[3]?.name}: Not known yet`,
			'Adds to what you have: Not known yet',
			'Known to employers: They know the brand',
			'What counts most: The match, then the cost',
		]);
		choose('Licence demanded?', 'No licence');
		expect(rows(container)[1]?.said).toBe('No licence');
	});

	test('with all questions on one page unfolds those that were open, and folds none that is answered', async () => {
		localStorage.setItem(KEY, KEPT);
		localStorage.setItem(VIEW_KEY, 'page');
		const container = show();
		const unfolded = () => rows(container).flatMap(({ name, isOpen }) => (isOpen ? [name] : []));
		await waitFor(() => expect(unfolded()).toHaveLength(OPEN.length));
		const before = unfolded();
		choose('Licence demanded?', 'No licence');
		expect(unfolded()).toEqual(before);
	});

	test('says below a question what its answer did, and to those who do not see it', () => {
		const container = show();
		chooseGoal('Learn it');
		answerAll();
		choose('Known to employers?', 'Nobody knows it');
		const effects = () => [...container.querySelectorAll('.answer-list__effect')].map(({ textContent }) => textContent).filter(Boolean);
		const [said = ''] = effects();
		expect(said).toMatch(/^Worst case down \d+, best case down \d+$/);
		expect(status(container)).toMatch(new RegExp(`^Known to employers: Nobody knows it\\. ${said}\\. Now .*\\d+\\.$`));
		expect(meter(container)).toContain(said);
		choose('Known to employers?', 'They name it');
		expect(effects()).toEqual(['No change: this answer moves nothing']);
		chooseGoal('Show it');
		expect(effects()).toEqual([]);
	});
});

describe('FitCheck’s tap', () => {
	const option = (question: string, label: string) =>
		within(screen.getByRole('group', { name: question })).getByLabelText(label) as HTMLInputElement;
	/** What a browser tells of a press by mouse or finger. */
	const PRESS = { width: 20, height: 20, pressure: 0.5, pointerType: 'touch' };
	const press = (input: HTMLInputElement, told: Record<string, unknown> = PRESS) => {
		input.parentElement?.dispatchEvent(Object.assign(new Event('pointerdown', { bubbles: true }), told));
		fireEvent.click(input);
	};
	const wait = () => new Promise((done) => setTimeout(done, 350));
	const start = async () => {
		show();
		press(option('What do you want it for?', 'Learn it'));
		await waitFor(() => expect(location.hash).toBe('#question-licence'));
	};

	test('on a goal or an answer goes on to the next open question, and Back leads to where it came from', async () => {
		await start();
		choose('Asked for in adverts?', 'Most adverts');
		press(option('Licence demanded?', 'No licence'));
		expect(location.hash).toBe('#question-licence');
		await waitFor(() => expect(location.hash).toBe('#question-price'));
		const back = document.querySelector('.step:has(#question-price) .step__ways a');
		await waitFor(() => expect(back?.getAttribute('href')).toBe('#question-licence'));
		expect(kept().answers.licence).toEqual({ kind: 'option', option: 'none-asked' });
	});

	test('on what is chosen already goes on too: not knowing is an answer', async () => {
		await start();
		press(option('Licence demanded?', 'I don’t know yet'));
		await waitFor(() => expect(location.hash).toBe('#question-demand'));
	});

	test('of a keyboard or a screen reader chooses and stays', async () => {
		await start();
		choose('Licence demanded?', 'No licence');
		press(option('Licence demanded?', 'Another licence'), { ...PRESS, width: 0, height: 0 });
		press(option('Licence demanded?', 'No licence'), { ...PRESS, width: 1, height: 1, pressure: 0, pointerType: 'mouse' });
		await wait();
		expect(location.hash).toBe('#question-licence');
		expect(kept().answers.licence).toEqual({ kind: 'option', option: 'none-asked' });
	});

	test('goes nowhere where the reader has gone on meanwhile, or where answers are a list', async () => {
		await start();
		press(option('Licence demanded?', 'No licence'));
		location.hash = '#result';
		await wait();
		expect(location.hash).toBe('#result');
		await waitFor(() => expect(document.documentElement.dataset['fitView']).toBe('result'));
		press(option('Asked for in adverts?', 'Most adverts'));
		await wait();
		expect(location.hash).toBe('#result');
	});
});

describe('FitCheck’s "Start again"', () => {
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
		expect(count(container)).toContain('0 of 5 answered');
		expect(kept()).toMatchObject({ goal: null, name: '', answers: {} });
		expect(location.hash).toBe('#goal');
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

	test('opened on a device with other answers says so, and lets the reader choose', async () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"signal","name":"","order":null,"answers":{}}');
		history.replaceState(null, '', '/fit/#v=1&goal=learn&gone=x');
		const container = show();
		const notices = () => container.querySelector('.notices')?.textContent ?? '';
		await waitFor(() => expect(notices()).toContain('“gone”'));
		expect(screen.getByLabelText<HTMLInputElement>('Learn it').checked).toBe(true);
		fireEvent.click(button('Show my own answers'));
		expect(screen.getByLabelText<HTMLInputElement>('Show it').checked).toBe(true);
		expect(notices()).toBe('');
	});

	test('opened on a device with other answers can be opened in their place', async () => {
		localStorage.setItem(KEY, '{"v":"1","goal":"signal","name":"","order":null,"answers":{}}');
		history.replaceState(null, '', '/fit/#v=1&goal=learn');
		show();
		expect(kept().goal).toBe('signal');
		fireEvent.click(await screen.findByRole('button', { name: 'Open these here, and save mine' }));
		await waitFor(() => expect(kept().goal).toBe('learn'));
	});
});

describe('FitCheck with answers of another version of the method', () => {
	const versions = [
		{ version: '0', title: 'The very first', url: '/changelog/#zero' },
		{ version: MODEL_VERSION, title: 'New values for time', url: '/changelog/#one' },
	];
	const open = async (link: string) => {
		history.replaceState(null, '', link);
		const { container } = render(<FitCheck page="/fit/" content={{ ...SMALL_FIT, versions }} pages={PAGES} />);
		// What the address or the device brings has come in.
		await waitFor(() => expect(container.querySelector('form[data-waking]')).toBeNull());
		return container.querySelector('.notices') as HTMLElement;
	};

	test('keeps them and tells what has changed since', async () => {
		const notices = await open('/fit/#v=0&goal=learn&known=brand');
		expect(notices.textContent).toContain('version 0');
		expect(within(notices).getByRole('link', { name: 'New values for time' }).getAttribute('href')).toBe('/changelog/#one');
		expect(within(notices).queryByText('The very first')).toBeNull();
		expect(kept().answers).toEqual({ known: { kind: 'option', option: 'brand' } });
	});

	test('says so where it does not know the version', async () => {
		expect((await open('/fit/#v=99&goal=learn')).textContent).toContain('version 99 of the method, which this page does not know');
	});

	test('says nothing of answers of its own version', async () => {
		expect((await open(`/fit/#v=${MODEL_VERSION}&goal=learn`)).textContent).toBe('');
	});

	test('tells it of what the device kept, too', async () => {
		localStorage.setItem(KEY, '{"v":"0","goal":"learn","name":"","order":null,"answers":{}}');
		expect((await open('/fit/')).textContent).toContain('version 0');
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

describe('where an answer came from', () => {
	const NOTE = '“Adverts name it.” from the questions and answers, 28 November 2026';
	const notes = () => screen.queryAllByText(NOTE).length;
	beforeEach(() => localStorage.setItem(KEY, JSON.stringify(TAKEN)));

	test('stands under its field and in the grounds', () => {
		show();
		expect(notes()).toBe(2);
		expect(result().getByText('1 answer was taken from a text, from job adverts or from a calculation.')).toBeTruthy();
	});

	test('goes with the answer that it belongs to, and stays with the same one', () => {
		show();
		choose('Licence demanded?', 'No licence');
		choose('Known to employers?', 'They name it');
		expect(notes()).toBe(2);
		choose('Known to employers?', 'Nobody knows it');
		expect(notes()).toBe(0);
		expect(kept()).not.toHaveProperty('provenance');
	});

	test('can be removed without the answer, and the focus goes to its field', () => {
		show();
		fireEvent.click(screen.getByRole('button', { name: /^Remove this note/ }));
		expect(notes()).toBe(0);
		expect(kept().answers).toEqual(TAKEN.answers);
		expect(document.activeElement?.id).toBe('question-known');
	});

	test('is in no link, and opening the link of one’s own answers changes nothing', async () => {
		const { state } = parseStored(SMALL_FIT.model, JSON.stringify(TAKEN));
		history.replaceState(null, '', `/fit/${formatFragment(state)}`);
		show();
		await waitFor(() => expect(location.hash).toBe(''));
		expect(screen.queryByText(/^Someone’s result/)).toBeNull();
		expect(kept().provenance).toEqual(TAKEN.provenance);
	});
});
