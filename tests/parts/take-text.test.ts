// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { checkText, TEXT_LIMIT, takeFile, takePasted } from '../../src/parts/take-text.ts';

const file = (name: string, content: BlobPart, type = '') => new File([content], name, { type });

describe('takeFile(file)', () => {
	test.each([
		['page.TXT', 'One\r\nTwo', 'One\nTwo'],
		['page.md', '# Course', '# Course'],
		['page.html', '<h1>Course</h1>', '# Course'],
		['reply.eml', 'From: a@example.org\n\nHello', 'Hello'],
	])('takes %s', async (name, content, text) => {
		expect(await takeFile(file(name, content))).toEqual({ text });
	});

	test('goes by what the browser says of a file whose name says nothing', async () => {
		expect(await takeFile(file('page', '<p>Text</p>', 'text/html'))).toEqual({ text: 'Text' });
	});

	test('reads what older programs wrote', async () => {
		expect(await takeFile(file('a.txt', new Uint8Array([0xa3, 0x33])))).toEqual({ text: '£3' });
	});

	test.each([
		['other-kind', file('course.pdf', '%PDF')],
		['other-kind', file('__proto__', 'text')],
		['other-kind', file('a.txt', 'a\u0000b')],
		['no-text', file('a.txt', ' \n ')],
		['no-text', file('a.html', '<script>1</script>')],
		['too-long', file('a.txt', 'a'.repeat(TEXT_LIMIT + 1))],
		['too-large', file('a.html', 'a'.repeat(4_000_001))],
	])('refuses as %s: %o', async (refused, one) => {
		expect(await takeFile(one)).toEqual({ refused });
	});

	test('says so where a file cannot be read', async () => {
		const gone = Object.assign(file('a.txt', 'text'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
		expect(await takeFile(gone)).toEqual({ refused: 'not-read' });
	});
});

describe('takePasted(html, plain)', () => {
	test.each([
		['', 'Plain', 'Plain'],
		['<h2>Fees</h2>', 'Fees', '## Fees'],
		['<img src="x">', 'Plain', 'Plain'],
		['a'.repeat(4_000_001), 'Plain', 'Plain'],
	])('of %.20j and %j', (html, plain, text) => {
		expect(takePasted(html, plain)).toEqual({ text });
	});
});

describe('checkText(text)', () => {
	test('takes a text of the full length', () => {
		const text = 'a'.repeat(TEXT_LIMIT);
		expect(checkText(text)).toEqual({ text });
	});
});
