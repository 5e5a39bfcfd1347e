import { describe, expect, test } from 'vitest';
import { leadOut, withWaysOut } from '../../src/integrations/embedded-links.ts';
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

test('withWaysOut() changes the pages in frames alone, and knows each by the page proper that it names', () => {
	const page = (path: string, html: string) => ({ path, html, document: parseHtml(html) });
	const pages = [
		page('a/index.html', '<a href="/guide/b/">b</a>'),
		page('embed/index.html', '<a href="/guide/b/">b</a>'),
		page('embed/x/index.html', '<a href="/guide/b/">b</a><a href="/guide/a/" data-proper>a</a>'),
		page('embed/y/index.html', '<a href="/guide/a/">a</a><a href="/guide/b/" data-proper>b</a>'),
	];
	const links = withWaysOut(pages, '/guide/').map(({ html }) =>
		[...html.matchAll(/<a[^>]*?(_blank)?[^>]*? href="([^"]*)"/g)].map(
			([link, , href]) => `${href}${link.includes('_blank') ? ' new' : ''}`,
		),
	);
	expect(links).toEqual([['/guide/b/'], ['/guide/b/'], ['/guide/embed/y/', '/guide/a/ new'], ['/guide/embed/x/', '/guide/b/ new']]);
});
