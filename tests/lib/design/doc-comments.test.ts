import { describe, expect, test } from 'vitest';
import { docOf, findClasses } from '../../../src/lib/design/doc-comments.ts';

describe('docOf(source, name)', () => {
	const source = [
		'/** What it is given. */',
		'export interface Props {}',
		'',
		'/**',
		' * Shows one thing,',
		' * and another.',
		' */',
		'export function Shown() {}',
		'export function Bare() {}',
	].join('\n');

	test('is the comment right above the function, on one line', () => {
		expect(docOf(source, 'Shown')).toBe('Shows one thing, and another.');
	});

	test.each(['Bare', 'Show', 'Props', 'Missing'])('is undefined for %s', (name) => {
		expect(docOf(source, name)).toBeUndefined();
	});
});

describe('findClasses(css)', () => {
	test.each([
		['/* Holds. */\n.a {\n}', [{ name: 'a', doc: 'Holds.' }]],
		['.a {\n}\n/* Not of its first rule. */\n.a:hover {\n}', [{ name: 'a', doc: undefined }]],
		[
			'/* Holds. */\n\t.a > * + * {\n\t\tmargin: 0.5rem;\n\t}\n\n\t.a--b {\n\t}',
			[
				{ name: 'a', doc: 'Holds.' },
				{ name: 'a--b', doc: undefined },
			],
		],
		['/* Of the marks. */\n:is(.a, .b) c {\n}', []],
		['.a:not(:focus, :active) {\n}', [{ name: 'a', doc: undefined }]],
	])('of %j is %j', (css, classes) => {
		expect(findClasses(css)).toEqual(classes);
	});
});
