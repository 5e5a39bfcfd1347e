import { expect, test } from 'vitest';
import { takeApart } from './content.ts';

test.each([
	['of Unix', '\n'],
	['of Windows', '\r\n'],
])('takeApart(path, text) reads a page with line ends %s', (_, end) => {
	const text = ['---', 'title: Fees', 'order: 2', '---', 'What it costs.', ''].join(end);
	expect(takeApart('content/guide/fees.mdx', text)).toEqual({ data: { title: 'Fees', order: 2 }, body: `What it costs.${end}` });
});

test('takeApart(path, text) names a page without front matter', () => {
	expect(() => takeApart('content/guide/fees.mdx', 'What it costs.')).toThrow('content/guide/fees.mdx does not begin with front matter');
});
