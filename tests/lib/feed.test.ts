import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { nameUrn, toAtom } from '../../src/lib/feed.ts';

const entry = (id: string, day: string, more = {}) => ({
	id,
	title: 'New & old <tools>',
	address: `https://example.org/changelog/#${id}`,
	date: new Date(day),
	html: '<p>A &amp; <a href="https://example.org/?a=1&amp;b=2">b</a></p>',
	...more,
});
const feed = (entries: readonly ReturnType<typeof entry>[]) =>
	toAtom({
		title: 'Guide: changes',
		line: 'What is new.',
		self: 'https://example.org/feed.xml',
		page: 'https://example.org/changelog/',
		entries,
	});

describe('nameUrn(name)', () => {
	test('is version 5 of RFC 9562 in the namespace of addresses, as another implementation makes it', () => {
		expect(nameUrn('https://example.org/')).toBe('urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11');
	});
});

describe('toAtom(feed)', () => {
	test('says when it was last changed, and gives each entry an identity that a new day does not change', () => {
		const before = feed([entry('b', '2026-11-29'), entry('a', '2026-11-28')]);
		const after = feed([entry('b', '2026-12-01'), entry('a', '2026-11-28')]);
		const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
		expect(ids(before)).toEqual(ids(after));
		expect(new Set(ids(before)).size).toBe(3);
		expect(after).toContain('<updated>2026-12-01T00:00:00.000Z</updated>');
	});

	test('escapes titles, and its content comes back as the HTML that it was', () => {
		const xml = feed([entry('a', '2026-11-28')]);
		expect(xml).toContain('<title>New &amp; old &lt;tools&gt;</title>');
		const content = parse(xml, { lowerCaseTagName: false }).querySelector('content');
		expect(content?.text).toBe(entry('a', '2026-11-28').html);
	});

	test('is none without an entry', () => {
		expect(() => feed([])).toThrow('at least one entry');
	});
});
