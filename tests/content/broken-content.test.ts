import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAlternatives } from '../../src/lib/content/alternatives.ts';
import { loadClaims } from '../../src/lib/content/claims.ts';
import { loadExamples } from '../../src/lib/content/examples.ts';
import { loadGlossary } from '../../src/lib/content/glossary.ts';
import { loadGuide, loadRelated } from '../../src/lib/content/guide.ts';
import { loadFit } from '../../src/lib/content/model.ts';
import { loadUnits } from '../../src/lib/content/units.ts';
import { renderMdx } from '../lib/render-mdx.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { copyRepository, type RepositoryCopy } from '../support/repository-copy.ts';
import { SCHEMAS } from '../support/schemas.ts';

/** One thing broken in a file, and what a writer must then read. */
interface Case {
	readonly what: string;
	readonly path: string;
	readonly from: string | RegExp;
	readonly to: string;
	readonly says: readonly string[];
	/** What names the place, where that is not the file that was edited. */
	readonly names?: string;
	/** The line that is named is the last of the file. */
	readonly isLast?: true;
	/** Seen to stop a whole build: one case for each place that refuses content, which are the schemas, the loaders and the Markdown. */
	readonly isBuilt?: true;
}

const CASES: readonly Case[] = [
	{
		what: 'a value that a question cannot have',
		path: 'content/questions/price-clear.mdx',
		from: /value: 1\n/,
		to: 'value: 0.6\n',
		says: ['value', 'A value is 0, 0.25, 0.5, 0.75 or 1'],
		isBuilt: true,
	},
	{
		what: 'a question of a factor that does not exist',
		path: 'content/questions/price-clear.mdx',
		from: /^factor: \w+$/m,
		to: 'factor: colour',
		says: ['factor: there is no factor "colour"'],
	},
	{
		what: 'a goal that forgets a factor',
		path: 'content/guide/use-cases/change-career.mdx',
		from: /, \[currency\]/,
		to: '',
		says: ['goal.order: the factor "currency" must stand in the order once'],
	},
	{
		what: 'a citation of a source that does not exist',
		path: 'content/guide/about.mdx',
		from: /\n*$/,
		to: '\n\nSo it is said [@nobody-2020].\n',
		says: ['there is no content/sources/nobody-2020.yaml', ', line '],
		isLast: true,
		isBuilt: true,
	},
	{
		what: 'a citation of a source that nobody read',
		path: 'content/sources/buehler-1994.yaml',
		from: 'text_seen: true',
		to: 'text_seen: false',
		says: ['cites "buehler-1994"', 'text_seen: true'],
		names: '.mdx, line ',
	},
	{
		what: 'a source that does not say what its text says',
		path: 'content/sources/buehler-1994.yaml',
		from: /^supports:\n(?: .*\n)+/m,
		to: '',
		says: ['supports: Write what the text says'],
	},
	{
		what: 'a source of a group that does not exist',
		path: 'content/sources/buehler-1994.yaml',
		from: /^group: .*/m,
		to: 'group: rumour',
		says: ['group: group is one of law, official'],
	},
	{
		what: 'a quotation that is too long',
		path: 'content/sources/buehler-1994.yaml',
		from: /quote: .*/,
		to: `quote: ${'word '.repeat(40).trim()}`,
		says: ['supports.0.quote: A quotation has at most 39 words.'],
	},
	{
		what: 'a box that does not exist',
		path: 'content/guide/about.mdx',
		from: /\n*$/,
		to: '\n\n:::tip[A tip]\nText.\n:::\n',
		says: ['":::tip" is not a box', ':::check'],
	},
	{
		what: 'a related page that does not exist',
		path: 'content/guide/privacy.mdx',
		from: /^related: \[/m,
		to: 'related: [nowhere, ',
		says: ['related: there is no page "nowhere"'],
	},
	{
		what: 'a worked example with another verdict than the model gives',
		path: 'content/examples/epa-608.mdx',
		from: 'verdict: strong',
		to: 'verdict: weak',
		says: ['says something else of one example', 'verdict weak, settled true, 80 to 85 points', 'verdict strong, settled true'],
		isBuilt: true,
	},
	{
		what: 'a body of the official view that says nothing of one field',
		path: 'content/guide/official-view/new-zealand.mdx',
		from: /^ {2}quality:\n(?: {4}.*\n)+/m,
		to: '',
		says: ['official.quality: Write short, says and asOf, or nothing with a sentence on where we looked'],
		isBuilt: true,
	},
	{
		what: 'money of a body without its year',
		path: 'content/guide/official-view/new-zealand.mdx',
		from: /(^ {2}funding:\n(?: {4}.*\n)*? {4}asOf: ).*$/m,
		to: '$1recently',
		says: ['official.funding'],
	},
	{
		what: 'facts printed on a page that has none',
		path: 'content/guide/about.mdx',
		from: /\n*$/,
		to: '\n\n::official-facts\n',
		says: ['"::official-facts" prints the fields of a body, but the front matter has no official.', ', line '],
	},
	{
		what: 'a term explained by a page that does not exist',
		path: 'content/glossary/ects.mdx',
		from: 'page: start-here',
		to: 'page: nowhere',
		says: ['page: there is no page "nowhere"'],
	},
	{
		what: 'a term with a source that does not exist',
		path: 'content/glossary/ects.mdx',
		from: 'sources: [ects-guide]',
		to: 'sources: [nobody-2020]',
		says: ['sources: there is no content/sources/nobody-2020.yaml'],
	},
	{
		what: 'a phrase of a claim that cannot be read',
		path: 'content/claims/accredited.mdx',
		from: 'phrases:\n',
		to: 'phrases:\n  - "accredited ..."\n',
		says: ['phrases.0: The phrase “accredited ...” begins or ends with a gap.'],
	},
	{
		what: 'a claim that bears on a question that does not exist',
		path: 'content/claims/accredited.mdx',
		from: /^question: .*$/m,
		to: 'question: nothing',
		says: ['question: there is no question "nothing"'],
	},
	{
		what: 'a meaning that is too long to stand beside a word',
		path: 'content/glossary/ects.mdx',
		from: /^meaning: .*$/m,
		to: `meaning: ${'European credit system. '.repeat(12).trim()}`,
		says: ['meaning', 'A meaning has at most 220 characters'],
	},
];

/** Links are checked when all pages are built, so that one build shows two. */
const LINKS: readonly Case[] = [
	{
		what: 'a page that does not exist',
		path: 'content/guide/about.mdx',
		from: /\n*$/,
		to: '\n\nSee [a page that is not there](/nowhere/).\n',
		says: ['the link "a page that is not there" leads to /nowhere/, but there is no such page'],
	},
	{
		what: 'a heading that does not exist',
		path: 'content/guide/privacy.mdx',
		from: /\n*$/,
		to: '\n\nSee [a part that is not there](/about/#no-such-part).\n',
		says: ['the link "a part that is not there" leads to /about/#no-such-part, but that page has no such heading or id'],
	},
];

/**
 * The first thing that content refuses, in the words of the build: what its schemas, its Markdown and its loaders say of every file. It is read
 * where the process stands.
 */
async function findFirstProblem(): Promise<string | undefined> {
	const files = SCHEMAS.map(({ name, schema }) => ({ name, schema, entries: readCollection(name, process.cwd()) }));
	for (const { schema, entries } of files)
		for (const { path, data } of entries) {
			const { error } = schema.safeParse(data);
			if (error) return `${path}: ${error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`;
		}
	setCollections(
		Object.fromEntries(
			files.map(({ name, schema, entries }) => [
				name,
				entries.map(({ id, data, body }) => ({ id, body, data: schema.parse(data) as object })),
			]),
		),
	);
	try {
		for (const { path, body } of files.flatMap(({ entries }) => entries)) if (path.endsWith('.mdx')) await renderMdx(body, { file: path });
		const guide = await loadGuide();
		for (const page of guide.all) await loadRelated(guide, page);
		for (const load of [loadFit, loadExamples, loadAlternatives, loadGlossary, loadClaims, loadUnits]) await load();
	} catch (error) {
		return String(error);
	}
	return undefined;
}

const START = process.cwd();
let copy: RepositoryCopy;

beforeAll(() => {
	copy = copyRepository();
	// Sources and terms are looked up from where a build runs.
	process.chdir(copy.folder);
});

afterAll(() => {
	process.chdir(START);
	copy.remove();
});

describe('content that is refused is named with the reason:', () => {
	test('nothing, as it stands', async () => {
		expect(await findFirstProblem()).toBeUndefined();
	});

	test.each(CASES)('$what', async ({ path, from, to, says, names = path }) => {
		const restore = copy.edit(path, from, to);
		const problem = await findFirstProblem();
		restore();
		for (const words of [names, ...says]) expect(problem).toContain(words);
	});
});

describe('the build stops and says where and why at', () => {
	test.each(CASES.filter(({ isBuilt }) => isBuilt))('$what', async ({ path, from, to, says, isLast }) => {
		const restore = copy.edit(path, from, to);
		const lines = readFileSync(join(copy.folder, path), 'utf8').trimEnd().split('\n').length;
		const { code, output } = await copy.build();
		restore();
		expect(code).not.toBe(0);
		// The line is the file's, front matter counted.
		for (const words of [isLast ? `${path}, line ${lines}: ` : path, ...says]) expect(output).toContain(words);
	});

	test('links that lead nowhere, all at once', async () => {
		const restore = LINKS.map(({ path, from, to }) => copy.edit(path, from, to));
		const { code, output } = await copy.build();
		for (const undo of restore) undo();
		expect(code).not.toBe(0);
		for (const { path, says } of LINKS) for (const words of says) expect(output).toContain(`${path}: ${words}`);
	});
});
