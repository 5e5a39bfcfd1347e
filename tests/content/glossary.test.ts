import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';

const TERMS = readCollection('glossary').map(({ path, id, data }) => ({
	path,
	id,
	names: [data['term'], ...((data['also'] ?? []) as string[])].map((name) => String(name).toLowerCase()),
	meaning: String(data['meaning']),
	page: data['page'] as string | undefined,
}));
const TEXTS = [...readCollection('guide'), ...readCollection('questions'), ...readCollection('examples')].map(({ data, body }) =>
	`${JSON.stringify(data)}\n${body}`.replace(/\s+/g, ' ').toLowerCase(),
);
const PAGES = new Set(readCollection('guide').map(({ id }) => id));

describe('the glossary', () => {
	test('explains 80 terms or more', () => {
		expect(TERMS.length).toBeGreaterThanOrEqual(80);
	});

	test('gives each name to one term', () => {
		const names = TERMS.flatMap((term) => term.names);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	test.each(TERMS)('$path is about a term that the guide uses, or leads to the page that explains it', ({ names, page }) => {
		const isUsed = TEXTS.some((text) => names.some((name) => text.includes(name)));
		expect(isUsed || page !== undefined).toBe(true);
		if (page !== undefined) expect(PAGES).toContain(page);
	});

	test.each(TERMS)('$path says in one or two sentences what it means, without Markdown', ({ meaning }) => {
		expect(meaning.length).toBeLessThanOrEqual(220);
		expect(meaning.match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
		expect(meaning).not.toMatch(/[*_`[\]{}<>"]/);
	});
});
