import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { DIST, pageAt } from '../support/dist.ts';

const SOURCES = readCollection('sources');
const { document } = pageAt('/sources/');

describe('the page of all sources', () => {
	test('links the file with the whole trail', () => {
		expect(document.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toContain('/sources.json');
	});

	test.each(SOURCES)('says of $id how much of it was read', ({ id, data }) => {
		const { extent } = data['read'] as { extent: string };
		expect(document.getElementById(id)?.textContent).toContain(`Read: ${extent}`);
	});
});

test('the file with the trail holds what each source says, when it was read and by what', () => {
	const { sources } = JSON.parse(readFileSync(join(DIST, 'sources.json'), 'utf8'));
	const kept = SOURCES.map(({ id, data: { title, publisher, year, url, read, supports } }) => ({
		id,
		title,
		publisher,
		year,
		url,
		read,
		supports,
	}));
	expect(sources).toEqual(JSON.parse(JSON.stringify(kept.sort((a, b) => (a.id < b.id ? -1 : 1)))));
	expect(sources.length).toBeGreaterThan(100);
});
