// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pagefind, PagefindAnswer, PagefindPage } from '../../../src/instruments/search/pagefind-api.ts';
import type { SearchProps } from '../../../src/instruments/search/Search.tsx';

/** A module as Pagefind's script is one; what it does, each test says. */
const INDEX = `data:text/javascript,${encodeURIComponent(
	['init', 'options', 'filters', 'search']
		.map((name) => `export const ${name} = (...given) => globalThis.pagefind.${name}(...given);`)
		.join('\n'),
)}`;

const pagefind = {
	init: vi.fn<Pagefind['init']>(),
	options: vi.fn<Pagefind['options']>(),
	filters: vi.fn<Pagefind['filters']>(),
	search: vi.fn<Pagefind['search']>(),
};

function page(title: string, kind: string, rest: Partial<PagefindPage> = {}): PagefindPage {
	return {
		url: `/${title}/`,
		excerpt: `About <mark>${title}</mark>.`,
		meta: { title },
		filters: { kind: [kind] },
		sub_results: [],
		...rest,
	};
}

function answer(...pages: readonly PagefindPage[]): PagefindAnswer {
	const kinds: Record<string, number> = {};
	for (const { filters } of pages) for (const kind of filters['kind'] ?? []) kinds[kind] = (kinds[kind] ?? 0) + 1;
	return { results: pages.map((one) => ({ id: one.url, data: async () => one })), filters: { kind: kinds } };
}

beforeEach(() => {
	for (const method of Object.values(pagefind)) method.mockReset();
	pagefind.init.mockResolvedValue();
	pagefind.options.mockResolvedValue();
	pagefind.filters.mockResolvedValue({});
	vi.stubGlobal('pagefind', pagefind);
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
	return render(<Search index={INDEX} page="/search/" tools={[]} {...props} />).container;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Search the guide');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const status = () => screen.getByRole('status').textContent ?? '';
const queries = () => new Set(pagefind.search.mock.calls.map(([query]) => query));
const titles = (container: Element) => [...container.querySelectorAll('.search__title')].map((link) => link.textContent);

describe('Search', () => {
	test('loads nothing until somebody types', async () => {
		await show();
		expect(pagefind.init).not.toHaveBeenCalled();
		expect(status()).toBe('');
	});

	test('groups pages by kind, in the order in which the kinds come up', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Value factor'), page('edx', 'Issuer'), page('time', 'Value factor')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('3 pages about “fee”'));
		const groups = [...container.querySelectorAll('section')].map((group) => [
			group.querySelector('h2')?.textContent,
			...[...group.querySelectorAll('.search__title')].map((link) => link.getAttribute('href')),
		]);
		expect(groups).toEqual([
			['Value factor', '/fees/', '/time/'],
			['Issuer', '/edx/'],
		]);
	});

	test('shows the words found, marked', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('fees'));
	});

	test('lists up to three sections of a page, and not the page itself', async () => {
		const section = (url: string, title: string) => ({ url, title, excerpt: '' });
		const sections = [
			section('/fees/', 'fees'),
			section('/fees/#a', 'First #'),
			section('/fees/#b', 'Second'),
			section('/fees/#c', 'Third'),
			section('/fees/#d', 'Fourth'),
		];
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer', { sub_results: sections })));
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toEqual(['fees']));
		expect([...container.querySelectorAll('.search__sections a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
			['/fees/#a', 'First'],
			['/fees/#b', 'Second'],
			['/fees/#c', 'Third'],
		]);
	});

	test('fetches the text of twenty pages at most, and counts the rest', async () => {
		const pages = Array.from({ length: 24 }, (_, index) => page(`p${index}`, 'Issuer'));
		pagefind.search.mockResolvedValue(answer(...pages));
		const container = await show();
		type('p');
		await waitFor(() => expect(titles(container)).toHaveLength(20));
		expect(status()).toContain('24 pages');
	});

	test('searches once for what is typed without a pause', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
		await show();
		for (const typed of ['f', 'fe', 'fee', 'fees ']) type(typed);
		await waitFor(() => expect(status()).toContain('“fees”'));
		expect(queries()).toEqual(new Set(['fees']));
	});

	test('empties the list with the field', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toEqual(['fees']));
		type(' ');
		await waitFor(() => expect(titles(container)).toEqual([]));
		expect(status()).toBe('');
	});

	test('never lets an older answer replace a newer one', async () => {
		const arrive = new Map<string, (given: PagefindAnswer) => void>();
		// Each query is asked twice, with and without its kind: here both get the same.
		const asked = new Map<string, Promise<PagefindAnswer>>();
		pagefind.search.mockImplementation((query) => {
			const same = asked.get(query) ?? new Promise<PagefindAnswer>((resolve) => arrive.set(query, resolve));
			asked.set(query, same);
			return same;
		});
		const container = await show();
		type('old');
		await waitFor(() => expect(arrive.has('old')).toBe(true));
		type('new');
		await waitFor(() => expect(arrive.has('new')).toBe(true));
		arrive.get('new')?.(answer(page('newer', 'Issuer')));
		await waitFor(() => expect(titles(container)).toEqual(['newer']));
		await act(async () => {
			arrive.get('old')?.(answer(page('older', 'Issuer')));
			await new Promise((resolve) => setTimeout(resolve, 20));
		});
		expect(titles(container)).toEqual(['newer']);
		expect(status()).toContain('“new”');
	});
});

describe('Search by kind', () => {
	beforeEach(() => {
		const all = [page('fees', 'Value factor'), page('edx', 'Issuer'), page('time', 'Value factor')];
		pagefind.search.mockImplementation(async (query, options) => {
			if (query === 'nothing') return answer();
			const kind = options?.filters?.['kind'];
			return answer(...all.filter(({ filters }) => !kind || filters['kind']?.[0] === kind));
		});
	});

	test('offers every kind that the whole query has, with its count, and keeps offering it once one is picked', async () => {
		const container = await show();
		type('fee');
		const select = await screen.findByLabelText<HTMLSelectElement>(/Kind of page/);
		const offered = () => [...container.querySelectorAll('option')].map((option) => option.textContent);
		expect(offered()).toEqual(['All', 'Value factor (2)', 'Issuer (1)']);
		fireEvent.change(select, { target: { value: 'Issuer' } });
		await waitFor(() => expect(titles(container)).toEqual(['edx']));
		expect(offered()).toEqual(['All', 'Value factor (2)', 'Issuer (1)']);
	});

	test('offers none where all pages are of one kind', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer'), page('edx', 'Issuer')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(2));
		expect(container.querySelector('select')).toBeNull();
	});

	test('lets a reader who picked a kind and finds nothing search all kinds', async () => {
		const container = await show();
		type('fee');
		fireEvent.change(await screen.findByLabelText(/Kind of page/), { target: { value: 'Issuer' } });
		await waitFor(() => expect(titles(container)).toEqual(['edx']));
		type('nothing');
		fireEvent.click(await screen.findByRole('button', { name: 'Search all kinds of page' }));
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(3));
	});
});

describe('Search that is empty', () => {
	const TOOLS = [{ href: '/compare/', label: 'Compare', line: 'Side by side' }];

	test('offers what others look for, and puts it into the field', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
		const container = await show({ page: '/guide/search/' });
		const links = [...container.querySelectorAll<HTMLAnchorElement>('.search__common a')];
		expect(links).toHaveLength(6);
		const [first] = links;
		expect(first?.getAttribute('href')).toBe(`/guide/search/?q=${encodeURIComponent(first?.textContent ?? '')}`);
		if (first) fireEvent.click(first);
		expect(field().value).toBe(first?.textContent);
		await waitFor(() => expect(titles(container)).toEqual(['fees']));
		expect(container.querySelector('.search__common')).toBeNull();
	});

	test('names the tools', async () => {
		const container = await show({ tools: TOOLS });
		expect(container.querySelector('.search__tools li')?.textContent).toBe('Compare Side by side');
	});
});

describe('SearchDialog', () => {
	const TOOLS = [{ href: '/compare/', label: 'Compare', line: 'Side by side' }];

	async function open(close = () => {}): Promise<Element> {
		const { SearchDialog } = await import('../../../src/instruments/search/SearchDialog.tsx');
		return render(<SearchDialog index={INDEX} page="/search/" close={close} />).container;
	}

	test('asks for the tools, and puts the caret into the field', async () => {
		vi.stubGlobal('fetch', async (address: string) => Response.json(address === '/search/tools.json' ? TOOLS : []));
		const container = await open();
		await waitFor(() => expect(container.querySelector('.search__tools a')?.getAttribute('href')).toBe('/compare/'));
		expect(document.activeElement).toBe(field());
	});

	test('does without the tools where they do not arrive', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new Error('No connection.')));
		const container = await open();
		expect(container.querySelectorAll('.search__common a')).toHaveLength(6);
		expect(container.querySelector('.search__tools')).toBeNull();
	});

	test('closes by its own button', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new Error('No connection.')));
		const close = vi.fn();
		await open(close);
		fireEvent.click(screen.getByRole('button', { name: 'Close search' }));
		expect(close).toHaveBeenCalledOnce();
	});
});

describe('Search that finds nothing', () => {
	test('says so and leads to pages that help with anything', async () => {
		pagefind.search.mockResolvedValue(answer());
		const container = await show({ page: '/guide/search/' });
		type('zzz');
		await waitFor(() => expect(status()).toContain('0 pages about “zzz”'));
		expect([...container.querySelectorAll('.search__nothing a')].map((link) => link.getAttribute('href'))).toEqual([
			'/guide/start-here/names/',
			'/guide/before-you-pay/',
			'/guide/fit/',
		]);
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('Search that cannot be loaded', () => {
	test('says so, and works at the next try', async () => {
		pagefind.init.mockRejectedValueOnce(new Error('No connection.'));
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('could not be loaded'));
		expect(titles(container)).toEqual([]);
		type('fees');
		await waitFor(() => expect(titles(container)).toEqual(['fees']));
		expect(status()).not.toContain('could not be loaded');
	});

	test('asks for the script itself again after a failure, at an address that no browser remembers as failed', async () => {
		const { loadPagefind } = await import('../../../src/instruments/search/pagefind.ts');
		// As browsers do: a failed import of one address stays failed. See https://github.com/whatwg/html/issues/6768.
		const asked = vi.fn();
		vi.stubGlobal('asked', asked);
		const failing = `data:text/javascript,globalThis.asked();throw new Error('No connection.')//`;
		await expect(loadPagefind(failing)).rejects.toThrow('No connection.');
		await expect(loadPagefind(failing)).rejects.toThrow('No connection.');
		expect(asked).toHaveBeenCalledTimes(2);
	});

	test('says nothing of it once the field is empty again', async () => {
		pagefind.init.mockRejectedValueOnce(new Error('No connection.'));
		await show();
		type('fee');
		await waitFor(() => expect(status()).toContain('could not be loaded'));
		type('');
		await waitFor(() => expect(status()).toBe(''));
	});

	test('shows no results of an earlier query beside the sentence', async () => {
		pagefind.search.mockResolvedValueOnce(answer(page('fees', 'Issuer'))).mockResolvedValueOnce(answer(page('fees', 'Issuer')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toEqual(['fees']));
		pagefind.search.mockRejectedValue(new Error('No connection.'));
		type('refund');
		await waitFor(() => expect(status()).toContain('could not be loaded'));
		expect(titles(container)).toEqual([]);
	});
});

describe('Search by keyboard', () => {
	test('moves between the field and every result by the arrow keys, and stops at both ends', async () => {
		const sections = [{ url: '/fees/#a', title: 'Section', excerpt: '' }];
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer', { sub_results: sections }), page('edx', 'Issuer')));
		const container = await show();
		type('fee');
		await waitFor(() => expect(titles(container)).toHaveLength(2));
		field().focus();
		const press = (key: string) => {
			const unhandled = fireEvent.keyDown(document.activeElement ?? field(), { key });
			return [document.activeElement?.getAttribute('href') ?? document.activeElement?.id, unhandled];
		};
		expect(['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'].map(press)).toEqual([
			['search-query', true],
			['/fees/', false],
			['/fees/#a', false],
			['/edx/', false],
			['/edx/', true],
			['/fees/#a', false],
			['/fees/#a', true],
		]);
	});

	test('leaves the arrow keys of the choice of kinds alone', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer'), page('time', 'Value factor')));
		await show();
		type('fee');
		const select = await screen.findByLabelText<HTMLSelectElement>(/Kind of page/);
		select.focus();
		expect(fireEvent.keyDown(select, { key: 'ArrowDown' })).toBe(true);
		expect(document.activeElement).toBe(select);
	});

	test('puts the caret into the field where it is told to', async () => {
		await show({ takesFocus: true });
		expect(document.activeElement).toBe(field());
	});
});

describe('Search on its own page', () => {
	test('takes the query from the address, and keeps a new one there', async () => {
		history.replaceState(null, '', '/search/?q=credit%20%26%20fees');
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
		await show({ inAddress: true });
		await waitFor(() => expect(status()).toContain('“credit & fees”'));
		type('a&b');
		await waitFor(() => expect(location.search).toBe('?q=a%26b'));
	});

	test('leaves the address alone elsewhere', async () => {
		pagefind.search.mockResolvedValue(answer(page('fees', 'Issuer')));
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
