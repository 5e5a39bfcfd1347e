import { describe, expect, test } from 'vitest';
import { sourcePath } from '../../src/lib/source-pages.ts';
import { readCollection } from '../support/content.ts';
import { pageAt, readPages } from '../support/dist.ts';
import { INSTRUMENTS } from '../support/instruments.ts';

const TERMS = readCollection('glossary');
const GLOSSARY = pageAt('/glossary/').document;
const MARKED = readPages().filter(({ document }) => document.querySelector('.term'));

describe('a marked term', () => {
	test('stands on most pages of the guide', () => {
		expect(MARKED.length).toBeGreaterThan(20);
	});

	test.each(MARKED)('of $route opens a note of its own, with its meaning and a link to its entry', ({ document }) => {
		const targets = document.querySelectorAll('.term').map((mark) => mark.getAttribute('popovertarget') ?? '');
		const notes = document.querySelectorAll('[popover].term-note');
		expect(notes.map(({ id }) => id)).toEqual(targets);
		expect(targets.length).toBeLessThanOrEqual(6);
		for (const note of notes) {
			const term = TERMS.find(({ id }) => note.id === `term-${id}`);
			expect(note.textContent).toContain(term?.data['meaning']);
			expect(note.querySelector('a')?.getAttribute('href')).toBe(`/glossary/#${term?.id}`);
		}
	});

	test('is none on the page that explains it', () => {
		const own = MARKED.flatMap(({ route, document }) =>
			document.querySelectorAll('.term').filter((mark) => {
				const term = TERMS.find(({ id }) => mark.getAttribute('popovertarget') === `term-${id}`);
				return `/${term?.data['page']}/` === route;
			}),
		);
		expect(own).toEqual([]);
	});

	test.each(['/glossary/', '/method/', '/method/the-model/', '/sources/', ...INSTRUMENTS.map(({ address }) => address), '/'])(
		'is none on %s',
		(route) => {
			expect(pageAt(route).document.querySelectorAll('.term, .term-note')).toEqual([]);
		},
	);

	test.each(MARKED)('of $route stands outside headings, links, tables and bold words', ({ document }) => {
		expect(document.querySelectorAll(':is(h1, h2, h3, a, table, strong, blockquote, code, .box__title) .term')).toEqual([]);
	});
});

describe('the glossary', () => {
	test('lists every term once, by the alphabet, under its letter', () => {
		const names = GLOSSARY.querySelectorAll('dl.glossary dt').map(({ textContent }) => textContent.trim());
		expect(names).toHaveLength(TERMS.length);
		expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
		for (const group of GLOSSARY.querySelectorAll('section[id^=letter-]')) {
			const letter = group.querySelector('h2')?.textContent;
			const starts = group.querySelectorAll('dt').map(({ textContent }) => textContent.trim().charAt(0).toUpperCase());
			expect([...new Set(starts)]).toEqual([letter]);
		}
	});

	test.each(TERMS)('has the entry $id with its meaning, its page and its sources', ({ id, data }) => {
		const entry = GLOSSARY.getElementById(id);
		expect(entry?.textContent).toContain(data['meaning']);
		const links = entry?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
		if (data['page']) expect(links).toContain(`/${data['page']}/`);
		// Whoever reads it learns whose words it is in.
		expect(entry?.textContent).toMatch(/Source: |In our own words/);
		expect(entry?.textContent.includes('In our own words')).toBe(!(data['sources'] as unknown[] | undefined)?.length);
		for (const source of (data['sources'] ?? []) as string[]) expect(links).toContain(sourcePath(source));
	});
});
