import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';
import { readText } from '../support/repository.ts';

const SOURCES = new Map(readCollection('sources').map((file) => [file.id, file]));
/** What fields of a file name as sources, however deep: what is shown without Markdown has its citations as fields. */
function sourcesIn(data: unknown): readonly string[] {
	if (Array.isArray(data)) return data.flatMap(sourcesIn);
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([field, value]) =>
		/^sources?$/.test(field) ? [value].flat().filter((id) => typeof id === 'string') : sourcesIn(value),
	);
}
const CITING = [
	...readCollection('guide'),
	...readCollection('questions'),
	...readCollection('examples'),
	...readCollection('alternatives'),
	...readCollection('renewal'),
	...readCollection('glossary'),
	...readCollection('claims'),
	...readCollection('changes'),
	...readCollection('routes'),
	...readCollection('units'),
	...readCollection('evidence'),
]
	// The whole file, so that a citation in front matter counts too.
	.map(({ path, data }) => ({ path, cited: [...findCitations(readText(path)), ...sourcesIn(data)] }))
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
