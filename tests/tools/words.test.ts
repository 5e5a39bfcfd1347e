import { expect, test } from 'vitest';
import { run } from '../support/program.ts';
import { filesIn, readText } from '../support/repository.ts';

const spell = (...globs: string[]) => run('cspell', ['lint', '--config', 'tests/tools/cspell.json', '--no-progress', ...globs]);

test('every word of content, code and manuals is spelt as in British English, or listed', async () => {
	const { code, output } = await spell('content/**/*.{mdx,md}', 'src/**/*.{ts,tsx,astro,css,md}', '*.md');
	expect(output).toMatch(/Files checked: \d{2,}/);
	expect(code, output).toBe(0);
});

test('the list of words is sorted and names each once', () => {
	const words = readText('tests/tools/words.txt').trimEnd().split('\n');
	const sorted = [...new Set(words)].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en'));
	expect(words).toEqual(sorted);
});

test('every listed word is used', () => {
	const texts = [...filesIn('content', /\.mdx?$/), ...filesIn('src', /\.(ts|tsx|astro|css|md)$/), 'README.md']
		.map(readText)
		.join('\n')
		.toLowerCase();
	const words = readText('tests/tools/words.txt').trimEnd().split('\n');
	expect(words.filter((word) => !texts.includes(word.toLowerCase()))).toEqual([]);
});
