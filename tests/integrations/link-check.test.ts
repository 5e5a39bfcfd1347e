import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltPages } from '../../src/integrations/built-page.ts';
import { findBrokenLinks, readAddresses } from '../../src/integrations/link-check.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'credential-fit-links-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Problems of a site with these files. */
function check(files: Readonly<Record<string, string>>, base = '/'): string[] {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(root, dirname(name)), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	return findBrokenLinks(root, [...readBuiltPages(root).map(readAddresses)], base);
}

const OTHER = '<h2 id="part">Part</h2><p id="teil-ä">ä</p>';

test.each([
	['/other/', 'the address of a page'],
	['/other/#part', 'a heading of another page'],
	['../other/#part', 'an address relative to the page'],
	['#top', 'a heading of the same page'],
	['/other/?q=x#part', 'an address with a query'],
	['/other/#teil-%C3%A4', 'an id in any script'],
	['/file.pdf', 'a file'],
	['https://example.org/nowhere', 'another site'],
	['mailto:a@example.org', 'an address for mail'],
	['/other/#v=1&goal=x', 'answers in a fragment'],
	['/other/#', 'the top of a page'],
])('findBrokenLinks() accepts %s: %s', (href) => {
	expect(check({ 'page/index.html': `<h1 id="top">Top</h1><a href="${href}">x</a>`, 'other/index.html': OTHER, 'file.pdf': '' })).toEqual(
		[],
	);
});

test.each([
	['/nowhere/', 'but there is no such page'],
	['/other/#nowhere', 'but that page has no such heading or id'],
	['#nowhere', 'but that page has no such heading or id'],
	['/other', 'but there is no such page'],
	['/file.png', 'but there is no such page'],
])('findBrokenLinks() finds %s: %s', (href, what) => {
	const problems = check({ 'page/index.html': `<a href="${href}">the words</a>`, 'other/index.html': OTHER });
	expect(problems).toEqual([expect.stringContaining(`the link "the words" leads to ${href}, ${what}`)]);
});

test('findBrokenLinks() names the content file behind a page', () => {
	const [problem] = check({ 'about/index.html': '<a href="/nowhere/">x</a>', 'issuers/index.html': '' });
	expect(problem).toMatch(/^content\/guide\/about\.mdx: /);
});

test('findBrokenLinks() checks links that only readers without script see', () => {
	expect(check({ 'page/index.html': '<noscript><a href="/nowhere/">x</a></noscript>' })).toHaveLength(1);
});

test('findBrokenLinks() under a base path accepts links below it and finds links beside it', () => {
	const problems = check(
		{ 'page/index.html': '<a href="/guide/other/">x</a><a href="/other/">y</a>', 'other/index.html': OTHER },
		'/guide/',
	);
	expect(problems).toEqual([expect.stringContaining('the link "y" leads to /other/, which is outside the base path /guide/')]);
});

test.each([
	['<img src="/lost.png" alt="">', '<img src> asks for /lost.png'],
	['<img src="/file.png" srcset="/file.png 1x, /lost.png 2x" alt="">', 'a srcset asks for /lost.png'],
	['<script src="lost.js"></script>', '<script src> asks for lost.js'],
	['<link rel="icon" href="/lost.svg">', '<link href> asks for /lost.svg'],
	['<video poster="/lost.png"></video>', '<video poster> asks for /lost.png'],
	['<svg><use href="/lost.svg#mark"></use></svg>', '<use href> asks for /lost.svg#mark'],
	['<style>p{background:url("/lost.png")}</style>', 'a style asks for /lost.png'],
	['<style>@font-face{src:url(/lost.woff2)format("woff2")}</style>', 'a style asks for /lost.woff2'],
	['<astro-island component-url="/_astro/Lost.js"></astro-island>', '<astro-island component-url> asks for /_astro/Lost.js'],
])('findBrokenLinks() finds a file that is not there in %s', (html, where) => {
	const problems = check({ 'page/index.html': html, 'file.png': '' });
	expect(problems).toEqual([`the page /page: ${where}, but there is no such file.`]);
});

test.each([
	'<img src="/file.png" srcset="/file.png 2x" alt="">',
	'<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
	'<link rel="canonical" href="https://example.org/page/">',
	"<style>p{background:url('/file.png')}</style>",
	'<script>run()</script>',
	'<svg id="mark"><use href="#mark"></use></svg>',
])('findBrokenLinks() accepts %s', (html) => {
	expect(check({ 'page/index.html': html, 'file.png': '' })).toEqual([]);
});
