import { expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { findOrphans, type LinkingFile } from './orphans.ts';

const page = (id: string, body = '', related: readonly string[] = []): LinkingFile => ({ id, body, data: { related } });

test('a page is an orphan as long as only itself leads to it', () => {
	const pages = [
		page('fees', 'See [refunds](/fees/refunds/#day-14) and [itself](/fees/).'),
		page('fees/refunds', '', ['time']),
		page('time'),
		page('lost', '[Lost](/lost/) and [far](https://example.org/fees/).'),
	];
	expect(findOrphans(pages, [])).toEqual(['fees', 'lost']);
	expect(findOrphans(pages, [page('a question', 'More on [fees](/fees/).')])).toEqual(['lost']);
});

test('every page of the guide is led to from a text, or named as related', () => {
	const others = (['examples', 'questions', 'glossary', 'claims', 'alternatives', 'renewal'] as const).flatMap((name) =>
		readCollection(name),
	);
	expect(findOrphans(readCollection('guide'), others)).toEqual([]);
});
