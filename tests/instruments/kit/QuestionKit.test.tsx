// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { KIT_VIEW } from '../../../src/instruments/kit/load.ts';
import { QuestionKit } from '../../../src/instruments/kit/QuestionKit.tsx';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { formatStored } from '../../../src/model/state/stored.ts';
import { FIELD_LABELS } from '../../../src/words/measure-words.ts';
import { VERDICT_NAMES } from '../../../src/words/words.ts';
import { SMALL_FIT, SMALL_MODEL } from '../../support/small-fit.ts';

const KEY = 'credential-fit:answers';
/** The small fit check, with other people to ask than employers, and words to say. */
const CONTENT = {
	...SMALL_FIT,
	questions: SMALL_FIT.questions.map((question) => ({
		...question,
		findOut: {
			whom: question.id === 'price' || question.id === 'adds' ? ('issuer' as const) : ('employer' as const),
			words: `Ask: “What about ${question.id}?”`,
			ask: `What about ${question.id}?`,
			minutes: 10,
		},
	})),
};

beforeAll(async () => {
	await KIT_VIEW.load();
});
beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/kit/');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

function show(device?: Partial<FitState>, link = '') {
	if (device) localStorage.setItem(KEY, formatStored({ ...EMPTY_STATE, ...device }, SMALL_MODEL.questions));
	history.replaceState(null, '', `/fit/kit/${link}`);
	return render(<QuestionKit content={CONTENT} fit="/fit/" />).container;
}

const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');
/** Some put a space before what only ears are for. */
const named = (name: string | RegExp) => ({
	name: (given: string) => (typeof name === 'string' ? given.replace(/ :/g, ':') === name : name.test(given.replace(/ :/g, ':'))),
});
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', named(name));
const listed = () => screen.getAllByRole('listitem').flatMap(({ id }) => (id.startsWith('kit-') ? [id.slice('kit-'.length)] : []));
const address = (link: string) => screen.getByRole('link', { name: link }).getAttribute('href');
const heads = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const said = (container: Element) => container.querySelector('.kit__form > [role="status"]')?.textContent;
const focused = () => document.activeElement?.id;
const tick = (short: string) => screen.getByRole<HTMLInputElement>('checkbox', named(new RegExp(`: ${short}$`)));
const close = (short: string) => fireEvent.click(button(`Done: ${short}`));

function answerKnown(label = 'They name it'): void {
	fireEvent.click(button('Answer it: Known to employers'));
	fireEvent.click(screen.getByLabelText(label));
}

describe('QuestionKit', () => {
	test('lists every open question while there is no goal, and leads to the choice of one', () => {
		show();
		expect(listed().toSorted()).toEqual(['adds', 'demand', 'known', 'licence', 'price']);
		expect(address('Choose what you want it for')).toBe('/fit/#goal');
		expect(screen.queryByText('Ask this first')).toBeNull();
	});

	test('shows what a text has answered, and lets go of where it came from without the answer', async () => {
		const from = { quote: 'Adverts name it.', kind: 'reply', day: '2026-11-28' } as const;
		const answers = { known: { kind: 'option', option: 'named' }, licence: { kind: 'option', option: 'none-asked' } } as const;
		show({ goal: 'learn', answers, provenance: { known: from, licence: { ...from, kind: 'terms' } } });
		expect(screen.getByText('“Adverts name it.” from the issuer’s reply, 28 November 2026')).toBeTruthy();
		fireEvent.click(button('Remove this note: Known to employers'));
		expect(kept().provenance).toEqual({ licence: { ...from, kind: 'terms' } });
		expect(kept().answers).toEqual(answers);
		expect(focused()).toBe('kit-sources');
		fireEvent.click(button('Remove this note: Licence demanded'));
		expect(kept()).not.toHaveProperty('provenance');
		expect(heads()).not.toContain('Where your answers come from');
		expect(focused()).toBe('kit-about');
	});

	test('puts an answer back with where it came from', () => {
		const from = { quote: 'It costs 20.', kind: 'sales-page', day: '2026-11-28' } as const;
		show({ goal: 'learn', answers: { price: { kind: 'measure', numbers: { price: 20 } } }, provenance: { price: from } });
		fireEvent.click(button('Answer it: Within your money'));
		fireEvent.input(screen.getByLabelText(FIELD_LABELS.price), { target: { value: '30' } });
		expect(kept()).not.toHaveProperty('provenance');
		fireEvent.input(screen.getByLabelText(FIELD_LABELS.budget), { target: { value: '90' } });
		close('Within your money');
		fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
		expect(kept().provenance).toEqual({ price: from });
		expect(kept().answers.price.numbers).toEqual({ price: 20 });
	});

	test('groups by whom to ask, with how many and how long', () => {
		show({ goal: 'learn', asked: ['price'] });
		expect(heads()).toEqual([
			'5 questions to ask',
			'Ask employers, or read what they publish: 3 questions, about 30 minutes',
			'Ask the issuer: 2 questions, 1 of them asked, about 10 minutes left',
		]);
	});

	test('opens with how long all takes, how many people it takes, and the one thing to do next', () => {
		const head = () => document.querySelector('.kit__head')?.textContent ?? '';
		show({ goal: 'learn', concerns: { 'concern-1': 'Childcare' } });
		expect(head()).toContain('About 60 minutes in all: 2 people to ask and one answer to look up yourself.');
		const [next = ''] = listed();
		expect(document.querySelector('.kit__next a')?.getAttribute('href')).toBe(`#kit-${next}`);
		expect(head()).toMatch(/Do this next: .+\? Ask .+: 10 minutes\. Could rule it out/);
		cleanup();
		show({ goal: 'learn', asked: ['adds', 'demand', 'known', 'licence', 'price'] });
		expect(head()).toContain('You have asked everything.');
		expect(document.querySelector('.kit__next')).toBeNull();
	});

	test('leaves its groups where they are while the reader works in them', () => {
		show({ goal: 'learn' });
		const order = () =>
			heads()
				.slice(1)
				.map((head) => head?.split(':')[0]);
		const before = order();
		for (const short of ['Asked for in adverts', 'Known to employers', 'Licence demanded']) fireEvent.click(tick(short));
		expect(order()).toEqual(before);
		cleanup();
		show({ goal: 'learn', asked: ['demand', 'known', 'licence'] });
		expect(order()).toEqual(before.toReversed());
	});

	test('says what each can do to the result, and marks those that decide most, in all groups and at the head', () => {
		const container = show({ goal: 'learn' });
		const demand = container.querySelector('#kit-demand');
		expect(demand?.textContent).toContain('Could rule it out, can move');
		expect(screen.getAllByText('Ask this first')).toHaveLength(2);
		const links = [...container.querySelectorAll('.kit__head a[href^="#kit-"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
		expect(links).toHaveLength(2);
		expect(links.filter((id) => !container.querySelector(`[id="${id}"] .kit-item__first`))).toEqual([]);
	});

	test('says where it stands, and what comes before asking', () => {
		const option = (id: string) => ({ kind: 'option', option: id }) as const;
		const about = () => document.querySelector('.kit__head')?.textContent ?? '';
		show({ goal: 'learn', answers: { licence: option('another') } });
		expect(about()).toMatch(/So far: Ruled out, 1 of 5 answered\. See first whether you can get past what rules it out/);
		cleanup();
		show({ goal: 'learn', answers: { licence: option('none-asked'), adds: option('repeats') } });
		expect(about()).toMatch(/So far: Held back, 2 of 5 answered\. No answer to these questions changes what holds it back\./);
		cleanup();
		show({
			goal: 'learn',
			answers: { demand: option('most'), licence: option('none-asked'), price: { kind: 'measure', numbers: { price: 0 } } },
		});
		expect(about()).toMatch(/So far: [A-Z][a-z ]+, \d+ to \d+ of 100, 3 of 5 answered\. See the result/);
	});

	test('counts only what the goal asks', () => {
		const goals = SMALL_MODEL.goals.map((goal) => ({ ...goal, setAside: ['price'] }));
		localStorage.setItem(
			KEY,
			formatStored(
				{ ...EMPTY_STATE, goal: 'learn', answers: { price: { kind: 'measure', numbers: { price: 0 } } } },
				SMALL_MODEL.questions,
			),
		);
		render(<QuestionKit content={{ ...CONTENT, model: { ...SMALL_MODEL, goals } }} fit="/fit/" />);
		expect(heads()[0]).toBe('4 questions to ask');
		expect(document.querySelector('.kit__head')?.textContent).toContain('0 of 4 answered');
	});

	test('names the credential and its issuer', () => {
		show({ goal: 'learn', name: 'Some badge', issuer: 'Some school' });
		expect(heads()[0]).toBe('5 questions to ask about Some badge, Some school');
	});

	test('has the person’s own concerns among what is theirs to settle', () => {
		const container = show({ goal: 'learn', concerns: { 'concern-1': 'Childcare' } });
		expect(heads().at(-1)).toBe('Find out yourself: 1 question, about 10 minutes');
		expect(container.querySelector('#kit-concern-1 h3')?.textContent).toContain('Childcare');
		expect(container.querySelector('#kit-concern-1 a')).toBeNull();
	});

	test('says so when nothing is open, and leads to the result', () => {
		const option = (id: string) => ({ kind: 'option', option: id }) as const;
		show({
			goal: 'learn',
			answers: {
				known: option('named'),
				licence: option('none-asked'),
				demand: option('most'),
				adds: option('much'),
				price: { kind: 'measure', numbers: { price: 0, budget: 9 } },
			},
		});
		expect(heads()).toEqual(['Nothing is left to ask']);
		expect(screen.getByText(VERDICT_NAMES.strong)).toBeTruthy();
		expect(address('See the result')).toBe('/fit/#result');
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('QuestionKit’s ticks', () => {
	test('are kept on the device, and put the question below the others of its group, the focus with it', () => {
		const container = show({ goal: 'learn' });
		const ofEmployers = () => listed().filter((id) => id !== 'price' && id !== 'adds');
		const [first = ''] = ofEmployers();
		const short = CONTENT.questions.find(({ id }) => id === first)?.short ?? '';
		fireEvent.click(tick(short));
		expect(kept().asked).toEqual([first]);
		expect(ofEmployers().at(-1)).toBe(first);
		expect(tick(short).checked).toBe(true);
		expect(focused()).toBe(`asked-${first}`);
		expect(said(container)).toContain(short);
		fireEvent.click(tick(short));
		expect(kept().asked ?? []).toEqual([]);
		expect(ofEmployers().at(-1)).not.toBe(first);
	});

	test('can be set for a whole group at once', () => {
		show({ goal: 'learn' });
		fireEvent.click(button('Tick all 2 as asked: ask the issuer'));
		expect(kept().asked).toEqual(['adds', 'price']);
		expect(heads()).toContain('Ask the issuer: 2 questions, all asked');
		expect(focused()).toBe('ask-issuer');
		expect(screen.queryByRole('button', named(/as asked: ask the issuer/))).toBeNull();
		expect(screen.queryByRole('button', named('Copy the text: ask the issuer'))).toBeNull();
	});
});

describe('QuestionKit’s answers', () => {
	test('are kept as they are given, while the question stays until the reader is done', () => {
		const container = show({ goal: 'learn' });
		answerKnown();
		expect(kept().answers).toEqual({ known: { kind: 'option', option: 'named' } });
		expect(listed()).toContain('known');
		close('Known to employers');
		expect(listed()).not.toContain('known');
		expect(said(container)).toBe('Answered: Known to employers: They name it.');
		expect(heads()[0]).toBe('4 questions to ask');
	});

	test('open with the focus in the field, and close with it on the way to undo', () => {
		show({ goal: 'learn' });
		answerKnown();
		expect(focused()).toBe('question-known');
		close('Known to employers');
		expect(focused()).toBe('kit-undo');
	});

	test('can be undone, with the tick that the question had', () => {
		show({ goal: 'learn', asked: ['known'] });
		answerKnown();
		close('Known to employers');
		expect(kept().asked ?? []).toEqual([]);
		fireEvent.click(button('Undo: Known to employers'));
		expect(kept()).toMatchObject({ asked: ['known'], answers: {} });
		expect(listed()).toContain('known');
		expect(focused()).toBe('answer-known');
	});

	test('leave the question where it is while nothing is answered', () => {
		show({ goal: 'learn' });
		fireEvent.click(button('Answer it: Within your money'));
		fireEvent.input(screen.getByLabelText(FIELD_LABELS.price), { target: { value: '40' } });
		close('Within your money');
		expect(listed()).toContain('price');
		expect(focused()).toBe('answer-price');
		expect(screen.queryByRole('button', named(/^Undo/))).toBeNull();
		expect(kept().answers.price.numbers).toEqual({ price: 40 });
	});

	test('keep the question that is only counted so far, and say how far', () => {
		const container = show({ goal: 'learn' });
		fireEvent.click(button('Answer it: Asked for in adverts'));
		fireEvent.input(screen.getByLabelText('Adverts that ask for it'), { target: { value: '0' } });
		fireEvent.input(screen.getByLabelText('Adverts I read'), { target: { value: '4' } });
		close('Asked for in adverts');
		expect(container.querySelector('#kit-demand')?.textContent).toContain('So far: 0 of 4 adverts.');
		expect(said(container)).toContain('stays in the list');
		expect(focused()).toBe('answer-demand');
	});

	test('close one field when another opens, and count it as done', () => {
		show({ goal: 'learn' });
		answerKnown();
		fireEvent.click(button('Answer it: Licence demanded'));
		expect(listed()).not.toContain('known');
		expect(focused()).toBe('question-licence');
		expect(button('Undo: Known to employers')).toBeDefined();
	});

	test('empty a group, whose place still holds the way to undo', () => {
		show({ answers: { price: { kind: 'measure', numbers: { price: 0, budget: 9 } } } });
		fireEvent.click(button('Answer it: Adds to what you have'));
		fireEvent.click(screen.getByLabelText('A lot'));
		close('Adds to what you have');
		expect(heads()[1]).toBe('Ask the issuer: nothing is left');
		expect(focused()).toBe('kit-undo');
	});
});

describe('QuestionKit’s texts', () => {
	test('are copied for a group and for everything', async () => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		show({ goal: 'learn', name: 'Some badge', asked: ['price'] });
		fireEvent.click(button('Copy the text: ask the issuer'));
		await screen.findByText('Copied.');
		fireEvent.click(button('Copy the text: everything'));
		fireEvent.click(button('Copy a link to this list'));
		await waitFor(() => expect(writeText.mock.calls).toHaveLength(3));
		const [letter, all, link] = (writeText.mock.calls as unknown as [string][]).map(([text]) => text);
		expect(letter).toBe('About: Some badge\n\n1. What about adds?\n');
		expect(all).toContain('Within your money (asked): Ask: “What about price?”');
		expect(link).toBe(`${location.origin}/fit/kit/#v=1&goal=learn&name=Some%20badge&asked=price`);
	});

	test('stand in a field to select where copying is blocked', async () => {
		vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('No.')) } });
		show({ goal: 'learn' });
		fireEvent.click(button('Copy the text: ask the issuer'));
		const field = await screen.findByLabelText<HTMLTextAreaElement>('To copy: ask the issuer');
		expect(field.value).toContain('1. What about');
	});

	test('go into a mail without an address', () => {
		show({ goal: 'learn', name: 'Some badge' });
		const href = screen.getByRole('link', named('Mail it: ask the issuer')).getAttribute('href') ?? '';
		expect(href.startsWith('mailto:?subject=Questions%20about%20Some%20badge&body=About%3A%20Some%20badge%0D%0A')).toBe(true);
	});

	test('are not offered to a mail program that would cut them', () => {
		show({ goal: 'learn', name: 'ä'.repeat(80), issuer: 'ö'.repeat(80) });
		expect(screen.queryByRole('link', named(/^Mail it/))).toBeNull();
		expect(screen.getAllByText(/too long for a mail link/).length).toBeGreaterThan(0);
	});
});

describe('QuestionKit with a link', () => {
	const LINK = '#v=1&goal=signal&known=nobody';

	test('shows the link’s questions, and lets nothing of it onto the device', async () => {
		show({ goal: 'learn', answers: { licence: { kind: 'option', option: 'none-asked' } } }, LINK);
		const before = localStorage.getItem(KEY);
		await waitFor(() => expect(listed()).toContain('licence'));
		expect(listed()).not.toContain('known');
		fireEvent.click(tick('Licence demanded'));
		expect(tick('Licence demanded').checked).toBe(true);
		expect(localStorage.getItem(KEY)).toBe(before);
		expect(address('See the result')).toBe('/fit/#v=1&goal=signal&asked=licence&known=nobody');
	});

	test('gives way to the device’s own, and the focus goes to the head', async () => {
		show({ goal: 'learn', answers: { licence: { kind: 'option', option: 'none-asked' } } }, LINK);
		await waitFor(() => fireEvent.click(button('Show my own answers')));
		await waitFor(() => expect(listed()).toContain('known'));
		await waitFor(() => expect(focused()).toBe('kit-about'));
	});
});

test('QuestionKit goes on where the browser keeps nothing, and says so', () => {
	const fail = () => {
		throw new DOMException('No.', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: fail, setItem: fail });
	render(<QuestionKit content={CONTENT} fit="/fit/" />);
	answerKnown();
	close('Known to employers');
	expect(listed()).not.toContain('known');
	expect(screen.getByText(/^This browser does not let the page keep your answers/)).toBeTruthy();
	expect(address('Choose what you want it for')).toBe('/fit/#v=1&known=named');
});
