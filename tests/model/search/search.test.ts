import { describe, expect, test } from 'vitest';
import { excerptOf, readText, sectionsOf } from '../../../src/model/search/excerpt.ts';
import { makeLexicon } from '../../../src/model/search/lexicon.ts';
import { rank } from '../../../src/model/search/rank.ts';
import { readQuery } from '../../../src/model/search/read-query.ts';
import type { SearchEntry, Term } from '../../../src/model/search/types.ts';

const entry = (id: string, title: string, names: readonly string[] = [], kind = 'Guide', page?: string): SearchEntry => ({
	id,
	title,
	names,
	kind,
	page,
});

const LEXICON = makeLexicon({
	entries: [
		entry('refunds', 'Refunds and cancelling', ['refund', 'money back', 'free trial', 'cooling-off']),
		entry('names', 'What each name means', ['nanodegree', 'boot camp', 'bootcamp']),
		entry('licences', 'Where a licence rules', ['licence']),
		entry('courses', 'Choosing a course'),
		entry('sources', 'All sources', [], 'About'),
		entry('term-refund', 'refund', [], 'Glossary', '/glossary/'),
		entry('term-trial', 'free trial', [], 'Glossary', '/glossary/'),
	],
	references: ['About'],
	often: ['regulated', 'professions'],
	leftOut: ['how', 'do', 'i', 'get', 'my', 'a'],
	same: [
		['cancel', 'quit', 'money back'],
		['course', 'kurs'],
	],
	spellings: { license: 'licence' },
});

/** What each text has: a word that begins so is found, as in the index. */
const TEXTS: Readonly<Record<string, string>> = {
	refunds: 'refunds refund withdraw contract',
	names: 'bootcamp school',
	licences: 'licence recognised',
	courses: 'course contract withdraw',
	sources: 'contract contract contract',
};
const find = async (word: string) =>
	Object.entries(TEXTS)
		.map(([id, text]) => ({ id, score: text.split(' ').filter((one) => one.startsWith(word)).length }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
const isInTexts = async (word: string) => Object.values(TEXTS).some((text) => text.split(' ').includes(word));
const read = (query: string, corrects = true) => readQuery(query, LEXICON, isInTexts, corrects);
const search = async (query: string) => (await rank((await read(query)).terms, LEXICON, find)).map(({ entry }) => entry.id);
const terms = async (query: string) => (await read(query)).terms.map(({ word }) => word);

describe('a query', () => {
	test.each([
		['How do I get my money back?', ['money', 'back']],
		['a license', ['licence']],
		['recognized', ['recognised']],
		['REFUND', ['refund']],
		['how do I', []],
		['', []],
		['withdraw', ['withdraw']],
	])('"%s" is read as %j', async (query, words) => {
		expect(await terms(query)).toEqual(words);
	});

	test('joins what the site writes as one word, and keeps the parts', async () => {
		const { terms } = await read('coding boot camp');
		expect(terms.map(({ word, others }) => [word, others.map(({ phrase }) => phrase)])).toEqual([
			['boot', ['bootcamp']],
			['camp', ['bootcamp']],
		]);
	});

	test('names a misspelt word with its correction, unless it is wanted as typed', async () => {
		expect(await read('refudn')).toMatchObject({ corrected: [{ written: 'refudn', as: 'refund' }], unknown: [] });
		expect(await read('refudn', false)).toMatchObject({ corrected: [], unknown: ['refudn'], terms: [] });
	});

	test('reads a known word as another that makes a name of the whole', async () => {
		expect(await read('free trail')).toMatchObject({ corrected: [{ written: 'trail', as: 'trial' }] });
		expect(await terms('free trail')).toEqual(['free', 'trial']);
	});

	test('names words that no page has, and finds nothing where they are most of it', async () => {
		expect(await read('ccna refund')).toMatchObject({ unknown: ['ccna'], terms: [{ word: 'refund' }] });
		expect(await read('banana bread recipe')).toMatchObject({ terms: [] });
	});

	test('adds words that mean the same', async () => {
		const [term] = (await read('kurs')).terms;
		expect(term?.others).toEqual([{ phrase: 'cours', weight: 0.7, inTexts: false }]);
	});
});

describe('the order', () => {
	test('begins with what has the query as its name', async () => {
		expect((await search('free trial')).slice(0, 2).toSorted()).toEqual(['refunds', 'term-trial']);
		expect((await search('refund'))[0]).toBe('refunds');
	});

	test('puts what covers more of the query first', async () => {
		const found = await search('withdraw course');
		expect(found[0]).toBe('courses');
		expect(found).toContain('refunds');
	});

	test('counts the text of pages that list everything less', async () => {
		expect((await search('contract')).at(-1)).toBe('sources');
	});

	test('finds by words that mean the same', async () => {
		expect(await search('kurs')).toEqual(['courses']);
		expect((await search('quit'))[0]).toBe('refunds');
	});

	test('shows one part of a page in its place, and the others last', async () => {
		const found = await search('refund trial');
		expect(found.filter((id) => id.startsWith('term-'))).toHaveLength(2);
		expect(found.at(-1)).toMatch(/^term-/);
	});

	test('finds nothing for nothing', async () => {
		expect(await search('')).toEqual([]);
		expect(await search('asdfgh')).toEqual([]);
	});
});

describe('an excerpt', () => {
	const TEXT = 'Look at the page first. Then ask for a refund in writing. A trial is a bill with a date, so end the trial early.';
	const words = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
	const termsOf = async (query: string): Promise<readonly Term[]> => (await read(query)).terms;

	test('begins a sentence, marks what was looked for, and is words of the text', async () => {
		const pieces = excerptOf(readText(TEXT, await termsOf('refund')), 8);
		expect(words(pieces)).toBe('Then ask for a refund in writing. A …');
		expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['refund']);
	});

	test('is the beginning where nothing is looked for in it', async () => {
		expect(words(excerptOf(readText(TEXT, await termsOf('licence')), 5))).toBe('Look at the page first. …');
		expect(words(excerptOf(readText('', await termsOf('licence')), 5))).toBe('');
	});

	test('is the whole of a text where there is room', async () => {
		expect(words(excerptOf(readText(TEXT, await termsOf('trial')), Number.POSITIVE_INFINITY))).toBe(TEXT);
	});

	test('names the sections that have most of it, in the order of the page', async () => {
		const headings = [
			{ id: 'first', text: 'First', location: 0 },
			{ id: 'then', text: 'Then', location: 5 },
			{ id: 'trial', text: 'Trial', location: 12 },
		];
		expect(sectionsOf(readText(TEXT, await termsOf('refund trial')), headings, 3).map(({ id }) => id)).toEqual(['then', 'trial']);
		expect(sectionsOf(readText(TEXT, await termsOf('trial')), headings, 3).map(({ id }) => id)).toEqual(['trial']);
		expect(sectionsOf(readText(TEXT, await termsOf('refund trial')), headings, 1)).toHaveLength(1);
	});
});
