import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';

const SOURCES = new Map(readCollection('sources').map((file) => [file.id, file]));
const CITING = [
	...readCollection('guide'),
	...readCollection('questions'),
	...readCollection('examples'),
	...readCollection('changes'),
].filter(({ body }) => findCitations(body).length > 0);

describe('citations', () => {
	test('stand in many files', () => {
		expect(CITING.length).toBeGreaterThan(20);
	});

	test.each(CITING)('of $path rest on text that somebody read', ({ body }) => {
		const wrong = findCitations(body).filter((id) => {
			const source = SOURCES.get(id)?.data;
			return source?.['text_seen'] !== true || source['cite_ok'] !== true;
		});
		expect(wrong).toEqual([]);
	});

	test('use every source that is kept', () => {
		const cited = new Set(CITING.flatMap(({ body }) => findCitations(body)));
		expect([...SOURCES.keys()].filter((id) => !cited.has(id))).toEqual([]);
	});
});
