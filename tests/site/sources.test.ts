import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSourcePages, sourcePath } from '../../src/lib/source-pages.ts';
import { readCollection } from '../support/content.ts';
import { DIST, pageAt } from '../support/dist.ts';

const SOURCES = readCollection('sources');
const LISTS = readSourcePages();

describe('the page above the lists of sources', () => {
	const links = pageAt('/sources/')
		.document.querySelectorAll('main a')
		.map((link) => link.getAttribute('href'));

	test('links the file with the whole trail', () => {
		expect(links).toContain('/sources.json');
	});

	test('leads to each group, and says how many sources it has', () => {
		expect(links).toEqual(expect.arrayContaining(LISTS.filter(({ part }) => part === 1).map(({ path }) => path)));
		const counts = pageAt('/sources/')
			.document.querySelectorAll('.source-groups__name')
			.map(({ textContent }) => Number(/\((\d+)\)/.exec(textContent)?.[1]));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SOURCES.length);
	});
});

describe('the lists of sources', () => {
	test.each(SOURCES)('have $id once, where links to it lead, with how much of it was read', ({ id, data }) => {
		const [path, place = ''] = sourcePath(id).split('#');
		const { extent } = data['read'] as { extent: string };
		expect(path).toMatch(new RegExp(`^/sources/${data['group']}/`));
		expect(LISTS.filter(({ ids }) => ids.includes(id))).toHaveLength(1);
		expect(
			pageAt(path ?? '')
				.document.getElementById(place)
				?.textContent.replace(/\s+/g, ' '),
		).toContain(`Read: ${extent.replace(/\s+/g, ' ')}`);
	});

	test.each(LISTS)('lead from $path to the other parts and to the other groups', ({ path, group, parts }) => {
		const links = pageAt(path)
			.document.querySelectorAll('main nav a')
			.map((link) => link.getAttribute('href'));
		const others = LISTS.filter((list) => (list.group === group ? parts > 1 : list.part === 1));
		expect(links).toEqual(expect.arrayContaining(others.map((list) => list.path)));
	});
});

test('the file with the trail holds what each source says, when it was read and by what, and where its entry is', () => {
	const { sources } = JSON.parse(readFileSync(join(DIST, 'sources.json'), 'utf8'));
	const kept = SOURCES.map(({ id, data: { title, publisher, year, url, read, supports } }) => ({
		id,
		title,
		publisher,
		year,
		url,
		entry: sourcePath(id),
		read,
		supports,
	}));
	expect(sources).toEqual(JSON.parse(JSON.stringify(kept.sort((a, b) => (a.id < b.id ? -1 : 1)))));
	expect(sources.length).toBeGreaterThan(100);
});
