// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DecisionRecord } from '../../../src/instruments/record/DecisionRecord.tsx';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { ANSWERS, elsewhere, named, onDevice, RECORD, refuse, STATE, saved, stock } from '../../support/keeping.ts';
import { SMALL_FIT } from '../../support/small-fit.ts';

const TODAY = '2026-11-24';
const PAGES = { kit: '/fit/kit/', compare: '/compare/' };

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/record/');
	vi.useFakeTimers({ now: new Date(`${TODAY}T10:00:00`), toFake: ['Date'] });
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** The page once it has read the device, at an address. */
async function show(hash = '') {
	history.replaceState(null, '', `/fit/record/${hash}`);
	const { container } = render(<DecisionRecord content={SMALL_FIT} fit="/fit/" pages={PAGES} />);
	await waitFor(() => expect(container.querySelector('[data-waking]')).toBeNull());
	return container;
}
const sheet = () => screen.findByRole('article');
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
/** The library’s decisions. */
const records = () => onDevice().library.records;
async function go(hash: string) {
	await act(() => {
		history.pushState(null, '', hash);
		dispatchEvent(new Event('hashchange'));
	});
}

describe('DecisionRecord without anything to decide', () => {
	test('says so, and leads to the goal', async () => {
		await show();
		expect(screen.getByRole('link', { name: /what you want a credential for/ }).getAttribute('href')).toBe('/fit/#goal');
		expect(screen.queryByRole('article')).toBeNull();
		expect(screen.getByText('No decision is kept on this device yet.')).toBeTruthy();
	});
});

describe('DecisionRecord with an open assessment', () => {
	beforeEach(() => stock(STATE));

	test('shows the sheet, and follows what is entered', async () => {
		await show();
		const paper = within(await sheet());
		expect(paper.getByRole('heading', { level: 2 }).textContent).toBe('Some badge');
		expect(paper.getByText('Not decided yet')).toBeTruthy();
		fireEvent.click(screen.getByLabelText('Wait'));
		type('Wait until …', 'it is May');
		type('Because …', 'It is too dear.');
		expect(paper.getByText('Wait until it is May')).toBeTruthy();
		expect(paper.getByText('It is too dear.')).toBeTruthy();
	});

	test('keeps the decision with all that the fit check said, and shows it as kept', async () => {
		await show();
		await sheet();
		fireEvent.click(screen.getByLabelText('Take it'));
		type('Because …', 'They ask for it.');
		type('I will think again if …', 'Nobody answers.');
		await act(() => void fireEvent.click(button('Keep this decision')));
		expect(records()).toEqual([RECORD]);
		expect(location.hash).toBe('#2026-11-24-1');
		await go(location.hash);
		expect(within(await sheet()).getByText('As it was on 24 November 2026')).toBeTruthy();
		await waitFor(() => expect(document.activeElement?.id).toBe('kept-now'));
	});

	test('ends in what was decided, when to look back, and what to do now', async () => {
		await show();
		await sheet();
		fireEvent.click(screen.getByLabelText('Wait'));
		type('Wait until …', 'it is May');
		await act(() => void fireEvent.click(button('Keep this decision')));
		await go(location.hash);
		await sheet();
		const name = 'Decided: wait until it is May.';
		await screen.findByRole('region', { name });
		const moment = () => within(screen.getByRole('region', { name }));
		expect(moment().getByText(/kept on this device/)).toBeTruthy();
		expect(
			moment()
				.getByRole('link', { name: /\d questions? that (are|is) still open/ })
				.getAttribute('href'),
		).toBe('/fit/kit/');
		expect(moment().getByRole('link', { name: 'Compare it' }).getAttribute('href')).toBe('/compare/');
		await act(() => void fireEvent.click(moment().getByRole('button', { name: 'In 6 months' })));
		expect(records()[0]?.lookBack).toBe('2027-05-24');
		expect(moment().getByText('On 24 May 2027 this page asks you what happened.')).toBeTruthy();
		expect(moment().getByRole('button', { name: 'Put the day into your calendar' })).toBeTruthy();
	});

	test('keeps both of two fields that change before the page is drawn anew', async () => {
		await show();
		await sheet();
		await act(() => {
			type('Because …', 'They ask for it.');
			type('I will think again if …', 'Nobody answers.');
		});
		expect(screen.getByLabelText<HTMLTextAreaElement>('Because …').value).toBe('They ask for it.');
		expect(screen.getByLabelText<HTMLTextAreaElement>('I will think again if …').value).toBe('Nobody answers.');
	});

	test('says nothing of a moment ago where a decision is only opened', async () => {
		stock(STATE, { records: [RECORD] });
		await show('#2026-11-24-1');
		await sheet();
		expect(screen.queryByText(/^Decided: /)).toBeNull();
	});

	test('does not change what is kept when the answers change', async () => {
		stock(STATE, { records: [RECORD] });
		await show('#2026-11-24-1');
		await sheet();
		const before = (await sheet()).textContent;
		await elsewhere(() => stock({ ...STATE, answers: {} }, { records: [RECORD] }), ANSWERS);
		expect((await sheet()).textContent).toBe(before);
		expect(screen.getByText(/The answers in your open assessment have changed/)).toBeTruthy();
		expect(records()).toEqual([RECORD]);
	});

	test('offers sentences from the answers, and adds the one that is pressed', async () => {
		await show();
		await sheet();
		const offered = screen.getAllByRole<HTMLButtonElement>('button', { name: /turns out/ });
		expect(offered.length).toBeGreaterThan(0);
		const sentence = offered[0]?.textContent ?? '';
		type('I will think again if …', 'Mine.');
		await act(() => void offered[0]?.click());
		const field = screen.getByLabelText<HTMLTextAreaElement>('I will think again if …');
		expect(field.value).toBe(`Mine.\n${sentence}`);
		expect(document.activeElement).toBe(field);
		expect(screen.queryByRole('button', { name: sentence })).toBeNull();
	});

	test.each([
		['In 3 months', '2027-02-24'],
		['In 6 months', '2027-05-24'],
		['In a year', '2027-11-24'],
		['No day', ''],
	])('“%s” picks the day %j', async (label, day) => {
		await show();
		await sheet();
		await act(() => void fireEvent.click(button('In 3 months')));
		await act(() => void fireEvent.click(button(label)));
		expect(screen.getByLabelText<HTMLInputElement>('Day to look back').value).toBe(day);
		expect(screen.queryByRole('button', { name: 'Save the day for your calendar' }) !== null).toBe(day !== '');
	});

	test('keeps what is being written through a reload, and shows it in another tab', async () => {
		await show();
		await sheet();
		type('Because …', 'Half a sent');
		cleanup();
		await show();
		await sheet();
		expect(screen.getByLabelText<HTMLTextAreaElement>('Because …').value).toBe('Half a sent');
		const draft = JSON.parse(localStorage.getItem('credential-fit:draft') ?? '');
		// It listens once its effects have run: until then it is told again.
		await waitFor(async () => {
			await elsewhere(
				() => localStorage.setItem('credential-fit:draft', JSON.stringify({ ...draft, because: 'Half a sentence' })),
				'credential-fit:draft',
			);
			expect(screen.getByLabelText<HTMLTextAreaElement>('Because …').value).toBe('Half a sentence');
		});
	});

	test('says what was begun about another candidate, and empties the form when told to', async () => {
		await show();
		await sheet();
		type('Because …', 'About the badge.');
		await elsewhere(() => stock(named('Another badge')), ANSWERS);
		expect(screen.getByText(/You began writing this about “Some badge”/)).toBeTruthy();
		await act(() => void fireEvent.click(button('Empty the form')));
		expect(screen.getByLabelText<HTMLTextAreaElement>('Because …').value).toBe('');
		expect(localStorage.getItem('credential-fit:draft')).toBeNull();
	});

	test('shows a link’s answers without keeping them', async () => {
		await show('#v=1&goal=signal&name=Linked');
		expect(within(await sheet()).getByRole('heading', { level: 2 }).textContent).toBe('Linked');
		expect(screen.getByText(/came with a link/)).toBeTruthy();
		expect(onDevice().open).toEqual(STATE);
	});

	test.each(['QuotaExceededError', 'SecurityError'] as const)(
		'where storage fails with %s, says so and keeps the decision in the page',
		async (name) => {
			if (name === 'SecurityError') refuse(name);
			await show('#v=1&goal=learn&name=Linked');
			await sheet();
			if (name !== 'SecurityError') refuse(name);
			fireEvent.click(screen.getByLabelText('Take it'));
			await act(() => void fireEvent.click(button('Keep this decision')));
			await go(location.hash);
			expect(within(await sheet()).getByText('As it was on 24 November 2026')).toBeTruthy();
			expect(screen.getAllByText(/save it as a file/).length).toBeGreaterThan(0);
			expect(button('Save to open elsewhere (JSON)')).toBeTruthy();
		},
	);
});

describe('DecisionRecord with decisions', () => {
	const DUE = { ...RECORD, id: '2025-11-24-1', day: '2025-11-24', lookBack: '2026-05-24' };

	test('lists them, the latest first, each with its address', async () => {
		stock(undefined, { records: [DUE, RECORD] });
		await show();
		const links = screen.getAllByRole('link', { name: /Some badge: / });
		expect(links.map((link) => link.getAttribute('href'))).toEqual(['#2026-11-24-1', '#2025-11-24-1']);
		expect(links[0]?.textContent).toBe('24 November 2026, Some badge: take it');
		expect(screen.getByText(/It is time to look back/)).toBeTruthy();
	});

	test('asks on the day what happened, and keeps the answer with the decision', async () => {
		stock(STATE, { records: [DUE] });
		await show();
		const form = within(await screen.findByRole('form', { name: /Look back on/ }));
		expect(form.getByText(/On 24 November 2025 you decided about Some badge: take it. What happened\?/)).toBeTruthy();
		await act(() => void fireEvent.click(form.getByRole('button', { name: 'Keep this with the decision' })));
		expect(records()[0]?.outcome).toBeNull();
		expect(form.getByText(/Choose an answer to both/)).toBeTruthy();
		fireEvent.click(form.getByLabelText('I finished it'));
		fireEvent.click(form.getByLabelText('Yes, I would decide the same again'));
		fireEvent.input(form.getByLabelText(/What do you know now/), { target: { value: 'It took longer.' } });
		await act(() => void fireEvent.click(form.getByRole('button', { name: 'Keep this with the decision' })));
		expect(records()).toEqual([{ ...DUE, outcome: { day: TODAY, progress: 'finished', hindsight: 'again', note: 'It took longer.' } }]);
		expect(screen.queryByRole('form', { name: /Look back on/ })).toBeNull();
		expect(document.activeElement?.id).toBe('said');
		await go('#2025-11-24-1');
		expect(within(await sheet()).getByText('It took longer.')).toBeTruthy();
	});

	test('can ask again later', async () => {
		stock(STATE, { records: [DUE] });
		await show();
		await screen.findByRole('form', { name: /Look back on/ });
		await act(() => void fireEvent.click(button('Ask me again in 3 months')));
		expect(records()).toEqual([{ ...DUE, lookBack: '2027-02-24' }]);
	});

	test('lets a person tell before the day, and tell anew', async () => {
		stock(STATE, { records: [RECORD] });
		await show('#2026-11-24-1');
		await sheet();
		await act(() => void fireEvent.click(button('Write down what happened')));
		fireEvent.click(screen.getByLabelText('I did not start it'));
		fireEvent.click(screen.getByLabelText('It is too early to say'));
		await act(() => void fireEvent.click(button('Keep this with the decision')));
		expect(records()[0]?.outcome?.progress).toBe('not-started');
		await act(() => void fireEvent.click(button('Change what happened')));
		expect(screen.getByLabelText<HTMLInputElement>('I did not start it').checked).toBe(true);
	});

	test('says which version an older one was made with, what has changed since, and what it comes to today', async () => {
		const content = { ...SMALL_FIT, versions: [{ version: '0.9', title: 'Before', url: '/changelog/#before' }, ...SMALL_FIT.versions] };
		const older = {
			...RECORD,
			version: '0.9',
			finding: { ...RECORD.finding, verdict: 'weak', isSettled: true, range: { lo: 10, hi: 20 } },
		} as const;
		stock(STATE, { records: [older] });
		history.replaceState(null, '', '/fit/record/#2026-11-24-1');
		render(<DecisionRecord content={content} fit="/fit/" pages={PAGES} />);
		const paper = within(await sheet());
		expect(paper.getByText('Weak fit')).toBeTruthy();
		expect(paper.getByText(/10 to 20 of 100/)).toBeTruthy();
		expect(screen.getByText(/This decision is from version 0.9/)).toBeTruthy();
		expect(screen.getByRole('link', { name: 'First version' }).getAttribute('href')).toBe('/changelog/#first');
		expect(screen.getByText(/Worked out today, the same answers give: not settled yet/)).toBeTruthy();
		expect(records()).toEqual([older]);
	});

	test('says that it stands elsewhere today where the range alone is the same', async () => {
		const older = { ...RECORD, version: '1', finding: { ...RECORD.finding, standing: 'held-back' } } as const;
		stock(STATE, { records: [older] });
		await show('#2026-11-24-1');
		expect(within(await sheet()).getByText(/^Held back\. Apart from that: /)).toBeTruthy();
		expect(screen.getByText(/Worked out today, the same answers give: not settled yet/)).toBeTruthy();
	});

	test('says nothing of today where nothing differs', async () => {
		stock(STATE, { records: [RECORD] });
		await show('#2026-11-24-1');
		await sheet();
		expect(screen.queryByText(/Worked out today/)).toBeNull();
	});

	test('deletes one only when asked twice, and gives the focus a place', async () => {
		const other = { ...RECORD, id: '2026-11-24-2', because: 'Another.' };
		stock(STATE, { records: [RECORD, other] });
		await show('#2026-11-24-1');
		await sheet();
		await act(() => void fireEvent.click(button(/^Delete this decision/)));
		expect(document.activeElement?.textContent).toMatch(/^Keep it/);
		await act(() => void fireEvent.click(button(/^Keep it/)));
		expect(document.activeElement?.textContent).toMatch(/^Delete this decision/);
		expect(records()).toHaveLength(2);
		await act(() => void fireEvent.click(button(/^Delete this decision/)));
		await act(() => void fireEvent.click(button(/^Delete it/)));
		await go(location.hash);
		expect(records()).toEqual([other]);
		expect(screen.getByText('The decision is deleted.')).toBeTruthy();
		await waitFor(() => expect(document.activeElement?.id).toBe('record-title'));
	});

	test('opens its answers in the fit check and sets the open ones aside', async () => {
		const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
		stock(named('Open now'), { records: [RECORD] });
		await show('#2026-11-24-1');
		await sheet();
		await act(() => void fireEvent.click(button('Open these answers in the fit check')));
		expect(assign).toHaveBeenCalledWith('/fit/');
		expect(onDevice().open).toEqual(STATE);
		expect(onDevice().library.assessments).toEqual([saved('Open now')]);
	});

	test('says where the address names a decision that is not here', async () => {
		stock(STATE, { records: [RECORD] });
		await show('#2020-01-01-1');
		expect(screen.getByText(/The decision at this address is not on this device/)).toBeTruthy();
	});

	test('puts aside what it cannot read and says so', async () => {
		localStorage.setItem('credential-fit:library', '{"assessments":[],"records":[{"id":4}]}');
		localStorage.setItem(ANSWERS, JSON.stringify(EMPTY_STATE));
		await show();
		expect(await screen.findByText(/At least one decision is damaged/)).toBeTruthy();
		expect(screen.getByText(/^Something that this device keeps is damaged/)).toBeTruthy();
	});
});
