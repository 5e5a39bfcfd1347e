import { describe, expect, test } from 'vitest';
import { leadOut, properOf } from '../../src/integrations/embedded-links.ts';
import { parseHtml } from '../support/dist.ts';

const EMBEDDED = new Map([
	['/fit/sheet/', '/embed/sheet/'],
	['/fit/sheet/learn/', '/embed/sheet/learn/'],
]);

describe('leadOut(html, embedded)', () => {
	test.each([
		['another page', '<a href="/about/">', '<a target="_blank" rel="noopener" href="/about/">'],
		[
			'another site, whose link has a relation',
			'<a href="https://a.org/" rel="external noopener">',
			'<a target="_blank" href="https://a.org/" rel="external noopener">',
		],
		['a page that has a copy in a frame', '<a class="b" href="/fit/sheet/learn/?a=1#b">', '<a class="b" href="/embed/sheet/learn/?a=1#b">'],
		['the page proper', '<a href="/fit/sheet/" data-proper>', '<a target="_blank" rel="noopener" href="/fit/sheet/" data-proper>'],
		['the page about frames', '<a href="/embed/">', '<a target="_blank" rel="noopener" href="/embed/">'],
		['a place on the page', '<a href="#b">', '<a href="#b">'],
		['mail', '<a href="mailto:a@b.c">', '<a href="mailto:a@b.c">'],
		['nothing', '<a id="b">', '<a id="b">'],
		['no link', '<abbr href="/about/">', '<abbr href="/about/">'],
	])('leads to %s', (_, html, expected) => {
		expect(leadOut(html, EMBEDDED)).toBe(expected);
	});

	test('leaves alone what stands in a text', () => {
		const text = '<p title="a href=&quot;/about/&quot;">&lt;a href="/about/"&gt;</p>';
		expect(leadOut(text, EMBEDDED)).toBe(text);
	});
});

test('properOf() names the page proper of a page in a frame, and none for any other', () => {
	expect(properOf({ document: parseHtml('<a href="/b/">b</a><a href="/a/" data-proper>a</a>') })).toBe('/a/');
	expect(properOf({ document: parseHtml('<a href="/b/">b</a>') })).toBeUndefined();
});
