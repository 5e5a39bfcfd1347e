// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/parts/html-to-text.ts';
import { GROWS_WITH_LENGTH, growth } from '../support/growth.ts';

describe('htmlToText(html)', () => {
	test.each([
		['paragraphs', '<p>One  word.</p>\n<p>Two.</p>', 'One word.\n\nTwo.'],
		['words in a line', '<p>It costs <b>390</b> <i>euros</i>.</p>', 'It costs 390 euros.'],
		['line breaks', '<p>One<br>Two</p>', 'One\nTwo'],
		['headings', '<h1>Course</h1><p>Text.</p><h3>Fees</h3>390', '# Course\n\nText.\n\n### Fees\n\n390'],
		['lists', '<ul><li>One</li><li><p>Two</p></li></ul><p>After.</p>', '- One\n- Two\n\nAfter.'],
		['lists in lists', '<ul><li>One<ul><li>Inner</li></ul></li></ul>', '- One\n- Inner'],
		['text after an empty heading or point', '<h2></h2><p>One</p><ul><li></li></ul>Two', 'One\n\nTwo'],
		['rows of a table', '<table><tr><th>Fee</th><td><p>390</p><p>euros</p></td></tr></table>', 'Fee | 390 euros'],
		[
			'tables of layout',
			'<table><tr><td><h2>Fees</h2><table><tr><td>Exam</td><td>75</td></tr></table></td></tr></table>',
			'## Fees\n\nExam | 75',
		],
		['quoted parts', '<blockquote><p>I passed.</p></blockquote><p>So she said.</p>', '> I passed.\n\nSo she said.'],
		['preformatted text', '<pre>One\nTwo</pre>', 'One\nTwo'],
		['folded answers', '<details><summary>Is it free?</summary><p>No.</p></details>', 'Is it free?\n\nNo.'],
		['characters by name', '<p>5 &lt; 6 &amp; &#8364;7</p>', '5 < 6 & €7'],
		['text without markup', 'Only text', 'Only text'],
		['nothing', '', ''],
	])('keeps %s', (_, html, text) => {
		expect(htmlToText(html).replace(/\n{3,}/g, '\n\n')).toBe(text);
	});

	test.each([
		['scripts', '<script>alert("no")</script>'],
		['styles', '<style>p { color: red }</style>'],
		['templates', '<template><p>no</p></template>'],
		['comments', '<!-- no -->'],
		['what only shows without script', '<noscript>no</noscript>'],
		['drawings', '<svg><text>no</text></svg>'],
		['hidden parts', '<p hidden>no</p>'],
		['parts that a style hides', '<div style="color: red; Display : none">no</div>'],
		['parts that a style makes invisible', '<div class="a" style="visibility:hidden">no</div>'],
		['closed dialogs', '<dialog>no</dialog>'],
		['lists to choose from', '<select><option>no</option></select>'],
		['code in attributes', '<img src="x" onerror="no()" alt="no">'],
	])('drops %s', (_, html) => {
		expect(htmlToText(`<p>Before</p>${html}<p>After</p>`).split('\n').filter(Boolean)).toEqual(['Before', 'After']);
	});

	test('runs and loads nothing', () => {
		const html =
			'<img src="https://example.org/x.png" onerror="globalThis.hasRun = true"><script>globalThis.hasRun = true</script><p>Text</p>';
		expect(htmlToText(html)).toBe('Text');
		expect('hasRun' in globalThis).toBe(false);
		expect(document.querySelector('img')).toBeNull();
	});

	test('goes through what is nested deep', () => {
		const deep = 3000;
		expect(htmlToText(`${'<div>'.repeat(deep)}In${'</div>'.repeat(deep)}`)).toBe('In');
	});

	test('takes a long run of openings without an end in its stride', () => {
		expect(growth(htmlToText, '<a '.repeat(60_000))).toBeLessThan(GROWS_WITH_LENGTH);
		expect(growth(htmlToText, `<a ${'b '.repeat(60_000)}`)).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
