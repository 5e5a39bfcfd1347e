import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../src/lib/copies/blocks.ts';
import { toCopy } from '../../../src/lib/copies/copy.ts';

const resolve = (href: string) => (href.startsWith('#') ? `/page/${href}` : href);
const read = (html: string) => parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });
const toMarkdown = (html: string) => toBlocks(read(html).childNodes, { resolve }).join('\n\n');
/** What a program that knows Markdown shows of it. */
const shown = (markdown: string) => parse(markdownToHtml(markdown).html).textContent.replace(/\s+/g, ' ').trim();
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const copy = (main: string, more = {}) => toCopy({ document: read(`<main>${main}</main>`), address: '/page/', resolve, ...more });

/** Text with every mark that means something to Markdown, at any place. */
const words = fc
	.array(
		fc.constantFrom(
			'a',
			'Fee',
			'1.',
			'2)',
			'#',
			'-',
			'+',
			'>',
			'*',
			'**b**',
			'_c_',
			'[d](e)',
			'`f`',
			'<g>',
			'&amp;',
			'&lt;',
			'\\',
			'~~h~~',
			'|',
			'![i](j)',
			'---',
			'--',
			'===',
			'[^1]',
			'“k”',
			'1999. A',
			'$5',
			'm_n',
			'!',
		),
		{ minLength: 1, maxLength: 8 },
	)
	.chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));

describe('text', () => {
	test('is shown as it was, whatever marks are in it', () => {
		fc.assert(
			fc.property(words, (text) => {
				expect(shown(toMarkdown(`<p>${escapeHtml(text)}</p>`))).toBe(text);
			}),
		);
	});

	test('is so in a point of a list, in a cell of a table and in a box', () => {
		fc.assert(
			fc.property(words, (text) => {
				const html = escapeHtml(text);
				expect(shown(toMarkdown(`<ul><li>${html}</li></ul>`))).toBe(text);
				expect(shown(toMarkdown(`<table><tr><th>A</th></tr><tr><td>${html}</td></tr></table>`))).toBe(`A ${text}`);
				expect(shown(toMarkdown(`<aside aria-label="Note"><p>${html}</p></aside>`))).toBe(`Note ${text}`);
			}),
		);
	});

	test.each(['--', '---', '--- ---', '-- -', '- - -', '==='])('is no line across the page where it is %s', (text) => {
		for (const html of [`<p>${text}</p>`, `<ul><li>${text}</li></ul>`, `<aside aria-label="Note"><p>${text}</p></aside>`])
			expect(shown(toMarkdown(html)).replace(/^Note /, '')).toBe(text);
	});

	test('keeps spaces that do not break', () => {
		expect(toMarkdown('<p>12\u00a0%\n  of all</p>')).toBe('12\u00a0% of all');
	});
});

describe('blocks', () => {
	test.each([
		['a heading without its link to itself', '<h2 id="a"><a class="heading-link" href="#a">Fees</a></h2>', '## Fees'],
		[
			'links as they hold outside of the page',
			'<p>See <a href="/a/">this</a> and <a href="#b">that</a>.</p>',
			'See [this](/a/) and [that](/page/#b).',
		],
		['a link with a bracket in its address', '<p><a href="/a_(b)">c</a></p>', '[c](</a_(b)>)'],
		['a source as a note', '<p>So<a class="cite" href="#source-x-1">2, table 3</a>.</p>', 'So[^2] (table 3).'],
		['lists within lists', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n   - b\n2. c'],
		['points of several paragraphs', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c'],
		[
			'a table',
			'<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><th scope="row">x</th><td>1|2</td></tr></table>',
			'**T**\n\n| A | B |\n| --- | --- |\n| x | 1\\|2 |',
		],
		[
			'cells over several columns',
			'<table><tr><th colspan="2">A</th></tr><tr><td>1</td><td>2</td></tr></table>',
			'| A |  |\n| --- | --- |\n| 1 | 2 |',
		],
		[
			'a box with its name',
			'<aside aria-label="Note: Keep it"><p class="box__kind">Note</p><p class="box__title">Keep it</p><p>Now.</p></aside>',
			'> **Note: Keep it**\n>\n> Now.',
		],
		['names and what is said of them', '<dl><dt>Fee</dt><dd>What you pay</dd></dl>', '- **Fee**: What you pay'],
		['a caption', '<figure><figcaption>Six steps</figcaption><ol><li>a</li></ol></figure>', '**Six steps**\n\n1. a'],
		['a term as its word', '<p>The <button class="term" popovertarget="t">fee</button></p>', 'The fee'],
		[
			'nothing of what only a script works with',
			'<form><input></form><button>Go</button><div class="with-script">x</div><p hidden>y</p><nav>z</nav>',
			'',
		],
		['emphasis without the spaces in it', '<p>a<strong> b </strong>c <em>d.</em>e</p>', 'a **b** c *d.* e'],
	])('%s', (_, html, markdown) => {
		expect(toMarkdown(html)).toBe(markdown);
	});
});

describe('toCopy(page)', () => {
	const SOURCES =
		'<section class="references"><h2>Sources</h2><ol><li><a class="references__back" href="#c">↑</a><a href="https://e.org/">E</a>. F.</li></ol></section>';

	test('ends with its terms, its sources as notes, and where it is from', () => {
		const text = copy(
			`<h1>A</h1><p>B<a class="cite" href="#s">1</a></p>${SOURCES}<div class="term-note">C. <a href="/glossary/#d">Glossary: d</a></div>`,
		);
		expect(text).toBe(
			'# A\n\nB[^1]\n\n## Terms on this page\n\n- [Glossary: d](/glossary/#d): C.\n\n## Sources\n\n[^1]: [E](https://e.org/). F.\n\n---\n\nCopied from [/page/](/page/). Text under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n',
		);
	});

	test('says what an instrument is for and where, in place of it', () => {
		const text = copy('<h1>A</h1><astro-island><p>fields</p></astro-island>', { instrument: { label: 'Units', line: 'What they are' } });
		expect(text).toContain('# A\n\n**Units.** What they are. This tool works in a browser, at [/page/](/page/).');
		expect(text).not.toContain('fields');
	});

	test('wants a main part', () => {
		expect(() => toCopy({ document: read('<p>a</p>'), address: '/page/', resolve })).toThrow('/page/ has no main part');
	});
});
