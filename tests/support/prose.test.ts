import { describe, expect, test } from 'vitest';
import { findBlocks, findCitations, findLinks, findProse, plainText } from './prose.ts';

describe('findBlocks(body)', () => {
	test('parts paragraphs at empty lines and joins their lines', () => {
		expect(findBlocks('One\ntwo.\n\nThree.')).toEqual([
			{ kind: 'paragraph', text: 'One\ntwo.' },
			{ kind: 'paragraph', text: 'Three.' },
		]);
	});

	test('knows the depth of a heading and leaves its fixed id out', () => {
		expect(findBlocks('### Ask who marks {#who}')).toEqual([{ kind: 'heading', text: 'Ask who marks', depth: 3 }]);
	});

	test('makes a block of each item', () => {
		expect(findBlocks('- One\n  and more\n- Two\n1. Three')).toEqual([
			{ kind: 'item', text: 'One\nand more' },
			{ kind: 'item', text: 'Two' },
			{ kind: 'item', text: 'Three' },
		]);
	});

	test('gives the title of a box and not its marks', () => {
		expect(findBlocks(':::check[Look it up]\nText.\n:::\n::all-sources')).toEqual([
			{ kind: 'title', text: 'Look it up' },
			{ kind: 'paragraph', text: 'Text.', within: 'Look it up' },
		]);
	});

	test('keeps a table together, apart from the text around it', () => {
		expect(findBlocks('Before\n| a | b |\n|---|---|\nAfter')).toEqual([
			{ kind: 'paragraph', text: 'Before' },
			{ kind: 'table', text: '| a | b |\n|---|---|' },
			{ kind: 'paragraph', text: 'After' },
		]);
	});
});

test('findLinks(body) gives labels and targets, of citations none', () => {
	expect(findLinks('See [how it is judged](/value-factors/applied-skill/#marks) [@oecd-2023].')).toEqual([
		{ label: 'how it is judged', target: '/value-factors/applied-skill/#marks' },
	]);
});

test.each([
	['So it is [@one].', ['one']],
	['So it is [@one, table S3].', ['one']],
	['So it is [@one; @two, p. 4].', ['one', 'two']],
	['So it is [@one]. And so [@one].', ['one', 'one']],
	['Write to me@example.org.', []],
])('findCitations(%j) gives %j', (text, ids) => {
	expect(findCitations(text)).toEqual(ids);
});

test('plainText(text) is what a reader sees', () => {
	expect(plainText('**Some** *say* `so` [here and there](/a/)\nand 2 * 3 [@one, p. 4].')).toBe('Some say so here and there and 2 * 3.');
});

test('findProse(body) leaves headings, tables and titles of boxes out', () => {
	expect(findProse('## Heading\n\nText [@one].\n\n- Item\n\n| a | b |\n|---|---|\n\n:::note[Title]\nInside.\n:::')).toEqual([
		'Text.',
		'Item',
		'Inside.',
	]);
});
