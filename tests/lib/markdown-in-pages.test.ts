import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOXES, COMPUTED, DRAWINGS, FRAMES, LISTINGS } from '../../src/lib/markdown/directives.ts';
import { type Rendered, renderMdx } from './render-mdx.ts';

const START = process.cwd();
const SOURCES: Readonly<Record<string, string>> = {
	'mooc-2019': 'title: The pivot\ntext_seen: true\ncite_ok: true\n',
	'fees-2020': 'title: What it "costs"\ntext_seen: true\ncite_ok: true\n',
	'uncited-2021': 'title: Not to cite\ntext_seen: true\ncite_ok: false\n',
	'silent-2021': 'title: Says neither\n',
};
let folder = '';

beforeAll(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'credential-fit-pages-')));
	mkdirSync(join(folder, 'content/sources'), { recursive: true });
	for (const [id, yaml] of Object.entries(SOURCES)) writeFileSync(join(folder, `content/sources/${id}.yaml`), yaml);
	// Sources are looked for where the build runs.
	process.chdir(folder);
});
afterAll(() => {
	process.chdir(START);
	rmSync(folder, { recursive: true });
});

const textOf = ({ page }: Rendered) => page.textContent.trim();
const citationsOf = ({ page }: Rendered) => page.querySelectorAll('a.cite').map((link) => [link.getAttribute('href'), link.textContent]);

describe('a citation in a page', () => {
	test('is numbered in order of first use over the whole page, and anew on the next', async () => {
		const first = await renderMdx('One [@fees-2020]. Two [@mooc-2019].\n\n- Three [@fees-2020].\n');
		expect(citationsOf(first).map(([, number]) => number)).toEqual(['1', '2', '1']);
		const second = await renderMdx('One [@mooc-2019].');
		expect(citationsOf(second)).toEqual([['#source-mooc-2019-1', '1']]);
		expect(second.cites).toEqual(['mooc-2019']);
	});

	test('keeps its locator with the commas in it', async () => {
		expect(citationsOf(await renderMdx('One [@fees-2020, table S3, column 2].'))).toEqual([
			['#source-fees-2020-1', '1, table S3, column 2'],
		]);
	});

	test.each([
		['One [@fees-2020]. Two.', 'One1. Two.'],
		['One [@fees-2020] and two.', 'One1 and two.'],
		['One *two* [@fees-2020].', 'One two1.'],
		['One[@fees-2020].', 'One1.'],
	])('stands close to its word: %s', async (source, words) => {
		expect(textOf(await renderMdx(source))).toBe(words);
	});

	test.each([
		['a heading', '## One [@fees-2020]'],
		['a cell', '| a |\n|---|\n| b [@fees-2020] |'],
		['emphasis', 'One *two [@fees-2020]*.'],
		['a box', ':::note[Title]\nOne [@fees-2020].\n:::'],
	])('works in %s', async (_, source) => {
		expect((await renderMdx(source)).cites).toEqual(['fees-2020']);
	});

	test('in code is code', async () => {
		const rendered = await renderMdx('Write `[@fees-2020]`.');
		expect(citationsOf(rendered)).toEqual([]);
		expect(textOf(rendered)).toBe('Write [@fees-2020].');
	});

	test.each([
		['no comma before the locator', '[@fees-2020 p. 4]'],
		['a semicolon and nothing after it', '[@fees-2020; ]'],
		['a path for an id', '[@../secret]'],
		['a locator without an id', '[@, p. 4]'],
	])('with %s stops the build and says how to write one: %s', async (_, citation) => {
		await expect(renderMdx(`One.\n\nTwo ${citation}.`)).rejects.toThrow(/is not a citation\. Write \[@id\]/);
	});

	test.each([
		['may not carry a claim', '[@uncited-2021]'],
		['says nothing of that', '[@silent-2021]'],
	])('of a source that %s stops the build', async (_, citation) => {
		await expect(renderMdx(`One ${citation}.`)).rejects.toThrow(/cite_ok: true/);
	});

	test.each([
		'[@fees-2020, 12:30]',
		'[@fees-2020, part:two]',
		'[@fees-2020, *Table* 1]',
		'[@fees-2020, p_4_5]',
		'[@fees-2020, "Fees"]',
		'[@]',
	])('never stands in the text as it was written: %s is read or stops the build', async (citation) => {
		const words = await renderMdx(`One ${citation}.`).then(textOf, () => 'stopped');
		expect(words).not.toContain('[@');
	});
});

describe('a box in a page', () => {
	test.each(BOXES)(':::%s holds its paragraphs and lists under its title, and nothing after it', async (kind) => {
		const { page } = await renderMdx(`:::${kind}[Who *should* read this]\nOne.\n\n- Two\n:::\n\nAfter.`);
		const box = page.querySelector('x-box');
		expect([box?.getAttribute('kind'), box?.getAttribute('title')]).toEqual([kind, 'Who should read this']);
		expect(box?.querySelectorAll('p, li').map((part) => part.textContent)).toEqual(['One.', 'Two']);
		expect(page.querySelectorAll('p').at(-1)?.textContent).toBe('After.');
	});

	test.each(Object.entries(FRAMES))(':::%s stands for %s, with its caption and what is laid out', async (name, component) => {
		const { page } = await renderMdx(`:::${name}[What *it* is]\nx = 1\n:::\n\nAfter.`);
		const frame = page.querySelector(`x-${component.toLowerCase()}`);
		expect(frame?.getAttribute('caption')).toBe('What it is');
		expect(frame?.textContent).toContain('x = 1');
		expect(page.querySelectorAll('p').at(-1)?.textContent).toBe('After.');
	});

	test('of a comparison holds its table under its caption', async () => {
		const { page } = await renderMdx(':::comparison[What they cost]\n| a | b |\n|---|---|\n| c | d |\n\n:::');
		expect(page.querySelector('x-comparisontable')?.getAttribute('caption')).toBe('What they cost');
		expect(page.querySelectorAll('x-comparisontable table tr')).toHaveLength(2);
	});
});

const CHAIN = '1. A\n   - Strong: b\n   - Weak: c\n2. D';
const BARS = '- **40 hours:** It shows that.\n- **60 hours** at hand.';
const WITH_BARS = ['cost-steps', 'counted-people', 'depth-against-speed', 'gate-and-scale', 'hours-at-hand'];
const bodyOf = (name: string) => (name === 'chain' ? CHAIN : WITH_BARS.includes(name) ? BARS : 'It shows that.');

describe('a drawing in a page', () => {
	test.each(Object.entries(DRAWINGS))(':::%s stands for %s, with its caption and its words', async (name, component) => {
		const { page } = await renderMdx(`:::${name}[What *it* shows]\n${bodyOf(name)}\n:::\n\nAfter.`);
		const drawing = page.querySelector(`x-${component.toLowerCase()}`);
		expect(drawing?.getAttribute('caption')).toBe('What it shows');
		expect(drawing?.querySelector('p, li')?.textContent).toContain(name === 'chain' ? 'A' : 'It shows that.');
		expect(page.querySelectorAll('p').at(-1)?.textContent).toBe('After.');
	});

	test('that does not exist stops the build and names those that do', async () => {
		await expect(renderMdx(':::pie-chart[Shares]\nText.\n:::')).rejects.toThrow(/":::pie-chart" is not a box\. There are .*:::chain/);
	});

	test.each(Object.keys(DRAWINGS))(':::%s without a caption stops the build', async (name) => {
		await expect(renderMdx(`:::${name}\n${bodyOf(name)}\n:::`)).rejects.toThrow(/needs a title in brackets/);
	});

	test.each(Object.keys(DRAWINGS))(':::%s without words stops the build', async (name) => {
		await expect(renderMdx(`:::${name}[Title]\n:::`)).rejects.toThrow(/needs words under its title/);
	});
});

describe('a chain in a page', () => {
	test('stays a list of links, with two points under each but the last', async () => {
		const { page } = await renderMdx(`:::chain[Who]\n${CHAIN}\n:::`);
		expect(page.querySelectorAll('x-chain > ol > li')).toHaveLength(2);
		expect(page.querySelectorAll('x-chain ul > li').map((point) => point.textContent.trim())).toEqual(['Strong: b', 'Weak: c']);
	});

	test.each([
		['words in place of a list', 'A, then B.'],
		['words after the list', `${CHAIN}\n\nSo.`],
		['a list without numbers', '- A\n  - b\n  - c\n- D'],
		['a single link', '1. A'],
		['a link with one point', '1. A\n   - Strong: b\n2. D'],
		['a link without points', '1. A\n2. B\n   - c\n   - d\n3. E'],
		['points under the last link', `${CHAIN}\n   - Strong: e\n   - Weak: f`],
	])('with %s stops the build and says how to write one', async (_, body) => {
		await expect(renderMdx(`:::chain[Who]\n${body}\n:::`)).rejects.toThrow(/":::chain" holds one numbered list\. .*strong, then/);
	});
});

describe('a drawing with bars in a page', () => {
	const barsOf = async (name: string, body: string) => {
		const { page } = await renderMdx(`:::${name}[What]\n${body}\n:::`);
		return page.querySelectorAll('li > x-bar').map(({ attributes }) => attributes);
	};

	test.each(WITH_BARS)(':::%s has a bar at the head of each point, before its paragraph', async (name) => {
		const { page } = await renderMdx(`:::${name}[What]\n${BARS}\n\nAfter the list.\n:::`);
		const points = page.querySelectorAll('li');
		expect(points.map((point) => point.childNodes.map((node) => node.rawTagName).filter(Boolean))).toEqual([
			['x-bar', 'p'],
			['x-bar', 'p'],
		]);
	});

	test('keeps the citations of its points', async () => {
		const { page, cites } = await renderMdx(':::cost-steps[What]\n1. **40** hours [@fees-2020].\n2. **+20** more.\n:::');
		expect(cites).toEqual(['fees-2020']);
		expect(page.querySelectorAll('li > x-bar')).toHaveLength(2);
		expect(page.querySelectorAll('li a.cite')).toHaveLength(1);
	});

	test('draws through every bar the lines that its first two say', async () => {
		const bars = await barsOf('hours-at-hand', '1. **40**\n2. **60**\n3. **80**');
		expect(bars.map(({ lines }) => lines)).toEqual(['50 75', '50 75', '50 75']);
	});

	test('marks a point with emphasis as one that does not count', async () => {
		const bars = await barsOf('gate-and-scale', '1. **60 to 85,** but *shut*\n2. **55 to 70**');
		expect(bars.map(({ off }) => off !== undefined)).toEqual([true, false]);
		expect(bars.map(({ as, from, length }) => [as, from, length])).toEqual([
			['result', '60', '25'],
			['result', '55', '15'],
		]);
	});

	test.each([
		['words in place of a list', 'Forty hours.'],
		['a point without a bold number', '1. **40**\n2. Sixty'],
		['a bold word for a number', '1. **Forty** of 60'],
	])('with %s stops the build and says how to write one', async (_, body) => {
		await expect(renderMdx(`:::cost-steps[What]\n${body}\n:::`)).rejects.toThrow(/":::cost-steps" begins with a list\. .*bold number/);
	});
});

describe('a listing in a page', () => {
	test.each(Object.entries(LISTINGS))('::%s stands for %s', async (name, component) => {
		const { page } = await renderMdx(`One.\n\n::${name}\n\nTwo.`);
		expect(page.querySelectorAll(`x-${component.toLowerCase()}`)).toHaveLength(1);
	});

	test.each(Object.entries(COMPUTED))('::%s[id] stands for %s, computed from the file with that id', async (name, component) => {
		const { page } = await renderMdx(`One.\n\n::${name}[some-file]\n\nTwo.`);
		expect(page.querySelector(`x-${component.toLowerCase()}`)?.getAttribute('of')).toBe('some-file');
	});

	test.each(Object.keys(COMPUTED))('::%s without an id stops the build and says how to write one', async (name) => {
		await expect(renderMdx(`::${name}`)).rejects.toThrow(`::${name}[its-id]`);
	});
});

describe('a colon in a sentence', () => {
	test.each(['At 9:30 it starts.', 'Mind note:this and a ratio of 1:2.', 'Write :word[x] as it is.', 'Price:high'])(
		'stays as it is written: %s',
		async (source) => {
			expect(textOf(await renderMdx(source))).toBe(source);
		},
	);
});

describe('a link in a page', () => {
	test.each([
		['/', '/about/#x', '/about/#x'],
		['/guide', '/', '/guide/'],
		['/guide/', 'mailto:a@example.org', 'mailto:a@example.org'],
	])('under the base path %s from %s leads to %s', async (base, href, target) => {
		const { page } = await renderMdx(`[link](${href})`, { base });
		expect(page.querySelector('a')?.getAttribute('href')).toBe(target);
	});
});

describe('a heading in a page', () => {
	test('keeps its emphasis within its link, and its written id out of sight', async () => {
		const { page } = await renderMdx('## Who *marks* it {#marks}');
		expect(page.querySelector('h2 a[href="#marks"] em')?.textContent).toBe('marks');
		expect(page.querySelector('h2')?.textContent).toBe('Who marks it');
	});

	test('has an id of its own where two have the same words', async () => {
		const { page } = await renderMdx('## Fees\n\n## Fees');
		expect(page.querySelectorAll('h2').map(({ id }) => id)).toEqual(['fees', 'fees-1']);
	});

	test('of a lower level is no link', async () => {
		expect((await renderMdx('#### Small')).page.querySelector('h4 a')).toBeNull();
	});

	test.each(['## See [fees](/fees/)', '## Fees rose [@fees-2020]'])('never holds a link within a link: %s', async (source) => {
		expect((await renderMdx(source)).page.querySelectorAll('a a')).toHaveLength(0);
	});
});

describe('the reading level of a page', () => {
	test('counts the words of paragraphs, items and boxes, and none of headings, titles, tables and citations', async () => {
		const body = '## Heading\n\nOne two [@fees-2020, p. 4].\n\n- Three\n\n| a | b |\n|---|---|\n| c | d |\n\n:::note[Title]\nFour.\n:::';
		expect((await renderMdx(body)).level).toMatchObject({ words: 4, sentences: 3 });
	});
});

test('a passage in another language keeps its mark', async () => {
	expect((await renderMdx('A <span lang="de">Zertifikat</span> [@fees-2020].')).page.querySelector('span[lang=de]')?.textContent).toBe(
		'Zertifikat',
	);
});

describe('a table in a page', () => {
	test('names its columns by its head and each row by its first cell', async () => {
		const { page } = await renderMdx('| Name | Size |\n|---|--:|\n| One | 1 |\n| Two | 2 |');
		const headers = page.querySelectorAll('th').map((cell) => [cell.textContent, cell.getAttribute('scope')]);
		expect(headers).toEqual([
			['Name', 'col'],
			['Size', 'col'],
			['One', 'row'],
			['Two', 'row'],
		]);
		expect(page.querySelectorAll('td').map((cell) => cell.textContent)).toEqual(['1', '2']);
	});
});
