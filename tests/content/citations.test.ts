import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';
import { readText } from '../support/repository.ts';

const SOURCES = new Map(readCollection('sources').map((file) => [file.id, file]));
const CITING = [
	...readCollection('guide'),
	...readCollection('questions'),
	...readCollection('examples'),
	...readCollection('alternatives'),
	...readCollection('renewal'),
	...readCollection('glossary'),
	...readCollection('claims'),
	...readCollection('changes'),
]
	// The whole file, so that a citation in front matter counts too. A term's meaning is shown without Markdown: its sources are a field.
	.map(({ path, data }) => ({ path, cited: [...findCitations(readText(path)), ...((data['sources'] ?? []) as string[])] }))
	.filter(({ cited }) => cited.length > 0);

describe('citations', () => {
	test('stand in many files', () => {
		expect(CITING.length).toBeGreaterThan(20);
	});

	test.each(CITING)('of $path rest on text that was read, and whose words or gist are kept', ({ cited }) => {
		const wrong = cited.filter((id) => {
			const source = SOURCES.get(id)?.data;
			const isSeen = source?.['text_seen'] === true && source['cite_ok'] === true;
			return !isSeen || !source['supports'] || typeof source['read'] !== 'object';
		});
		expect(wrong).toEqual([]);
	});

	test('use every source that is kept', () => {
		const used = new Set(CITING.flatMap(({ cited }) => cited));
		expect([...SOURCES.keys()].filter((id) => !used.has(id))).toEqual([]);
	});
});
