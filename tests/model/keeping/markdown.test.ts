import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/model/keeping/markdown.ts';
import { cleanText } from '../../../src/model/state/clean-text.ts';
import { anyText } from '../generated-library.ts';

const render = (text: string) => parse(markdownToHtml(escapeMarkdown(text)).html.replaceAll('<br />', '').replaceAll('<br>', ''));
/** Words alone: what lies between them is for the eye. */
const words = (text: string) => text.split(/\s+/u).filter(Boolean);

describe('escapeMarkdown(text)', () => {
	test('leaves plain text plain', () => {
		expect(escapeMarkdown('Because it is cheap (90 EUR), and well-known.')).toBe('Because it is cheap (90 EUR), and well-known.');
	});

	test.each([
		'# Not a heading',
		'- not a list',
		'1. not a list',
		'12) not a list',
		'+ not a list',
		'> not a quote',
		'not a heading\n===',
		'not a heading\n---',
		'***',
		'`no code`',
		'```\nno code',
		'    no code',
		'<b>no element</b>',
		'<script>alert(1)</script>',
		'&lt; as typed',
		'[no link](javascript:alert(1))',
		'![no image](x)',
		'*no* _emphasis_ ~~at all~~ here',
		'| no | table |\n|---|---|',
		'a\\b',
		'[^1]: no footnote',
		'term\n: no definition',
		'$no maths$',
	])('shows %j as it is', (text) => {
		const html = render(text);
		expect(html.querySelectorAll('*').map(({ rawTagName }) => rawTagName)).toEqual(html.querySelectorAll('p').map(() => 'p'));
		expect(words(html.textContent)).toEqual(words(text));
	});

	test('shows any text as it is', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const clean = cleanText(text);
				const html = render(clean);
				expect(html.querySelectorAll('*').filter(({ rawTagName }) => rawTagName !== 'p')).toEqual([]);
				expect(words(html.textContent)).toEqual(words(clean));
			}),
			{ numRuns: 500 },
		);
	});

	test('makes links of web addresses alone, and they lead where they say', () => {
		const html = render('See https://example.org/a_b_c*d*(e), <https://example.org/?q=1&r=2>.');
		const links = html.querySelectorAll('a');
		expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/a_b_c*d*(e', 'https://example.org/?q=1&r=2']);
		expect(html.textContent.trim()).toBe('See https://example.org/a_b_c*d*(e), <https://example.org/?q=1&r=2>.');
	});

	test('keeps lines apart, and paragraphs', () => {
		expect(escapeMarkdown('one\ntwo\n\n  three')).toBe('one\\\ntwo\n\nthree');
	});
});
