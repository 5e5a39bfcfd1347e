// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Compare } from '../../../src/instruments/compare/Compare.tsx';
import { ADDING, ANSWERING, CARD_FOLD, COMPARISON_GROUNDS, COMPARISON_VIEW, NOTICES } from '../../../src/instruments/compare/later/load.ts';
import { COMPARE_PARTS } from '../../../src/instruments/compare/load.ts';
import { formatLibrary } from '../../../src/model/keeping/library.ts';
import type { Alternative, Assessment } from '../../../src/model/state/assessment.ts';
import { formatFragment } from '../../../src/model/state/fragment.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { formatStored, writeStored } from '../../../src/model/state/stored.ts';
import { SMALL_FIT, SMALL_MODEL } from '../../support/small-fit.ts';

const [OPEN_KEY, LIBRARY_KEY] = ['credential-fit:answers', 'credential-fit:library'];
const option = (id: string) => ({ kind: 'option', option: id }) as const;

const ALTERNATIVES: readonly Alternative[] = [
	{
		id: 'no-credential',
		title: 'No credential at all',
		label: 'No credential',
		summary: 'You take nothing.',
		isAlways: true,
		answers: { known: option('nobody'), price: { kind: 'measure', numbers: { price: 0 } } },
	},
	{ id: 'work', title: 'At work', label: 'Learn at work', summary: 'You ask.', isAlways: false, answers: { adds: option('much') } },
];
const OPEN: FitState = {
	...EMPTY_STATE,
	goal: 'learn',
	name: 'My badge',
	answers: { known: option('brand'), price: { kind: 'measure', numbers: { budget: 100, price: 50 } } },
};
const saved = (name: string, changes: Partial<Assessment> = {}): Assessment => ({
	state: { ...EMPTY_STATE, name, answers: { demand: option('most') } },
	preset: null,
	isCompared: true,
	...changes,
});

/** Every question has an answer, and nothing rules it out or holds it back. */
const WHOLE = { ...OPEN.answers, known: option('brand'), demand: option('some'), adds: option('much'), licence: option('none-asked') };
const BEST = { ...WHOLE, known: option('named'), demand: option('most') };
/** With a price alone: what the reader has set aside comes from the open one. */
const whole = (name: string, answers: FitState['answers'] = WHOLE) =>
	saved(name, { state: { ...EMPTY_STATE, name, answers: { ...answers, price: { kind: 'measure', numbers: { price: 50 } } } } });

beforeAll(() =>
	Promise.all([ADDING, ANSWERING, CARD_FOLD, COMPARE_PARTS, COMPARISON_GROUNDS, COMPARISON_VIEW, NOTICES].map((one) => one.load())),
);
beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	history.replaceState(null, '', '/compare/');
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** The comparison on a device that holds these. */
async function show({ open, assessments = [] }: { open?: FitState; assessments?: readonly Assessment[] } = {}) {
	if (open) localStorage.setItem(OPEN_KEY, formatStored(open, SMALL_MODEL.questions));
	if (assessments.length > 0) localStorage.setItem(LIBRARY_KEY, formatLibrary(SMALL_MODEL, { assessments, records: [] }));
	const { container } = render(
		<Compare
			content={SMALL_FIT}
			alternatives={ALTERNATIVES}
			examples={[{ id: 'epa', label: 'EPA' }]}
			examplesUrl="/compare/examples.json"
			fitUrl="/fit/"
		/>,
	);
	// It shows with its first result.
	await waitFor(() => expect(container.querySelector('.range-plot')).not.toBeNull());
	return container;
}

const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
/** The cell of an answer. */
const cell = (question: string, name: string) =>
	screen.getByRole('button', { name: (said) => said.endsWith(`: ${question}, ${name}`) }).closest('.answer-cell') as HTMLElement;
/** The field of an answer, unfolded where it is not. */
function field(question: string, name: string): HTMLSelectElement {
	const button = screen.getByRole('button', { name: (said) => said.endsWith(`: ${question}, ${name}`) });
	if (button.getAttribute('aria-expanded') === 'false') fireEvent.click(button);
	return within(cell(question, name)).getByRole('combobox');
}
const choose = (list: HTMLElement, value: string) => fireEvent.change(list, { target: { value } });
const add = (value: string) => {
	choose(screen.getByLabelText('Which one?'), value);
	fireEvent.click(screen.getByRole('button', { name: 'Add' }));
};
/** Presses what may be folded away. */
const press = (name: string) =>
	fireEvent.click([...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement);
const open = () => JSON.parse(localStorage.getItem(OPEN_KEY) ?? 'null');
const library = () => JSON.parse(localStorage.getItem(LIBRARY_KEY) ?? 'null')?.assessments ?? [];
/** The status that takes the focus is about what was pressed. */
const said = () => screen.getAllByRole('status').find((status) => status.hasAttribute('tabindex'))?.textContent ?? '';
/** The ranges that are drawn. */
const ranges = () => document.querySelectorAll('.range-plot .scale-bar__range');
/** What is worked out, with whether the next is on its way. */
const grounds = () => screen.getByRole('heading', { name: 'Which is stronger' }).closest('[aria-busy]');
const isBusy = () => grounds()?.getAttribute('aria-busy');
const lead = async () => {
	await screen.findByRole('heading', { name: 'Which is stronger' });
	return grounds()?.querySelector('.lead-sentence__says')?.textContent ?? '';
};
/** A candidate's row of the plot. */
const row = (name: string) => screen.getByRole('link', { name }).closest('li') as HTMLElement;
const card = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement;
/** Ids of the rows of questions: headings of groups have none. */
const questionRows = () =>
	screen
		.getAllByRole('rowheader')
		.map(({ id }) => id)
		.filter((id) => id.startsWith('row-'));
const table = () => within(screen.getByRole('table', { name: 'Where they differ' }));
const rowOf = (question: string) =>
	screen.getByRole('rowheader', { name: (name) => name.startsWith(question) }).closest('tr') as HTMLElement;

describe('on a device that holds nothing', () => {
	test('doing without a credential stands beside the reader’s own, with our answers marked as ours', async () => {
		await show();
		expect(names()).toEqual(['Your credential', 'No credential']);
		expect(field('Known to employers', 'No credential').value).toBe('nobody');
		expect(within(rowOf('Known to employers')).getAllByText('Our judgement')).toHaveLength(1);
		expect(localStorage.length).toBe(0);
	});

	test('nothing is worked out before there is a goal, which can be chosen here and is the fit check’s', async () => {
		await show();
		expect(ranges()).toHaveLength(0);
		choose(screen.getByLabelText('What do you want it for?'), 'signal');
		expect(open().goal).toBe('signal');
		expect(await lead()).toContain('not enough answers to compare yet');
		expect(row('Your credential').textContent).toContain('more answers before a first range');
		expect(row('No credential').textContent).toContain('held back');
		expect(ranges()).toHaveLength(0);
	});
});

describe('each answer', () => {
	test('of the open one is the fit check’s', async () => {
		await show({ open: OPEN });
		choose(field('Known to employers', 'My badge'), 'named');
		expect(open().answers.known).toEqual(option('named'));
		choose(field('Known to employers', 'My badge'), 'unknown');
		expect(open().answers.known).toBeUndefined();
		expect(open().name).toBe('My badge');
	});

	test('of the alternative that is always there is kept with its first change, and no longer ours then', async () => {
		await show({ open: OPEN });
		expect(library()).toEqual([]);
		choose(field('Known to employers', 'No credential'), 'brand');
		expect(library()).toMatchObject([
			{ preset: 'no-credential', isCompared: true, state: { name: 'No credential', answers: { known: option('brand') } } },
		]);
		expect(within(rowOf('Known to employers')).queryByText('Our judgement')).toBeNull();
		choose(field('Asked for in adverts', 'No credential'), 'some');
		expect(library()).toHaveLength(1);
		expect(library()[0].state.answers).toMatchObject({ known: option('brand'), demand: option('some') });
	});

	test('can be a count: nothing is known until both numbers are there', async () => {
		const container = await show({ open: OPEN, assessments: [saved('Other')] });
		choose(field('Asked for in adverts', 'Other'), 'numbers');
		expect(library()[0].state.answers.demand).toBeUndefined();
		const number = (id: string) => container.querySelector(`[id="saved-0-demand-${id}"]`) as HTMLInputElement;
		fireEvent.input(number('found'), { target: { value: '2' } });
		expect(library()[0].state.answers.demand).toBeUndefined();
		fireEvent.input(number('read'), { target: { value: '8' } });
		expect(library()[0].state.answers.demand).toEqual({ kind: 'tally', found: 2, read: 8 });
	});

	test('about the person is asked once: what was set aside is the same for all', async () => {
		const container = await show({ open: OPEN, assessments: [saved('Other')] });
		for (const name of ['for all', 'Other'])
			fireEvent.click(screen.getByRole('button', { name: (one) => one.endsWith(`Within your money, ${name}`) }));
		const budget = container.querySelectorAll<HTMLInputElement>('[id$="price-own-budget"]');
		await waitFor(() => expect([...budget].map(({ value }) => value)).toEqual(['100']));
		fireEvent.input(container.querySelector('[id="saved-0-price-price"]') as HTMLInputElement, { target: { value: '300' } });
		expect(rowOf('Within your money').textContent).toContain('That is 200 more than you set aside.');
		fireEvent.input(budget[0] as HTMLInputElement, { target: { value: '400' } });
		expect(open().answers.price.numbers).toEqual({ budget: 400, price: 50 });
		expect(rowOf('Within your money').textContent).not.toContain('more than you set aside');
	});
});

describe('the rows', () => {
	test('that differ stand first, and stay where they are while answers change', async () => {
		await show({ open: OPEN });
		const rows = () => questionRows();
		const before = rows();
		expect(before.slice(0, 2).toSorted()).toEqual(['row-known', 'row-price']);
		choose(field('Asked for in adverts', 'My badge'), 'most');
		expect(rows()).toEqual(before);
		fireEvent.click(screen.getByRole('button', { name: 'Sort again' }));
		expect(rows().indexOf('row-demand')).toBeLessThan(3);
		expect(screen.queryByRole('button', { name: 'Sort again' })).toBeNull();
	});

	test('that are the same are folded, apart from those about the reader, and each fold counts its own', async () => {
		await show({ open: OPEN });
		expect(
			table()
				.getAllByRole('rowheader')
				.map(({ id }) => id)
				.toSorted(),
		).toEqual(['row-known', 'row-price']);
		const folds = [...document.querySelectorAll('.side-by-side details')];
		expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
			'The same for all, or known for none: 3 questions',
			'About you, and so the same for all: 1 question',
		]);
		expect(folds.map((fold) => fold.hasAttribute('open'))).toEqual([false, false]);
	});

	test('say each answer in words, with one button that unfolds its field in place', async () => {
		await show({ open: OPEN });
		const known = cell('Known to employers', 'My badge');
		expect(known.textContent).toContain('They know the brand');
		expect(within(known).queryByRole('combobox')).toBeNull();
		const change = within(known).getByRole('button', { name: /^Change ?: Known to employers, My badge$/ });
		fireEvent.click(change);
		const list = within(known).getByRole('combobox', { name: 'Known to employers? (My badge)' });
		await waitFor(() => expect(document.activeElement).toBe(list));
		choose(list, 'named');
		fireEvent.click(within(known).getByRole('button', { name: /^Done ?: Known to employers, My badge$/ }));
		expect(within(known).queryByRole('combobox')).toBeNull();
		expect(known.textContent).toContain('They name it');
		expect(within(cell('Asked for in adverts', 'My badge')).getByRole('button', { name: /^Answer/ })).toBeDefined();
	});
});

describe('a candidate', () => {
	test('is an alternative, marked as ours, and offered once', async () => {
		await show({ open: OPEN });
		add('alternative:work');
		await waitFor(() => expect(names()).toEqual(['My badge', 'Learn at work', 'No credential']));
		expect(library()).toMatchObject([{ preset: 'work', isCompared: true }]);
		expect(said()).toContain('“Learn at work”');
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Learn at work'));
		expect(document.activeElement?.closest('.range-plot')).not.toBeNull();
		expect(within(screen.getByLabelText('Which one?')).queryByRole('option', { name: 'Learn at work' })).toBeNull();
	});

	test('is a copy of another under a name of its own, and changes by itself', async () => {
		await show({ open: OPEN });
		add('copy:0');
		await waitFor(() => expect(names()).toEqual(['My badge', 'My badge, copy', 'No credential']));
		choose(field('Known to employers', 'My badge, copy'), 'named');
		expect(open().answers.known).toEqual(option('brand'));
		expect(library()[0].state.answers.known).toEqual(option('named'));
	});

	test('is one that was saved', async () => {
		await show({ open: OPEN, assessments: [saved('Other', { isCompared: false })] });
		add('saved:0');
		await waitFor(() => expect(names()).toEqual(['My badge', 'Other', 'No credential']));
		expect(library()).toHaveLength(1);
	});

	test('is an empty one, as often as there is room', async () => {
		await show({ open: OPEN });
		add('empty');
		await waitFor(() => expect(names()).toHaveLength(3));
		add('empty');
		await waitFor(() => expect(names()).toEqual(['My badge', 'Candidate 2', 'Candidate 3', 'No credential']));
		expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
	});

	test('is a worked example, whose answers load when they are wanted', async () => {
		const example = writeStored({ ...EMPTY_STATE, name: 'EPA 608', answers: { known: option('named') } }, SMALL_MODEL.questions);
		const ask = vi.fn(async () => Response.json({ epa: example }));
		vi.stubGlobal('fetch', ask);
		await show({ open: OPEN });
		expect(ask).not.toHaveBeenCalled();
		add('example:epa');
		await waitFor(() => expect(names()).toContain('EPA 608'));
		expect(field('Known to employers', 'EPA 608').value).toBe('named');
	});

	test.each([
		['is out of reach', async () => Promise.reject(new TypeError('offline'))],
		['is something else', async () => Response.json({ other: {} })],
	])('that %s changes nothing but a sentence', async (_, fetched) => {
		vi.stubGlobal('fetch', vi.fn(fetched));
		await show({ open: OPEN });
		add('example:epa');
		await waitFor(() => expect(said()).toContain('did not load'));
		expect(names()).toEqual(['My badge', 'No credential']);
	});

	test('has a name that shows at once in its column, and no two are alike', async () => {
		const container = await show({ open: OPEN, assessments: [saved('Other')] });
		fireEvent.input(container.querySelector('[id="name-saved-0"]') as HTMLInputElement, { target: { value: 'My badge ' } });
		expect(names()).toEqual(['My badge', 'My badge (2)', 'No credential']);
		expect(table().getByRole('columnheader', { name: 'My badge (2)' })).toBeDefined();
		expect(library()[0].state.name).toBe('My badge');
	});

	test('has a name in which a space stays while it is typed', async () => {
		const container = await show({ open: OPEN, assessments: [saved('Other')] });
		const input = container.querySelector<HTMLInputElement>('[id="name-saved-0"]');
		for (const typed of ['Two', 'Two ', 'Two w']) {
			fireEvent.input(input as HTMLInputElement, { target: { value: typed } });
			expect(container.querySelector<HTMLInputElement>('[id="name-saved-0"]')?.value).toBe(typed);
		}
		expect(library()[0].state.name).toBe('Two w');
	});

	test('that is taken out stays saved, unless nothing of the reader’s is in it', async () => {
		await show({ open: OPEN, assessments: [saved('Other'), { ...saved(''), state: EMPTY_STATE }] });
		press('Take out Other');
		expect(library()).toMatchObject([{ isCompared: false }, { isCompared: true }]);
		expect(said()).toContain('stays saved');
		expect(document.activeElement?.textContent).toBe(said());
		press('Take out Candidate 2');
		expect(library()).toHaveLength(1);
		expect(names()).toEqual(['My badge', 'No credential']);
	});

	test('that is opened in the fit check changes places with the one that was, and the comparison stays as it is', async () => {
		await show({ open: OPEN, assessments: [saved('Other')] });
		await lead();
		const price = () => cell('Within your money', 'My badge').textContent;
		press('Open in the fit check Other');
		expect(names()).toEqual(['Other', 'My badge', 'No credential']);
		expect(open()).toMatchObject({
			name: 'Other',
			goal: 'learn',
			answers: { demand: option('most'), price: { numbers: { budget: 100 } } },
		});
		expect(library()).toMatchObject([{ isCompared: true, state: { name: 'My badge', answers: { known: option('brand') } } }]);
		expect(price()).toContain('50 to pay');
		expect(said()).toContain('“My badge” is saved and stays');
	});
});

describe('the words', () => {
	test('say in one sentence who is ahead and whether that is good enough', async () => {
		await show({ open: { ...OPEN, answers: BEST }, assessments: [whole('Other')] });
		expect(await lead()).toBe(
			'Of the two with enough answers, “My badge” is the stronger however you weigh it, and it is good enough: strong fit.',
		);
		expect(grounds()?.textContent).toContain('“No credential” needs 3 more answers before it can be compared.');
	});

	test('put one that is ruled out ahead of nobody, and mark its row', async () => {
		await show({ open: { ...OPEN, answers: { ...BEST, licence: option('another') } }, assessments: [whole('Other')] });
		expect(await lead()).toContain('There are not enough answers');
		expect(grounds()?.textContent).toContain('“My badge” is ruled out.');
		expect(row('My badge').textContent).toContain('ruled out');
		expect(row('My badge').textContent).toContain('otherwise');
		expect(row('My badge').querySelector('.scale-bar--off')).not.toBeNull();
		expect(card('My badge').textContent).toMatch(/Ruled out.*Licence demanded/);
		expect(within(rowOf('Licence demanded')).getByText('Rules it out')).toBeDefined();
	});

	test('never put one that is held back first without saying by what', async () => {
		await show({
			open: { ...OPEN, answers: { ...BEST, adds: option('repeats') } },
			assessments: [
				whole('Other', { known: option('nobody'), demand: option('never'), adds: option('little'), licence: option('none-asked') }),
			],
		});
		expect(row('My badge').textContent).toContain('held back');
		expect(card('My badge').textContent).toMatch(/Held back.*Adds to what you have/);
	});

	test('name the one answer to find first, and lead to where it is given', async () => {
		const { adds: _, ...less } = WHOLE;
		await show({
			open: { ...OPEN, goal: 'signal', answers: less },
			assessments: [whole('Other', { ...WHOLE, adds: option('little') })],
		});
		await lead();
		const first = screen.getByText('Find this out first').closest('section') as HTMLElement;
		expect(first.textContent).toContain('Adds to what you have?');
		expect(first.textContent).toContain('For “My badge”. The answer could change which of the two is stronger.');
		fireEvent.click(within(first).getByRole('button', { name: 'Answer it here' }));
		await waitFor(() => expect(document.activeElement).toBe(field('Adds to what you have', 'My badge')));
	});

	test('fold away how sure that is: who is never below whom, and in how many ways of weighing each comes first', async () => {
		await show({ open: { ...OPEN, answers: BEST }, assessments: [whole('Other')] });
		await lead();
		const fold = screen.getByText('How sure is that?').closest('details') as HTMLElement;
		expect(fold.hasAttribute('open')).toBe(false);
		expect(fold.textContent).toContain('“My badge” always scores at least as well as “Other”');
		expect(fold.textContent).toMatch(/My badgefirst in 100 of 100/);
	});

	test('tell what the choice turns on between any two', async () => {
		await show({ open: OPEN, assessments: [saved('Other')] });
		await lead();
		const [first, second] = [screen.getByLabelText('Between'), screen.getByLabelText('and')] as HTMLSelectElement[];
		choose(second as HTMLElement, first?.value ?? '');
		expect(first?.value).not.toBe(second?.value);
		choose(first as HTMLElement, 'no-credential');
		choose(second as HTMLElement, 'open');
		const table = screen.getByRole('table', { name: /Points that each factor gives to No credential and to My badge/ });
		expect(
			within(table)
				.getAllByRole('rowheader')
				.map(({ textContent }) => textContent),
		).toContain('The issuer');
	});
});

describe('the last result stands', () => {
	test('while the next is worked out, and is then replaced', async () => {
		await show({ open: { ...OPEN, answers: BEST }, assessments: [whole('Other')] });
		const before = await lead();
		const list = field('Known to employers', 'My badge');
		await act(() => void choose(list, 'nobody'));
		expect(await lead()).toBe(before);
		expect(isBusy()).toBe('true');
		await waitFor(() => expect(isBusy()).toBe('false'));
		expect(await lead()).not.toBe(before);
	});
});

test('of several changes at once the last counts', async () => {
	await show({ open: OPEN });
	await lead();
	// Each change is drawn, and none is worked out before the last has come.
	const list = field('Known to employers', 'My badge');
	for (const value of ['named', 'nobody', 'named', 'unknown', 'nobody']) void act(() => void choose(list, value));
	expect(isBusy()).toBe('true');
	await waitFor(() => expect(isBusy()).toBe('false'));
	const after = grounds()?.textContent;
	cleanup();
	await show({ open: { ...OPEN, answers: { ...OPEN.answers, known: option('nobody') } } });
	await lead();
	expect(grounds()?.textContent).toBe(after);
});

describe('another tab', () => {
	test('changes the comparison by itself, and nothing it wrote is lost', async () => {
		await show({ open: OPEN, assessments: [saved('Other')] });
		await act(() => {
			localStorage.setItem(LIBRARY_KEY, formatLibrary(SMALL_MODEL, { assessments: [saved('Other'), saved('From there')], records: [] }));
			dispatchEvent(new StorageEvent('storage', { key: LIBRARY_KEY }));
		});
		expect(names()).toEqual(['My badge', 'Other', 'From there', 'No credential']);
		localStorage.setItem(
			LIBRARY_KEY,
			formatLibrary(SMALL_MODEL, { assessments: [saved('Before all'), saved('Other'), saved('From there')], records: [] }),
		);
		choose(field('Asked for in adverts', 'Other'), 'some');
		expect(library().map(({ state }: { state: FitState }) => [state.name, state.answers['demand']])).toEqual([
			['Before all', option('most')],
			['Other', option('some')],
			['From there', option('most')],
		]);
	});
});

describe('a device that keeps nothing', () => {
	test.each([
		['SecurityError', 'does not let the page keep'],
		['QuotaExceededError', 'no room left'],
	])('with a %s is told in a sentence, and the comparison goes on', async (name, sentence) => {
		await show({ open: OPEN, assessments: [saved('Other')] });
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => (key === OPEN_KEY ? formatStored(OPEN, SMALL_MODEL.questions) : null),
			setItem: () => {
				throw new DOMException('No.', name);
			},
		});
		choose(field('Asked for in adverts', 'Other'), 'some');
		expect(screen.getByText((text) => text.includes(sentence))).toBeDefined();
		choose(field('Known to employers', 'No credential'), 'named');
		expect(field('Asked for in adverts', 'Other').value).toBe('some');
		expect(field('Known to employers', 'No credential').value).toBe('named');
		press('Open in the fit check Other');
		expect(said()).toContain('could not be opened');
		expect(names()).toEqual(['My badge', 'Other', 'No credential']);
	});

	test('that has no room for one of two writes loses neither of two that were to change places', async () => {
		await show({ open: OPEN, assessments: [saved('Other')] });
		const device = localStorage;
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => device.getItem(key),
			setItem: (key: string, value: string) => {
				if (key === OPEN_KEY) throw new DOMException('No.', 'QuotaExceededError');
				device.setItem(key, value);
			},
		});
		press('Open in the fit check Other');
		expect(said()).toContain('could not be opened');
		expect(names()).toEqual(['My badge', 'Other', 'No credential']);
		vi.unstubAllGlobals();
		expect(open().name).toBe('My badge');
		expect(library()).toMatchObject([{ state: { name: 'Other' } }]);
	});

	test('but holds what something else wrote, is told so', async () => {
		localStorage.setItem(LIBRARY_KEY, '{"assessments":[5]}');
		await show({ open: OPEN });
		expect(screen.getByText(/could not be read/)).toBeDefined();
	});
});

describe('with answers in the address', () => {
	const BROUGHT_STATE: FitState = { ...EMPTY_STATE, goal: 'learn', name: 'From a frame', answers: { known: option('named') } };
	const follow = (state: FitState) => history.replaceState(null, '', `/compare/${formatFragment(state)}`);
	const offer = () => screen.queryByText(/came with the link/);

	test('a device that holds none opens them, as the fit check does, and the address lets go of them', async () => {
		follow(BROUGHT_STATE);
		await show();
		await waitFor(() => expect(names()).toEqual(['From a frame', 'No credential']));
		expect(open()).toMatchObject({ goal: 'learn', answers: { known: option('named') } });
		expect(location.hash).toBe('');
		expect(offer()).toBeNull();
	});

	test('one with others keeps those, and compares both when the reader says so', async () => {
		follow(BROUGHT_STATE);
		await show({ open: OPEN, assessments: [saved('Other')] });
		await waitFor(() => expect(offer()?.textContent).toContain('“From a frame”'));
		expect(names()).toEqual(['My badge', 'Other', 'No credential']);
		expect(open().name).toBe('My badge');
		press('Compare them too');
		expect(names()).toEqual(['My badge', 'Other', 'From a frame', 'No credential']);
		expect(open().name).toBe('My badge');
		expect(library()).toMatchObject([{ state: { name: 'Other' } }, { state: { name: 'From a frame' }, isCompared: true }]);
		expect([offer(), location.hash]).toEqual([null, '']);
		expect(document.activeElement?.textContent).toContain('From a frame');
	});

	test('one with others keeps those alone when the reader says so', async () => {
		follow(BROUGHT_STATE);
		await show({ open: OPEN });
		await waitFor(() => expect(offer()).not.toBeNull());
		press('Leave them out');
		expect(names()).toEqual(['My badge', 'No credential']);
		expect(library()).toEqual([]);
		expect([offer(), location.hash]).toEqual([null, '']);
		expect(said()).toContain('Nothing has changed');
	});

	test.each([
		['open', { open: OPEN }],
		['saved', { open: { ...OPEN, name: 'Mine' }, assessments: [saved('My badge', { state: OPEN })] }],
	])('which the device has %s already, nothing is asked', async (_, device) => {
		follow(OPEN);
		await show(device);
		await waitFor(() => expect(location.hash).toBe(''));
		expect(offer()).toBeNull();
		expect(names().filter((name) => name === 'My badge')).toHaveLength(1);
	});

	test('what nobody can use of them is told', async () => {
		history.replaceState(null, '', '/compare/#v=1&goal=learn&known=nonsense');
		await show();
		expect(await screen.findByText(/could not be used/)).toBeDefined();
		expect(open().goal).toBe('learn');
	});

	test('which the device does not keep, they stay in the address', async () => {
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			setItem: () => {
				throw new DOMException('No.', 'QuotaExceededError');
			},
		});
		follow(BROUGHT_STATE);
		await show();
		await waitFor(() => expect(names()).toEqual(['From a frame', 'No credential']));
		expect(location.hash).toBe(formatFragment(BROUGHT_STATE));
	});
});
