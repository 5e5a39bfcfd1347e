// No expression over what readers type, paste, open or get in a link takes more time than the text is long: each one is tried on long runs of the marks
// that it is about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { GROWS_WITH_LENGTH, growth } from '../support/growth.ts';
import { ROOT } from '../support/repository.ts';

/** The rooms whose expressions see what comes from readers. */
const ROOMS = ['device', 'model', 'words', 'parts', 'instruments'];

/** Expressions that may take longer, by the end of their file's path, because what they see is short. */
const SHORT: Readonly<Record<string, string>> = {
	'model/reading/adverts/signs-of-title.ts': 'lines of at most 200 characters',
	'model/reading/adverts/strength.ts': 'at most 200 characters of a sentence',
	'model/search/excerpt.ts': 'one word of our own pages',
	'model/quantities/only.ts': 'an entry, which has at most 120 characters',
	'instruments/stack/currency.ts': 'an entry, which has at most 120 characters',
};

interface Pattern {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

function patternsIn(file: string): readonly Pattern[] {
	const text = readFileSync(join(ROOT, 'src', file), 'utf8');
	const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const found: Pattern[] = [];
	const walk = (node: ts.Node) => {
		if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
			const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) ?? [];
			found.push({ file, source, flags });
		}
		ts.forEachChild(node, walk);
	};
	walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind));
	return found;
}

const PATTERNS = ROOMS.flatMap((room) =>
	readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file))
		.flatMap((file) => patternsIn(`${room}/${file}`)),
);

/** What most expressions are about. */
const COMMON = [' ', '\t', '\n', 'a', 'A', '1', '.', ',', '-', '(', '"', '#', '%', 'a ', '1 ', 'A1 ', '1.'];
const LENGTH = 4_000;
/** A run that takes longer is looked at again, four times as long, in microseconds. */
const SUSPICIOUS = 2_000;

/** Runs, as long as is asked for, of what an expression is about, behind something with which it may begin. */
function runsFor(source: string): readonly ((length: number) => string)[] {
	const plain = source.replace(/\\u\{?[\da-f]+\}?|\\p\{\w+\}|\\./gi, '');
	const own = [...new Set(plain.match(/[^\\()[\]{}|?*+^$]/gu) ?? [])].slice(0, 8);
	const units = [...new Set([...COMMON, ...own])];
	return units.flatMap((unit) =>
		['', ...own.slice(0, 2)].map((before) => (length: number) => before + unit.repeat(Math.ceil(length / unit.length))),
	);
}

/** Whether an expression takes more time than some run is long. */
function isSlow({ source, flags }: Pattern): boolean {
	// As it is used where it looks for all matches; what stands at the end is in none.
	const expression = new RegExp(source, flags.replace('y', ''));
	const run = (text: string) => `${text}\u0001`.replace(expression, '');
	return runsFor(source).some((make) => {
		const text = make(LENGTH);
		const before = process.threadCpuUsage();
		run(text);
		const { user, system } = process.threadCpuUsage(before);
		return user + system > SUSPICIOUS && growth(run, make(4 * LENGTH)) > GROWS_WITH_LENGTH;
	});
}

describe('a run of one mark is looked at about once', () => {
	test('there are expressions to look at', () => {
		expect(PATTERNS.length).toBeGreaterThan(250);
	});

	const byFile = Object.groupBy(PATTERNS, ({ file }) => file);
	test.each(Object.keys(byFile).filter((file) => !(file in SHORT)))('in %s', (file) => {
		const slow = byFile[file]?.filter(isSlow) ?? [];
		expect(slow.map(({ source }) => source)).toEqual([]);
	});

	test.each(['#.*=', '\\s+$', '^(\\d+\\.?\\d*|\\.\\d+)$', '\\s*%'])('and one that does not would be found: %s', (source) => {
		expect(isSlow({ file: '', source, flags: 'g' })).toBe(true);
	});
});
