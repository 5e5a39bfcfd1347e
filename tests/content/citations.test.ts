import { describe, expect, test } from 'vitest';
import { type ContentFile, readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';
import { readText } from '../support/repository.ts';

const SOURCES = new Map(readCollection('sources').map((file) => [file.id, file]));
/** The sources that a unit of learning names: of its hours, and of practices. */
const unitSources = ({ source, practices = [] }: ContentFile['data']) =>
	[source, ...(practices as { source: string }[]).map((one) => one.source)].filter((id): id is string => typeof id === 'string');
const CITING = [
	...readCollection('guide'),
	...readCollection('questions'),
	...readCollection('examples'),
	...readCollection('alternatives'),
	...readCollection('glossary'),
	...readCollection('claims'),
	...readCollection('changes'),
	...readCollection('units'),
]
	// The whole file, so that a citation in front matter counts too. What is shown without Markdown, a term's meaning or a unit, has fields for it.
	.map(({ path, data }) => ({
		path,
		cited: [...findCitations(readText(path)), ...((data['sources'] ?? []) as string[]), ...unitSources(data)],
	}))
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
