import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';

const SOURCES = new Map(readCollection('sources').map((file) => [file.id, file]));
const CITING = [
	...readCollection('guide'),
	...readCollection('questions'),
	...readCollection('examples'),
	...readCollection('alternatives'),
	...readCollection('glossary'),
	...readCollection('changes'),
]
	// A term's meaning is shown without Markdown, so its sources stand in the front matter.
	.map(({ path, data, body }) => ({ path, cited: [...findCitations(body), ...((data['sources'] ?? []) as string[])] }))
	.filter(({ cited }) => cited.length > 0);

describe('citations', () => {
	test('stand in many files', () => {
		expect(CITING.length).toBeGreaterThan(20);
	});

	test.each(CITING)('of $path rest on text that somebody read', ({ cited }) => {
		const wrong = cited.filter((id) => {
			const source = SOURCES.get(id)?.data;
			return source?.['text_seen'] !== true || source['cite_ok'] !== true;
		});
		expect(wrong).toEqual([]);
	});

	test('use every source that is kept', () => {
		const used = new Set(CITING.flatMap(({ cited }) => cited));
		expect([...SOURCES.keys()].filter((id) => !used.has(id))).toEqual([]);
	});
});
