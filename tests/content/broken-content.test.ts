import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../support/repository-copy.ts';

/** One thing broken in a file, and what a writer must then read. */
interface Case {
	readonly what: string;
	readonly path: string;
	readonly from: string | RegExp;
	readonly to: string;
	readonly says: readonly string[];
	/** What names the place, where that is not the file that was edited. */
	readonly names?: string;
}

const CASES: readonly Case[] = [
	{
		what: 'a value that a question cannot have',
		path: 'content/questions/price-clear.mdx',
		from: /value: 1\n/,
		to: 'value: 0.6\n',
		says: ['value', 'A value is 0, 0.25, 0.5, 0.75 or 1'],
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
		says: ['there is no content/sources/nobody-2020.yaml', 'line '],
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
		says: ['says something else of one example', 'verdict weak, heldUp false, 80 to 85 points', 'verdict strong, heldUp false'],
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

describe('the build stops and says where and why at', () => {
	let copy: RepositoryCopy;

	beforeAll(() => {
		copy = copyRepository();
	});

	afterAll(() => copy.remove());

	test.each(CASES)('$what', async ({ path, from, to, says, names = path }) => {
		const restore = copy.edit(path, from, to);
		const { code, output } = await copy.build();
		restore();
		expect(code).not.toBe(0);
		for (const words of [names, ...says]) expect(output).toContain(words);
	});

	describe('a link to', () => {
		let result: { readonly code: number | null; readonly output: string };

		beforeAll(async () => {
			const restore = LINKS.map(({ path, from, to }) => copy.edit(path, from, to));
			result = await copy.build();
			for (const undo of restore) undo();
		});

		test.each(LINKS)('$what', ({ path, says }) => {
			expect(result.code).not.toBe(0);
			for (const words of says) expect(result.output).toContain(`${path}: ${words}`);
		});
	});
});
