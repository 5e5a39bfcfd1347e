import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markdown } from '../../src/lib/markdown/processor.ts';

const home = process.cwd();
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'credential-fit-markdown-'));
	mkdirSync(join(folder, 'content/sources'), { recursive: true });
	const source = (title: string, seen: boolean) => `title: ${title}\ngroup: law\ntext_seen: ${seen}\ncite_ok: true\n`;
	writeFileSync(join(folder, 'content/sources/first.yaml'), source('The first', true));
	writeFileSync(join(folder, 'content/sources/second.yaml'), source('The second', true));
	writeFileSync(join(folder, 'content/sources/unread.yaml'), source('Unread', false));
	// Sources are looked up from where the build runs.
	process.chdir(folder);
});

afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

/** Content as a page's HTML. */
async function render(text: string, { base = '/', file = 'content/guide/page.mdx' } = {}) {
	const renderer = await markdown({ base }).createRenderer({ syntaxHighlight: false });
	const { code, metadata } = await renderer.render(text, { frontmatter: {}, fileURL: pathToFileURL(join(folder, file)) });
	return { html: parse(code), cites: metadata.frontmatter['cites'] };
}

/** Content as the JavaScript that MDX makes of it, in which components have names. */
async function compile(text: string): Promise<string> {
	const renderer = await markdown({ base: '/' }).createMdxRenderer?.({ syntaxHighlight: false } as never, {} as never);
	if (!renderer) throw new Error('This Markdown cannot be used in MDX.');
	const { code } = await renderer.process(text, join(folder, 'content/guide/page.mdx'), {});
	return code;
}

describe('a citation', () => {
	test('is a numbered link to the list of references, named by its source', async () => {
		const { html } = await render('So it is [@first].');
		const link = html.querySelector('a');
		expect(link?.textContent).toBe('1');
		expect(link?.getAttribute('href')).toBe('#source-first-1');
		expect(link?.getAttribute('aria-label')).toContain('The first');
	});

	test('keeps the number of its first use, and each use has an id and a way back of its own', async () => {
		const { html, cites } = await render('A [@second]. B [@first]. C [@second].');
		expect(html.querySelectorAll('a').map((link) => [link.textContent, link.id, link.getAttribute('href')])).toEqual([
			['1', 'cite-second-1', '#source-second-1'],
			['2', 'cite-first-1', '#source-first-1'],
			['1', 'cite-second-2', '#source-second-2'],
		]);
		expect(cites).toEqual(['second', 'first', 'second']);
	});

	test('can name the place in its source, and two sources', async () => {
		const { html } = await render('A [@first, p. 4; @second].');
		expect(html.querySelectorAll('a').map(({ textContent }) => textContent)).toEqual(['1, p. 4', '2']);
	});

	test('in a question leads to its entry in the lists of sources, since a question has no references of its own', async () => {
		const { html } = await render('A [@first].', { file: 'content/questions/one.mdx', base: '/guide/' });
		expect(html.querySelector('a')?.getAttribute('href')).toBe('/guide/sources/law/#first');
	});

	test.each([
		['A [@third].', 'content/guide/page.mdx', 'there is no content/sources/third.yaml'],
		['A [@unread].', 'content/guide/page.mdx', 'text_seen: true'],
		['A [@First!].', 'content/guide/page.mdx', 'is not a citation'],
		['A.\n\nB [@third].', 'line 3', 'there is no content/sources/third.yaml'],
	])('that cannot stand stops the build: %j', async (text, place, sentence) => {
		const failure = await render(text).catch((error: Error) => error.message);
		expect(failure).toContain(place);
		expect(failure).toContain(sentence);
	});

	test('is nothing else in brackets', async () => {
		const { html, cites } = await render('Write [name] to me@example.org.');
		expect(html.querySelectorAll('a.cite')).toEqual([]);
		expect(cites).toBeUndefined();
	});
});

describe('a link', () => {
	test('inside the site carries the base path it is deployed under', async () => {
		const { html } = await render('[a](/fit/#goal) [b](#here) [c](https://example.org/)', { base: '/guide/' });
		expect(html.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
			'/guide/fit/#goal',
			'#here',
			'https://example.org/',
		]);
	});

	test('that leaves the site says so', async () => {
		const { html } = await render('[a](/fit/) [b](https://example.org/)');
		expect(html.querySelectorAll('a').map((link) => link.getAttribute('rel'))).toEqual([undefined, 'external noopener']);
	});
});

describe('a heading', () => {
	test('is a link to itself, by the id written beside it', async () => {
		const { html } = await render('## Ask who marks {#who}');
		expect(html.querySelector('h2')?.id).toBe('who');
		expect(html.querySelector('h2 > a')?.getAttribute('href')).toBe('#who');
	});

	test('has an id made from its words where none is written', async () => {
		const { html } = await render('### Ask who marks');
		expect(html.querySelector('h3')?.id).toBe('ask-who-marks');
	});
});

describe('a table', () => {
	test('scrolls in a box that the keyboard reaches', async () => {
		const { html } = await render('| a |\n|---|\n| b |');
		const box = html.querySelector('section.table-scroll');
		expect(box?.getAttribute('tabindex')).toBe('0');
		expect(box?.getAttribute('aria-label')).toBeTruthy();
		expect(box?.querySelector('table')).not.toBeNull();
	});

	test('is aligned without a style, which the policy would block', async () => {
		const { html } = await render('| a |\n|--:|\n| b |');
		expect(html.querySelectorAll('[style]')).toEqual([]);
		expect(html.querySelectorAll('th, td').map((cell) => cell.getAttribute('align'))).toEqual(['right', 'right']);
	});
});

describe('a box', () => {
	test.each(['note', 'check', 'skip'])('of kind %s is the Box component with its title', async (kind) => {
		const code = await compile(`:::${kind}[Its title]\nText.\n:::\n`);
		expect(code).toMatch(/\bBox\b/);
		expect(code).toContain(`"${kind}"`);
		expect(code).toContain('"Its title"');
	});

	test('of kind comparison is the ComparisonTable component', async () => {
		expect(await compile(':::comparison[Three routes]\n\n| a | b |\n|---|---|\n| c | d |\n\n:::\n')).toMatch(/\bComparisonTable\b/);
	});

	test.each([
		[':::tip[Title]\nText.\n:::\n', ':::check'],
		[':::note\nText.\n:::\n', 'needs a title'],
		['::all-people\n', '::all-sources'],
	])('that does not exist stops the build and says what there is: %j', async (text, sentence) => {
		await expect(compile(text)).rejects.toThrow(sentence);
	});

	test('is not made of a colon inside a sentence', async () => {
		const { html } = await render('At 9:30 see note:this and a:b.');
		expect(html.textContent.trim()).toBe('At 9:30 see note:this and a:b.');
	});
});
