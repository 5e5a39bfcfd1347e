import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { findBlocks, plainText } from '../support/prose.ts';

const GUIDE = [
	...readCollection('guide').map(({ id, body }) => ({ route: `/${id}/`, body })),
	...readCollection('examples').map(({ id, body }) => ({ route: `/examples/${id}/`, body })),
];
const QUESTIONS = readCollection('questions').map(({ data }) => data as { ask: string; options?: { label: string }[] });

/** Letters and digits alone: typography turns quotes and dashes into others, and citations stand between words. */
const letters = (text: string) => text.replace(/&[a-z]+;|&#\d+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The words of an element without its citations, which are numbers. */
function wordsOf(element: HTMLElement | null | undefined): string {
	const copy = element?.clone() as HTMLElement | undefined;
	for (const citation of copy?.querySelectorAll('a.cite') ?? []) citation.remove();
	return letters(copy?.textContent ?? '');
}

describe.each(GUIDE)('$route without script', ({ route, body }) => {
	const { document } = pageAt(route);
	const blocks = findBlocks(body);

	test('shows every paragraph, item and heading of its text', () => {
		const shown = wordsOf(document.querySelector('main .prose'));
		const written = blocks.filter(({ kind }) => kind !== 'table').map(({ text }) => plainText(text));
		expect(written).not.toEqual([]);
		expect(written.filter((text) => !shown.includes(letters(text)))).toEqual([]);
	});

	test('shows its tables whole', () => {
		const tables = document.querySelectorAll('main .prose table');
		const written = blocks.filter(({ kind }) => kind === 'table').map(({ text }) => text.split('\n').length - 1);
		const shown = tables.map((table) => table.querySelectorAll('tr').length);
		expect(shown.slice(0, written.length)).toEqual(written);
		expect(
			document.querySelectorAll('main .prose [hidden] table, main .prose table[hidden], main .prose tr[hidden], main .prose td[hidden]'),
		).toEqual([]);
	});
});

describe.each([
	['/fit/', 'main noscript'],
	['/fit/sheet/', 'main'],
])('%s without script', (route, selector) => {
	const sheet = pageAt(route).document.querySelector(selector);

	test('is a score sheet with every question and every option', () => {
		const shown = letters(sheet?.textContent ?? '');
		const written = QUESTIONS.flatMap(({ ask, options = [] }) => [ask, ...options.map(({ label }) => label)]);
		expect(written.length).toBeGreaterThan(17);
		expect(written.filter((text) => !shown.includes(letters(text)))).toEqual([]);
	});

	test('has the points of each goal', () => {
		expect(sheet?.querySelectorAll('table tbody tr').length).toBeGreaterThanOrEqual(9);
	});
});

test('the search page without script lists every page of the guide', () => {
	const links = pageAt('/search/')
		.document.querySelectorAll('main .without-script a')
		.map((link) => link.getAttribute('href'));
	expect(links).toEqual(expect.arrayContaining(readCollection('guide').map(({ id }) => `/${id}/`)));
});
