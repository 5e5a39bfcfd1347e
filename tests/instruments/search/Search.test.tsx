// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SEARCHES_KEY } from '../../../src/device/keys.ts';
import type { SearchProps } from '../../../src/instruments/search/Search.tsx';
import { INDEX, type MadeText, makeSearch } from './made-search.ts';

const TEXTS: readonly MadeText[] = [
	{ title: 'fees', kind: 'Value factors', text: 'What a course costs, with every fee. Ask for the whole price.' },
	{ title: 'edx', kind: 'Issuers', text: 'A platform that charges a fee.' },
	{ title: 'time', kind: 'Value factors', text: 'Hours and weeks, and no fee.' },
	{ title: 'refund', kind: 'Glossary', says: 'Money that comes back, such as a fee.' },
];
const START = {
	common: ['Is it accredited?', 'the fees'],
	tools: [{ href: '/compare/', label: 'Compare', line: 'Side by side' }],
	kinds: [
		['Value factors', 2],
		['Issuers', 1],
		['Glossary', 1],
	] as const,
};

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/search/');
	// The search code is loaded once a page: each test is a page.
	vi.resetModules();
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function show(props: Partial<SearchProps> = {}): Promise<Element> {
	const { Search } = await import('../../../src/instruments/search/Search.tsx');
	return render(<Search index={INDEX} page="/search/" start={START} {...props} />).container;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Search the guide');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const status = () => screen.getByRole('status').textContent ?? '';
const titles = (container: Element) => [...container.querySelectorAll('.search__title')].map((link) => link.textContent);
const choose = (name: string) => fireEvent.change(screen.getByLabelText('Kind'), { target: { value: name } });

describe('Search', () => {
	test('loads nothing until somebody types', async () => {
		const { init, fetched } = makeSearch(TEXTS);
		await show();
		expect(init).not.toHaveBeenCalled();
		expect(fetched).not.toHaveBeenCalled();
		expect(status()).toBe('');
	});

	test('shows results by relevance, each with its kind, and the words found marked as text', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		expect(status()).toBe('4 results for “fee”');
		expect(titles(container)[0]).toBe('fees');
		expect(container.querySelector('.search__of')?.textContent).toBe('Value factors');
		expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent?.trim())).toContain('fee.');
	});

	test('shows what a term says whole, and markup in a text as text', async () => {
		makeSearch([{ title: 'refund', kind: 'Glossary', says: 'Money that <b>comes</b> back, such as a fee, to the last word of it.' }]);
		const container = await show();
		type('refund');
		await waitFor(() => expect(titles(container)).toEqual(['refund']));
		expect(container.querySelector('.search__excerpt')?.textContent).toContain('<b>comes</b> back, such as a fee, to the last word of it.');
		expect(container.querySelector('.search__excerpt b')).toBeNull();
	});

	test('names sections of the first three results', async () => {
		const headings = [
			{ id: 'a', text: 'First' },
			{ id: 'b', text: 'Second' },
		];
		makeSearch(
			['fees one', 'fees two', 'fees three', 'fees four'].map((title) => ({ title, kind: 'Issuers', text: 'fee fee fee', headings })),
		);
		const container = await show();
		type('fees');
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		expect(container.querySelectorAll('.search__sections')).toHaveLength(3);
		expect(container.querySelector('.search__sections a')?.textContent).toBe('First');
		expect(container.querySelector('.search__sections a')?.getAttribute('href')).toMatch(/#a$/);
	});

	test('loads eight results, and eight more at a press', async () => {
		const { load } = makeSearch(Array.from({ length: 20 }, (_, at) => ({ title: `fee${at}`, kind: 'Issuers', text: 'fee' })));
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(8));
		expect(status()).toContain('20 results');
		expect(load).toHaveBeenCalledTimes(8);
		fireEvent.click(screen.getByRole('button', { name: 'Show 8 more' }));
		await waitFor(() => expect(titles(container)).toHaveLength(16));
		fireEvent.click(screen.getByRole('button', { name: 'Show 4 more' }));
		await waitFor(() => expect(titles(container)).toHaveLength(20));
	});

	test('searches once for what is typed without a pause', async () => {
		const { search } = makeSearch(TEXTS);
		await show();
		for (const typed of ['f', 'fe', 'fee', 'fees ']) type(typed);
		await waitFor(() => expect(status()).toContain('“fees”'));
		expect(new Set(search.mock.calls.map(([query]) => query))).toEqual(new Set(['fees']));
	});

	test('empties the list with the field, by its button too', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).not.toEqual([]));
		fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
		await waitFor(() => expect(titles(container)).toEqual([]));
		expect(status()).toBe('');
		expect(document.activeElement).toBe(field());
	});

	test('never lets an older answer replace a newer one', async () => {
		const { load } = makeSearch([
			{ title: 'old', kind: 'Issuers' },
			{ title: 'new', kind: 'Issuers' },
		]);
		let arrive = () => {};
		const answer = load.getMockImplementation() as (text: MadeText) => Promise<Response>;
		load.mockImplementation(async (text) => {
			if (text.title === 'old')
				await new Promise<void>((resolve) => {
					arrive = resolve;
				});
			return answer(text);
		});
		const container = await show();
		type('old');
		await waitFor(() => expect(load).toHaveBeenCalled());
		type('new');
		await waitFor(() => expect(titles(container)).toEqual(['new']));
		await act(async () => {
			arrive();
			await new Promise((resolve) => setTimeout(resolve, 20));
		});
		expect(titles(container)).toEqual(['new']);
		expect(status()).toContain('“new”');
	});
});

describe('Search that reads a query', () => {
	test('names a misspelt word with its correction, and searches for it as typed at a press', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('refnud');
		await waitFor(() => expect(titles(container)).toEqual(['refund']));
		expect(container.querySelector('.search__readings')?.textContent).toContain('Showing refund for refnud.');
		fireEvent.click(screen.getByRole('button', { name: 'Search for refnud as typed' }));
		await waitFor(() => expect(titles(container)).toEqual([]));
		expect(container.querySelector('.search__readings')?.textContent).toBe('No page has “refnud”.');
	});

	test('names a word that no page has beside what it found', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('edx ccna');
		await waitFor(() => expect(titles(container)).toEqual(['edx']));
		expect(container.querySelector('.search__readings')?.textContent).toBe('No page has “ccna”.');
	});

	test('finds nothing for nonsense, says so and leads to pages that help with anything', async () => {
		makeSearch(TEXTS);
		const container = await show({ page: '/guide/search/' });
		type('asdfgh');
		await waitFor(() => expect(status()).toContain('0 results for “asdfgh”'));
		expect([...container.querySelectorAll('.search__nothing a')].map((link) => link.getAttribute('href'))).toEqual([
			'/guide/start-here/names/',
			'/guide/before-you-pay/',
			'/guide/fit/',
		]);
	});
});

describe('Search by kind', () => {
	const offered = (container: Element) => [...container.querySelectorAll('option')].map((option) => option.textContent);

	test('offers the kinds that the query has, says which is on, and keeps offering the others', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		expect(offered(container)).toEqual(['All', 'Value factors (2)', 'Issuers (1)', 'Glossary (1)']);
		choose('Issuers');
		await waitFor(() => expect(titles(container)).toEqual(['edx']));
		expect(status()).toBe('1 result for “fee”, only from Issuers');
		expect(offered(container)).toEqual(['All', 'Value factors (2)', 'Issuers (1)', 'Glossary (1)']);
	});

	test('asks a new query of everything', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		choose('Issuers');
		await waitFor(() => expect(titles(container)).toEqual(['edx']));
		type('fees');
		await waitFor(() => expect(status()).toContain('“fees”'));
		expect(status()).not.toContain('only from');
	});

	test('lists everything of a kind with an empty query', async () => {
		makeSearch(TEXTS);
		const container = await show();
		expect(offered(container)).toEqual(['All', 'Value factors (2)', 'Issuers (1)', 'Glossary (1)']);
		choose('Value factors');
		await waitFor(() => expect(titles(container)).toEqual(['fees', 'time']));
		expect(status()).toBe('Everything from Value factors: 2');
	});
});

describe('Search that is empty', () => {
	test('offers what others ask, and puts it into the field', async () => {
		makeSearch(TEXTS);
		const container = await show({ page: '/guide/search/' });
		const links = [...container.querySelectorAll<HTMLAnchorElement>('.search__common a')];
		expect(links.map((link) => link.getAttribute('href'))).toEqual([
			`/guide/search/?q=${encodeURIComponent('Is it accredited?')}`,
			`/guide/search/?q=${encodeURIComponent('the fees')}`,
		]);
		fireEvent.click(links[1] as HTMLElement);
		expect(field().value).toBe('the fees');
		await waitFor(() => expect(titles(container)[0]).toBe('fees'));
		expect(container.querySelector('.search__common')).toBeNull();
	});

	test('names the tools', async () => {
		makeSearch(TEXTS);
		expect((await show()).querySelector('.search__tools li')?.textContent).toBe('Compare Side by side');
	});

	test('remembers on the device what led somewhere, and forgets it at a press', async () => {
		makeSearch(TEXTS);
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		expect(localStorage.getItem(SEARCHES_KEY)).toBeNull();
		const link = container.querySelector('.search__title') as HTMLAnchorElement;
		link.addEventListener('click', (event) => event.preventDefault());
		fireEvent.click(link);
		expect(JSON.parse(localStorage.getItem(SEARCHES_KEY) ?? '')).toEqual(['fee']);
		type('');
		fireEvent.click(await screen.findByRole('link', { name: 'fee' }));
		expect(field().value).toBe('fee');
		type('');
		fireEvent.click(await screen.findByRole('button', { name: 'Forget these' }));
		await waitFor(() => expect(screen.queryByRole('link', { name: 'fee' })).toBeNull());
		expect(localStorage.getItem(SEARCHES_KEY)).toBeNull();
	});

	test.each(['not JSON', '{"a":1}', '[1, null, "kept"]', JSON.stringify(['a'.repeat(200)])])(
		'takes %s on the device for what it is',
		async (text) => {
			localStorage.setItem(SEARCHES_KEY, text);
			makeSearch(TEXTS);
			const container = await show();
			await waitFor(() => expect(container.querySelectorAll('.search__common').length).toBe(text.includes('kept') ? 2 : 1));
		},
	);
});

describe('SearchDialog', () => {
	async function open(close = () => {}, leave = (_query: string) => {}): Promise<Element> {
		const { SearchDialog } = await import('../../../src/instruments/search/SearchDialog.tsx');
		return render(<SearchDialog index={INDEX} page="/search/" close={close} leave={leave} before="fee" />).container;
	}

	test('asks for its start, has the query from before, and puts the caret into the field', async () => {
		const { fetched } = makeSearch(TEXTS);
		const container = await open();
		expect(document.activeElement).toBe(field());
		expect(field().value).toBe('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		expect(fetched.mock.calls.map(([address]) => address)).toContain('/search/start.json');
	});

	test('closes by its own button, and where a result lies on the page that one is on', async () => {
		makeSearch(TEXTS);
		const close = vi.fn();
		const leave = vi.fn();
		const container = await open(close, leave);
		fireEvent.click(screen.getByRole('button', { name: 'Close search' }));
		expect(close).toHaveBeenCalledOnce();
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		const [here, other] = container.querySelectorAll<HTMLAnchorElement>('.search__title');
		for (const link of [here, other]) link?.addEventListener('click', (event) => event.preventDefault());
		fireEvent.click(other as HTMLElement);
		expect(leave).toHaveBeenLastCalledWith('fee');
		expect(close).toHaveBeenCalledOnce();
		history.replaceState(null, '', here?.pathname);
		fireEvent.click(here as HTMLElement);
		expect(close).toHaveBeenCalledTimes(2);
	});
});

describe('Search that cannot be loaded', () => {
	test('says so, and works at the next try', async () => {
		const { init } = makeSearch(TEXTS);
		init.mockRejectedValueOnce(new Error('No connection.'));
		const container = await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('could not be loaded'));
		expect(titles(container)).toEqual([]);
		type('fees');
		await waitFor(() => expect(titles(container)[0]).toBe('fees'));
		expect(status()).not.toContain('could not be loaded');
	});

	test('says so where the words do not arrive, and asks for them again', async () => {
		const { fetched } = makeSearch(TEXTS);
		fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
		const container = await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('could not be loaded'));
		type('fees');
		await waitFor(() => expect(titles(container)[0]).toBe('fees'));
	});

	test('asks for the script itself again after a failure, at an address that no browser remembers as failed', async () => {
		const { loadPagefind } = await import('../../../src/instruments/search/pagefind/load-pagefind.ts');
		// As browsers do: a failed import of one address stays failed. See https://github.com/whatwg/html/issues/6768.
		const asked = vi.fn();
		vi.stubGlobal('asked', asked);
		const failing = `data:text/javascript,globalThis.asked();throw new Error('No connection.')//`;
		await expect(loadPagefind(failing)).rejects.toThrow('No connection.');
		await expect(loadPagefind(failing)).rejects.toThrow('No connection.');
		expect(asked).toHaveBeenCalledTimes(2);
	});

	test('says nothing of it once the field is empty again', async () => {
		makeSearch(TEXTS).init.mockRejectedValueOnce(new Error('No connection.'));
		await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('could not be loaded'));
		type('');
		await waitFor(() => expect(status()).toBe(''));
	});
});

describe('Search by keyboard', () => {
	test('moves between the field and every result, and stops at both ends', async () => {
		makeSearch([
			{ title: 'fees', kind: 'Issuers', text: 'fee', headings: [{ id: 'a', text: 'A fee' }] },
			{ title: 'edx', kind: 'Issuers', text: 'fee' },
		]);
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(2));
		field().focus();
		const press = (key: string) => {
			const unhandled = fireEvent.keyDown(document.activeElement ?? field(), { key });
			return [document.activeElement?.getAttribute('href') ?? document.activeElement?.id, unhandled];
		};
		expect(['ArrowUp', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp', 'Enter'].map(press)).toEqual([
			['search-query', true],
			['search-query', true],
			['/fees/', false],
			['/fees/#a', false],
			['/edx/', false],
			['/edx/', true],
			['/fees/', false],
			['/edx/', false],
			['/fees/#a', false],
			['/fees/#a', true],
		]);
		expect(press('x')).toEqual(['search-query', true]);
	});

	test('leaves the keys of the choice of kinds alone', async () => {
		makeSearch(TEXTS);
		await show();
		const select = screen.getByLabelText<HTMLSelectElement>('Kind');
		select.focus();
		expect(fireEvent.keyDown(select, { key: 'ArrowDown' })).toBe(true);
		expect(document.activeElement).toBe(select);
	});

	test('opens the first result with Enter, and before there is one leads to the search page', async () => {
		makeSearch(TEXTS);
		const container = await show();
		const form = container.querySelector('form') as HTMLFormElement;
		const followed = vi.fn((event: Event) => event.preventDefault());
		container.addEventListener('click', followed);
		type('fee');
		expect(fireEvent.submit(form)).toBe(true);
		await waitFor(() => expect(titles(container)).toHaveLength(4));
		expect(fireEvent.submit(form)).toBe(false);
		expect(followed.mock.calls.map(([{ target }]) => (target as HTMLElement).textContent)).toEqual(['fees']);
	});

	test('puts the caret into the field where it is told to', async () => {
		await show({ takesFocus: true });
		expect(document.activeElement).toBe(field());
	});
});

describe('Search on its own page', () => {
	test('takes query and kind from the address, keeps new ones there, and names the query in the title', async () => {
		history.replaceState(null, '', '/search/?q=fee&kind=Issuers');
		makeSearch(TEXTS);
		const container = await show({ inAddress: true });
		await waitFor(() => expect(titles(container)).toEqual(['edx']));
		await waitFor(() => expect(document.title).toBe('fee: search'));
		type('fees & co');
		await waitFor(() => expect(location.search).toBe('?q=fees+%26+co'));
	});

	test('leaves the address alone elsewhere', async () => {
		makeSearch(TEXTS);
		await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('“fee”'));
		expect(location.search).toBe('');
	});

	test('leads without script to the page of all results by its form', async () => {
		const container = await show({ page: '/guide/search/' });
		expect(container.querySelector('form')?.getAttribute('action')).toBe('/guide/search/');
		expect(container.querySelector('form')?.contains(field())).toBe(true);
		expect(field().name).toBe('q');
	});
});
