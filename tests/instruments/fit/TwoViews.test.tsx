// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FitCheck } from '../../../src/instruments/fit/FitCheck.tsx';
import { NOTICE_LIST, RESULT_VIEW } from '../../../src/instruments/fit/load.ts';
import * as words from '../../../src/instruments/fit/two-views-words.ts';
import type { ShownConclusion } from '../../../src/model/keeping/conclusion.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import type { Agreement, AnswerPair } from '../../../src/model/state/state-differences.ts';
import { formatStored } from '../../../src/model/state/stored.ts';
import { SELDOM } from '../../../src/parts/load.ts';
import { SMALL_FIT, SMALL_MODEL } from '../../support/small-fit.ts';

const KEY = 'credential-fit:answers';
const OWN: Partial<FitState> = {
	goal: 'learn',
	name: 'Some badge',
	answers: { known: { kind: 'option', option: 'brand' }, licence: { kind: 'option', option: 'none-asked' } },
};
const LINK = '#v=1&goal=learn&known=nobody&licence=none-asked&demand=most';

const PAGES = { kit: '/fit/kit/', compare: '/compare/', record: '/fit/record/', sheet: '/fit/sheet/' };

beforeAll(async () => {
	await Promise.all([RESULT_VIEW.load(), NOTICE_LIST.load(), SELDOM.load()]);
	await import('../../../src/instruments/fit/TwoViews.tsx');
});
beforeEach(() => localStorage.clear());
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const OFFER = 'See both side by side';
const button = (name: string) =>
	screen.getByRole<HTMLButtonElement>('button', { name: (given: string) => given.replace(/ :/g, ':') === name });
const kept = () => localStorage.getItem(KEY);
const views = async () => {
	const heading = await screen.findByRole('heading', { name: 'Two views of one decision' });
	return heading.closest('section') as HTMLElement;
};

async function show(own: Partial<FitState> = OWN, link = LINK, content = SMALL_FIT) {
	localStorage.setItem(KEY, formatStored({ ...EMPTY_STATE, ...own }, SMALL_MODEL.questions));
	history.replaceState(null, '', `/fit/${link}`);
	const { container } = render(<FitCheck page="/fit/" content={content} pages={PAGES} />);
	fireEvent.click(await screen.findByRole('button', { name: OFFER }));
	return { container, view: await views() };
}

const headings = (view: HTMLElement) =>
	within(view)
		.getAllByRole('heading', { level: 3 })
		.map(({ textContent }) => textContent);
const questions = (view: HTMLElement) =>
	within(view)
		.getAllByRole('heading', { level: 4 })
		.map(({ textContent }) => textContent);

describe('TwoViews', () => {
	test('is offered where a link is opened beside own answers, and only there', () => {
		localStorage.setItem(KEY, formatStored({ ...EMPTY_STATE, ...OWN }, SMALL_MODEL.questions));
		history.replaceState(null, '', '/fit/');
		render(<FitCheck page="/fit/" content={SMALL_FIT} pages={PAGES} />);
		expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
	});

	test('takes the focus when it opens, and gives it back when it closes', async () => {
		const { view } = await show();
		await waitFor(() => expect(view.contains(document.activeElement)).toBe(true));
		fireEvent.click(within(view).getByRole('button', { name: 'Close both views' }));
		expect(screen.queryByRole('heading', { name: 'Two views of one decision' })).toBeNull();
		expect(document.activeElement).toBe(button(OFFER));
		expect(button(OFFER).getAttribute('aria-expanded')).toBe('false');
	});

	test('has both results, then what differs, then what one knows, and the rest folded', async () => {
		const { view } = await show();
		expect(headings(view)).toEqual(['Yours', 'From the link', 'Where you differ', 'Known to one of you']);
		expect(questions(view)).toEqual(['Known to employers', 'Asked for in adverts']);
		expect(view.querySelectorAll('.two-views__verdict')).toHaveLength(2);
		expect([...view.querySelectorAll('details')].map((one) => one.textContent)).toEqual([
			'Where you agreeLicence demanded: No licence',
			'Known to neither of youAdds to what you haveWithin your money',
		]);
		expect(view.textContent).toContain(
			'You agree on 1 of 5, differ on 1, and 1 is known to one of you. Neither of you knows the other 2 yet.',
		);
	});

	test('tells a verdict and a range only where there are answers enough for one', async () => {
		const enough = '#v=1&goal=learn&known=nobody&licence=none-asked&demand=most&price=price:5,budget:10';
		const { view } = await show(OWN, enough);
		const [mine, theirs] = view.querySelectorAll('.two-views__one');
		expect(mine?.textContent).toContain('Too few answers for a range yet');
		expect(mine?.textContent).not.toContain(' of 100');
		expect(theirs?.textContent).toContain(' of 100');
	});

	test('does not count what neither goal asks', async () => {
		const questions = SMALL_MODEL.questions.map((one) => (one.id === 'adds' ? { ...one, onlyFor: ['signal'] } : one));
		localStorage.setItem(KEY, formatStored({ ...EMPTY_STATE, ...OWN }, SMALL_MODEL.questions));
		history.replaceState(null, '', `/fit/${LINK}`);
		render(<FitCheck page="/fit/" content={{ ...SMALL_FIT, model: { ...SMALL_MODEL, questions } }} pages={PAGES} />);
		fireEvent.click(await screen.findByRole('button', { name: OFFER }));
		expect((await views()).textContent).toContain('You agree on 1 of 4,');
	});

	test('shows both answers in words, and what the link’s would do', async () => {
		const { view } = await show();
		const first = within(view).getByRole('heading', { name: 'Known to employers' }).closest('li') as HTMLElement;
		expect(
			within(first)
				.getAllByRole('definition')
				.map(({ textContent }) => textContent),
		).toEqual(['They know the brand', 'Nobody knows it']);
		expect(within(first).getByText(/^With this answer your result would/)).toBeTruthy();
	});

	test('takes one answer into the device’s own, nothing else, and puts it back', async () => {
		const { view } = await show();
		const before = kept();
		fireEvent.click(button('Use this answer in mine: Known to employers'));
		expect(JSON.parse(kept() ?? '')).toMatchObject({
			goal: 'learn',
			name: 'Some badge',
			answers: { known: { kind: 'option', option: 'nobody' }, licence: { kind: 'option', option: 'none-asked' } },
		});
		expect(Object.keys(JSON.parse(kept() ?? '').answers)).toEqual(['known', 'licence']);
		// It stays where it was, with the way back in the place of the way there.
		expect(questions(view)).toEqual(['Known to employers', 'Asked for in adverts']);
		expect(within(view).getByRole('status').textContent).toContain('Known to employers');
		fireEvent.click(button('Put mine back: Known to employers'));
		expect(kept()).toBe(before);
	});

	test('takes what only the link knows, and has nothing to take where only the reader does', async () => {
		const { view } = await show({ ...OWN, answers: { ...OWN.answers, adds: { kind: 'set-aside' } } });
		expect(within(view).getAllByRole('button', { name: /^Use this answer/ })).toHaveLength(2);
		fireEvent.click(button('Use this answer in mine: Asked for in adverts'));
		expect(JSON.parse(kept() ?? '').answers.demand).toEqual({ kind: 'option', option: 'most' });
		fireEvent.click(button('Put mine back: Asked for in adverts'));
		expect(JSON.parse(kept() ?? '').answers).not.toHaveProperty('demand');
	});

	test('leaves the link’s own answers and the notice as they are', async () => {
		await show();
		fireEvent.click(button('Use this answer in mine: Known to employers'));
		expect(screen.getByLabelText<HTMLInputElement>('Nobody knows it').checked).toBe(true);
		expect(location.hash).toBe(LINK);
		expect(screen.getByText(/^These answers came with the link/)).toBeTruthy();
		fireEvent.click(button('Show my own answers'));
		expect(screen.getByLabelText<HTMLInputElement>('Nobody knows it').checked).toBe(true);
		expect(screen.queryByRole('heading', { name: 'Two views of one decision' })).toBeNull();
	});

	test('says when the device does not keep what is taken, and shows the answer as it was', async () => {
		const { view } = await show();
		const device = localStorage;
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => device.getItem(key),
			setItem: () => {
				throw new DOMException('No.', 'QuotaExceededError');
			},
		});
		fireEvent.click(button('Use this answer in mine: Known to employers'));
		expect(within(view).getByRole('status').textContent).toContain('did not keep it');
		expect(button('Use this answer in mine: Known to employers')).toBeDefined();
	});

	test('follows what is changed of the link’s answers below', async () => {
		const { view } = await show();
		fireEvent.click(screen.getByLabelText('They know the brand'));
		expect(questions(view)).toEqual(['Asked for in adverts']);
	});

	test('follows what another tab changes of the reader’s own', async () => {
		const { view } = await show();
		await act(() => {
			localStorage.setItem(KEY, formatStored({ ...EMPTY_STATE, goal: 'learn' }, SMALL_MODEL.questions));
			dispatchEvent(new StorageEvent('storage', { key: KEY }));
		});
		expect(questions(view)).toEqual(['Known to employers', 'Licence demanded', 'Asked for in adverts']);
	});

	test.each([
		['the link has no goal', OWN, '#v=1&known=nobody', 1],
		['the reader has no goal', { ...OWN, goal: null }, LINK, 1],
		['neither has one', { ...OWN, goal: null }, '#v=1&known=nobody', 2],
	] as const)('compares answers and says why there is no result where %s', async (_, own, link, without) => {
		const { view } = await show(own, link);
		expect(within(view).getAllByText('No goal chosen, so there is no result.')).toHaveLength(without);
		expect(questions(view)[0]).toBe('Known to employers');
	});

	test('names the concerns of each and compares none of them', async () => {
		const { view } = await show(
			{ ...OWN, concerns: { 'concern-1': 'Childcare' }, answers: { ...OWN.answers, 'concern-1': { kind: 'option', option: 'poor' } } },
			`${LINK}&concern-1-name=Noise&concern-1=good`,
		);
		expect(headings(view).at(-1)).toBe('Concerns that one of you added');
		expect(view.textContent).toContain('Yours: Childcare: Poorly');
		expect(view.textContent).toContain('From the link: Noise: Well');
		expect(questions(view)).toEqual(['Known to employers', 'Asked for in adverts']);
	});

	test('says where each stands before the verdict, and by what', async () => {
		const all: FitState['answers'] = {
			known: { kind: 'option', option: 'brand' },
			licence: { kind: 'option', option: 'another' },
			demand: { kind: 'option', option: 'most' },
			adds: { kind: 'option', option: 'much' },
			price: { kind: 'measure', numbers: { price: 0 } },
		};
		const { view } = await show(
			{ ...OWN, answers: all },
			'#v=1&goal=learn&known=brand&licence=none-asked&demand=most&adds=repeats&price=price:0',
		);
		const [mine, others] = [...view.querySelectorAll('.two-views__one')].map(({ textContent }) => textContent ?? '');
		expect(mine).toMatch(/^YoursSome badgeRuled out as things stand: another licence is demanded\./);
		expect(others).toMatch(/Held back: “Adds to what you have”\./);
	});

	test('leaves out what neither goal asks', async () => {
		const goals = SMALL_MODEL.goals.map((goal) => ({ ...goal, setAside: ['price'] }));
		const questions = SMALL_MODEL.questions.map((one) => (one.id === 'adds' ? { ...one, onlyFor: ['another'] } : one));
		const { view } = await show(OWN, LINK, { ...SMALL_FIT, model: { ...SMALL_MODEL, goals, questions } });
		expect(view.textContent).toContain('You agree on 1 of 3, differ on 1, and 1 is known to one of you.');
		expect(view.querySelectorAll('details')).toHaveLength(1);
	});

	test('stands beside the notice about a link of another version', async () => {
		const { container } = await show(OWN, LINK.replace('v=1', 'v=0'));
		expect(container.querySelectorAll('.notices__one')).toHaveLength(2);
		expect(await screen.findByRole('heading', { name: 'Two views of one decision' })).toBeTruthy();
	});
});

describe('the sentences of two views', () => {
	const pairs = (...agreements: readonly Agreement[]) => agreements.map((agreement) => ({ agreement }) as AnswerPair);

	test('agreement(answers) counts every question once', () => {
		expect(words.agreement(pairs('same', 'same', 'differ', 'one', 'one'))).toBe(
			'You agree on 2 of 5, differ on 1, and 2 are known to one of you.',
		);
		expect(words.agreement(pairs('one', 'none'))).toContain('Neither of you knows the last one yet.');
	});

	test('ground(differences, goals) says what can be held against each other', () => {
		const all = [true, false].flatMap((isGoalSame) =>
			[true, false].flatMap((isOrderSame) => [0, 1, 2].map((goals) => words.ground({ isGoalSame, isOrderSame, answers: [] }, goals))),
		);
		expect(new Set(all).size).toBe(5);
	});

	test('effect(now, then) says a change of the verdict before a change of the range', () => {
		const open: ShownConclusion = { standing: 'open-to-judgement', verdict: 'open', isSettled: false, shownRange: { lo: 30, hi: 70 } };
		const out: ShownConclusion = { ...open, standing: 'ruled-out' };
		expect(words.effect(open, open)).toBe('With this answer your result would stay as it is: not settled yet, 30 to 70.');
		expect(words.effect(open, out)).toBe('With this answer your result would be: ruled out, 30 to 70.');
		expect(words.effect({ ...open, verdict: 'worth' }, { ...open, verdict: 'worth', isSettled: true })).toBe(
			'With this answer your result would be: worth it on balance, 30 to 70.',
		);
		expect(words.effect(open, { ...open, shownRange: { lo: 40, hi: 70 } })).toBe(
			'With this answer your result would stay “not settled yet”, at 40 to 70.',
		);
	});
});
