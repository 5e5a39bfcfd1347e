import { describe, expect, test } from 'vitest';
import { type Collection, readCollection } from '../support/content.ts';
import { findFrontMatterProblems, findProblems } from './editorial-rules.ts';

const COLLECTIONS: readonly Collection[] = [
	'guide',
	'questions',
	'examples',
	'alternatives',
	'renewal',
	'glossary',
	'evidence',
	'claims',
	'changes',
];

describe.each(COLLECTIONS)('the text of %s keeps the editorial rules', (collection) => {
	const files = readCollection(collection);

	test('in at least one file', () => {
		expect(files).not.toEqual([]);
	});

	test.each(files)('$path', ({ data, body }) => {
		// Aliases are what people type into a search, and phrases and examples of claims are sellers' words: they are shown to nobody.
		const { aliases: _, phrases: __, examples: ___, ...shown } = data;
		// A term may say everything in its meaning, and a finding has nothing but fields.
		const problems = ['glossary', 'evidence'].includes(collection) && body.trim() === '' ? [] : findProblems(body);
		expect([...problems, ...findFrontMatterProblems(shown)]).toEqual([]);
	});
});
