import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Rendered, renderMdx } from './render-mdx.ts';

const START = process.cwd();
const TERMS: Readonly<Record<string, string>> = {
	badge: 'term: badge\nalso: [badges]\n',
	'open-badges': 'term: Open Badges\nalso: [Open Badge]\n',
	ceu: 'term: CEU\nalso: [CEUs]\npage: names\n',
	pla: 'term: prior learning\nalso: [PLA]\n',
	licence: 'term: licence\nalso: [licences]\n',
	resit: 'term: resit\n',
	'resit-fee': 'term: resit fee\n',
	// As a checkout with the line ends of Windows has it.
	registrar: 'term: registrar\r\nalso: [registrars]\r\n',
	verdict: 'term: verdict\n',
	range: 'term: range\nmark: false\n',
};
/** Pages that use a term make it less rare: all use "badge", two "licence", one "resit". */
const PAGES = ['A badge and a licence.', 'A badge, a licence and a resit.', 'A badge.'];
let folder = '';

beforeAll(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'credential-fit-terms-')));
	for (const part of ['glossary', 'guide', 'sources']) mkdirSync(join(folder, 'content', part), { recursive: true });
	for (const [id, yaml] of Object.entries(TERMS)) {
		const end = yaml.includes('\r') ? '\r\n' : '\n';
		writeFileSync(join(folder, `content/glossary/${id}.mdx`), `---${end}${yaml}---${end}`);
	}
	for (const [index, text] of PAGES.entries()) writeFileSync(join(folder, `content/guide/${index}.mdx`), text);
	writeFileSync(join(folder, 'content/sources/fees.yaml'), 'title: A badge\ntext_seen: true\ncite_ok: true\n');
	// The glossary is looked for where the build runs.
	process.chdir(folder);
});
afterAll(() => {
	process.chdir(START);
	rmSync(folder, { recursive: true });
});

const marksOf = ({ page }: Rendered) => page.querySelectorAll('button.term').map((mark) => mark.textContent);
const mark = async (source: string, options?: Parameters<typeof renderMdx>[1]) => marksOf(await renderMdx(source, options));

describe('a term in a page', () => {
	test('is a button that opens its meaning, and its id reaches the page', async () => {
		const { page, terms } = await renderMdx('Ask the registrar.');
		const button = page.querySelector('p > button');
		expect(button?.attributes).toEqual({ type: 'button', class: 'term', popovertarget: 'term-registrar' });
		expect(page.textContent.trim()).toBe('Ask the registrar.');
		expect(terms).toEqual(['registrar']);
	});

	test('is marked at its first use only, whichever of its names that is', async () => {
		expect(await mark('Two badges. A badge.\n\n- A badge')).toEqual(['badges']);
	});

	test.each([
		['a paragraph', 'A badge.'],
		['a list', '- A badge'],
		['emphasis', 'A *badge*.'],
		['a box', ':::note[Title]\nA badge.\n:::'],
	])('is marked in %s', async (_, source) => {
		expect(await mark(source)).toEqual(['badge']);
	});

	test.each([
		['a heading', '## A badge'],
		['a link', '[A badge](/x/)'],
		['a table', '| a badge |\n|---|\n| badge |'],
		['a comparison', ':::comparison[Title]\n| a badge |\n|---|\n| badge |\n\n:::'],
		['the title of a box', ':::note[A badge]\nText.\n:::'],
		['code', '`badge`'],
		['a quoted letter', '> A badge.'],
		['bold words', '**A badge.** Text.'],
		['a citation', 'Text [@fees, the badge].'],
	])('is left alone in %s', async (_, source) => {
		expect(await mark(source)).toEqual([]);
	});

	test('is marked after a use that was left alone', async () => {
		expect(await mark('## Badges\n\nA [badge](/x/) and a badge.')).toEqual(['badge']);
	});

	test.each(['A badger.', 'A non-badge.', 'A badge-holder.', 'Rebadge it.'])('is a whole word, so not in: %s', async (source) => {
		expect(await mark(source)).toEqual([]);
	});

	test.each([
		['An Open Badge is a badge.', ['Open Badge', 'badge']],
		['A resit fee for a resit.', ['resit fee', 'resit']],
		['It meets Open\nBadges.', ['Open\nBadges']],
	])('is the longest that fits, over lines too: %j', async (source, marks) => {
		expect(await mark(source)).toEqual(marks);
	});

	test.each([
		['LICENCE, Licence', ['LICENCE']],
		['ceu and CEUs', ['CEUs']],
		['pla and PLA', ['PLA']],
	])('is found in any case, unless it is made of capitals: %s', async (source, marks) => {
		expect(await mark(source)).toEqual(marks);
	});

	test('with an everyday meaning is left alone', async () => {
		expect(await mark('A range of colours.')).toEqual([]);
	});

	test('is left alone on the page that explains it', async () => {
		expect(await mark('A CEU.', { file: 'content/guide/names.mdx' })).toEqual([]);
		expect(await mark('A CEU.', { file: 'content/guide/names/index.mdx' })).toEqual([]);
		expect(await mark('A CEU.', { file: 'content/guide/other/names.mdx' })).toEqual(['CEU']);
	});
});

describe('a page', () => {
	const ALL = 'A badge, an Open Badge, a CEU, a licence, a resit, a registrar, a verdict and prior learning.';

	test('has six marks at most, of the rarest terms, in the order of the text', async () => {
		expect(await renderMdx(ALL)).toMatchObject({ terms: ['open-badges', 'ceu', 'resit', 'registrar', 'verdict', 'pla'] });
	});

	test('about the guide has none', async () => {
		expect(await mark(ALL, { data: { kind: 'about' } })).toEqual([]);
	});

	test.each([
		['content/examples/one.mdx', 1],
		['content/questions/one.mdx', 0],
		['content/glossary/one.mdx', 0],
		['content/changes/one.mdx', 0],
	])('of %s has %i', async (file, count) => {
		expect(await mark('A badge.', { file })).toHaveLength(count);
	});
});
