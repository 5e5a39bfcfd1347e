import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import { readRealModel } from '../model/real-model.ts';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { findBlocks, plainText } from '../support/prose.ts';

const GUIDE = [
	...readCollection('guide').map(({ id, body }) => ({ route: `/${id}/`, body })),
	...readCollection('examples').map(({ id, body }) => ({ route: `/examples/${id}/`, body })),
];
interface Asked {
	readonly id: string;
	readonly ask: string;
	readonly findOut: { readonly words: string; readonly ask?: string };
	readonly options?: readonly { readonly label: string }[];
}
const QUESTIONS = readCollection('questions').map(({ id, data }) => ({ ...(data as unknown as Omit<Asked, 'id'>), id }));
const model = readRealModel();

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
		const tables = document.querySelectorAll('main .prose table').filter((table) => !table.closest('.drawing'));
		const written = blocks.filter(({ kind }) => kind === 'table').map(({ text }) => text.split('\n').length - 1);
		const shown = tables.map((table) => table.querySelectorAll('tr').length);
		expect(shown.slice(0, written.length)).toEqual(written);
		expect(
			document.querySelectorAll('main .prose [hidden] table, main .prose table[hidden], main .prose tr[hidden], main .prose td[hidden]'),
		).toEqual([]);
	});
});

const GOALS = readCollection('guide').flatMap(({ data }) => (data['goal'] ? [data['goal'] as { id: string; label: string }] : []));

describe('the fit check without script', () => {
	test.each([
		['/fit/', 'main noscript'],
		['/fit/sheet/', 'main'],
	])('leads from %s to the score sheet of every goal', (route, selector) => {
		const links = pageAt(route)
			.document.querySelector(selector)
			?.querySelectorAll('.sheet-goals a')
			.map((link) => [link.getAttribute('href'), link.textContent.trim()]);
		expect(GOALS.length).toBeGreaterThanOrEqual(6);
		expect(links?.sort()).toEqual(GOALS.map(({ id, label }) => [`/fit/sheet/${id}/`, label]).sort());
	});

	test.each(GOALS)('is a score sheet for $id with every question of the goal, every answer and what to ask', ({ id }) => {
		const shown = letters(pageAt(`/fit/sheet/${id}/`).document.querySelector('main .sheet')?.textContent ?? '');
		const asked = askedQuestions(model, id).map((question) => question.id);
		const written = QUESTIONS.filter((question) => asked.includes(question.id)).flatMap(({ ask, options = [], findOut }) => [
			ask,
			findOut.words.replace('{ask}', findOut.ask ?? ''),
			...options.map(({ label }) => label),
		]);
		expect(written.length).toBeGreaterThan(20);
		expect(written.filter((text) => !shown.includes(letters(text)))).toEqual([]);
	});

	test('has the points of each goal on one page', () => {
		const table = pageAt('/fit/sheet/').document.querySelector('main table');
		expect(table?.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(9);
		expect(table?.querySelectorAll('thead th').length).toBe(GOALS.length + 1);
	});
});

test('the search page without script lists every page of the guide', () => {
	const links = pageAt('/search/')
		.document.querySelectorAll('main .without-script a')
		.map((link) => link.getAttribute('href'));
	expect(links).toEqual(expect.arrayContaining(readCollection('guide').map(({ id }) => `/${id}/`)));
});
