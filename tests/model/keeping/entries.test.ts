import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSameEntries, cleanEntries, type Entries, formatEntries, NO_ENTRIES, parseEntries } from '../../../src/model/keeping/entries.ts';
import { formatEntriesFile, readEntriesFile } from '../../../src/model/keeping/entries-file.ts';
import { formatEntriesLink, readEntriesLink } from '../../../src/model/keeping/entries-link.ts';

const isField = (field: string) => /^(hours|pace|name)$/.test(field);
const ENTRIES: Entries = { hours: '30–40', name: 'A & B = C?', pace: '7,5' };

const anyEntries = fc
	.record({ hours: fc.string({ unit: 'grapheme' }), pace: fc.string(), name: fc.string() }, { requiredKeys: [] })
	.map((raw) => cleanEntries(raw, isField));

describe('entries', () => {
	test('come back from the device, a link and a file as they were', () => {
		fc.assert(
			fc.property(anyEntries, (entries) => {
				expect(parseEntries(formatEntries(entries), isField)).toEqual(entries);
				expect(areSameEntries(readEntriesLink(formatEntriesLink(entries), isField), entries)).toBe(true);
				const file = readEntriesFile(formatEntriesFile({ tool: 'time', entries }), 'time', isField);
				expect(file).toEqual(entries === NO_ENTRIES ? 'nothing' : entries);
			}),
		);
	});

	test('are one link, whatever order they were entered in', () => {
		expect(formatEntriesLink(ENTRIES)).toBe(formatEntriesLink(Object.fromEntries(Object.entries(ENTRIES).reverse())));
		expect(formatEntriesLink(NO_ENTRIES)).toBe('');
	});

	test('of a link survive what a messenger does to it', () => {
		expect(readEntriesLink(formatEntriesLink(ENTRIES).replaceAll('&', '&amp;'), isField)).toEqual(ENTRIES);
	});

	test('leave out unknown fields, what is no text, and empty texts; long texts are cut', () => {
		expect(cleanEntries({ hours: '40', other: '1', pace: 5, name: '  ' }, isField)).toEqual({ hours: '40' });
		expect(cleanEntries({ name: 'x'.repeat(500) }, isField)['name']).toHaveLength(120);
		expect(cleanEntries({ name: 'a\u202eb\nc' }, isField)).toEqual({ name: 'a b c' });
	});

	test.each([null, '', '{', '[]', '"x"', '{"hours":{}}', 'x'.repeat(30_000)])('are none in %j', (text) => {
		expect(parseEntries(text, isField)).toEqual(NO_ENTRIES);
	});

	test('of a file that is another’s are refused, with the reason', () => {
		expect(readEntriesFile('not JSON', 'time', isField)).toBe('other-file');
		expect(readEntriesFile('{"tool":"time","entr', 'time', isField)).toBe('damaged');
		expect(readEntriesFile('{"v":"1"}', 'time', isField)).toBe('other-file');
		expect(readEntriesFile('x'.repeat(30_000), 'time', isField)).toBe('other-file');
		expect(readEntriesFile(formatEntriesFile({ tool: 'cost', entries: ENTRIES }), 'time', isField)).toBe('other-tool');
		expect(readEntriesFile('{"tool":"time","entries":{"x":"1"}}', 'time', isField)).toBe('nothing');
		expect(readEntriesFile(`\ufeff${formatEntriesFile({ tool: 'time', entries: ENTRIES })}`, 'time', isField)).toEqual(ENTRIES);
	});

	test('are read from any text without a throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(() => [parseEntries(text, isField), readEntriesLink(text, isField), readEntriesFile(text, 'time', isField)]).not.toThrow();
			}),
		);
	});
});
