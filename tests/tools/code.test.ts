import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';
import { filesIn, readText } from '../support/repository.ts';
import config from './stylelint.config.json' with { type: 'json' };

// Each is a program of its own.
describe.concurrent('the code', () => {
	test('is formatted and linted as Biome says', async () => {
		const { code, output } = await run('biome', ['ci', '--colors=off', '--max-diagnostics=30', '.']);
		expect(output).toMatch(/Checked \d{2,} files/);
		expect(code, output).toBe(0);
	});

	test('has no type error and no warning in Astro or TypeScript', async () => {
		const { code, output } = await run('astro', ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']);
		expect(output).toMatch(/Result \(\d{2,} files\)/);
		expect(code, output).toBe(0);
	});

	// Knip sees no import of axe-core and the virtual screen reader, whose text is put into pages, and of cspell, which is run as a program:
	// its configuration leaves them out.
	test('has no file, export or package that nothing uses', async () => {
		const { code, output } = await run('knip', ['--config', 'tests/tools/knip.json', '--no-progress', '--no-config-hints']);
		expect(code, output).toBe(0);
	});
});

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The stylesheets of `src/`, and the style blocks of components each as a stylesheet of its own. */
const STYLESHEETS = [
	...filesIn('src', /\.css$/).map((path) => ({ path, code: readText(path) })),
	...filesIn('src', /\.astro$/).flatMap((path) => [...readText(path).matchAll(STYLE)].map(([, code = '']) => ({ path, code }))),
].filter(({ code }) => code.trim() !== '');

async function findStyleProblems(code: string): Promise<string[]> {
	const { results } = await stylelint.lint({ code, config });
	return results.flatMap(({ warnings }) => warnings.map(({ line, text }) => `line ${line} of the style: ${text}`));
}

describe('the styles', () => {
	test('stand in many files', () => {
		expect(STYLESHEETS.length).toBeGreaterThan(20);
	});

	test.each(STYLESHEETS)('of $path have no fault that Stylelint knows', async ({ code }) => {
		expect(await findStyleProblems(code)).toEqual([]);
	});

	test('would show a property that does not exist', async () => {
		expect(await findStyleProblems('a {\n\tcolour: red;\n}')).toEqual([expect.stringContaining('line 2')]);
	});
});
