import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImports } from './support/imports.ts';
import { filesIn, ROOT, readText } from './support/repository.ts';

/**
 * The import rule: an arrow may only point this way.
 *
 *     pages → layouts → components → lib → schemas → model
 *                       components → islands → model
 *
 * What a layer may import of `src/`, beside itself, and which packages it may use where that is limited.
 */
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages?: RegExp }>> = {
	pages: { layers: ['layouts', 'components', 'islands', 'lib', 'model', 'styles'] },
	layouts: { layers: ['components', 'islands', 'lib', 'model', 'styles'] },
	components: { layers: ['islands', 'lib', 'schemas', 'model'] },
	islands: { layers: ['model'], packages: /^preact(\/|$)/ },
	integrations: { layers: ['lib'] },
	lib: { layers: ['schemas', 'model'] },
	schemas: { layers: ['model'], packages: /^astro\/zod$/ },
	model: { layers: [], packages: /^$/ },
	styles: { layers: [], packages: /^$/ },
	'content.config.ts': { layers: ['schemas'] },
	'env.d.ts': { layers: [] },
};

/** The first part of a path below `src/`: its layer. */
const layerOf = (path: string) => path.split('/')[1] ?? '';

/** What is wrong with a file's imports, one sentence each. */
function findForbidden(path: string, text: string): string[] {
	const rule = LAYERS[layerOf(path)];
	if (!rule) return [`${path} is in no layer that the import rule knows.`];
	return findImports(path, text).flatMap((specifier) => {
		const target = specifier.startsWith('.')
			? join(dirname(path), specifier)
			: specifier.startsWith('~/')
				? specifier.replace('~/', 'src/')
				: undefined;
		if (target === undefined) return rule.packages && !rule.packages.test(specifier) ? [`${path} imports the package "${specifier}".`] : [];
		if (!target.startsWith('src/')) return [`${path} imports ${target}, outside src/.`];
		const layer = layerOf(target);
		return layer === layerOf(path) || rule.layers.includes(layer) ? [] : [`${path} imports ${target}.`];
	});
}

const SOURCES = filesIn('src', /\.(ts|tsx|astro|css)$/);

describe('findImports()', () => {
	test.each([
		['model/a.ts', "import { b } from './b.ts';", ['./b.ts']],
		['model/a.ts', "import type { B } from './b.ts';", ['./b.ts']],
		['model/a.ts', "export { b } from './b.ts';", ['./b.ts']],
		['model/a.ts', "const b = await import('./b.ts');", ['./b.ts']],
		['islands/A.tsx', "import './A.css';", ['./A.css']],
		['styles/a.css', "@import './b.css' layer(base);", ['./b.css']],
		[
			'components/A.astro',
			"---\nimport B from './B.astro';\n---\n<B />\n<script>\n\timport { c } from './c.ts';\n</script>",
			['./B.astro', './c.ts'],
		],
		['components/A.astro', '<p>import x from "y"</p>', []],
	])('reads %s: %j', (path, text, imports) => {
		expect(findImports(path, text)).toEqual(imports);
	});
});

describe('the import rule', () => {
	test.each([
		['src/islands/A.tsx', "import { loadFit } from '~/lib/model.ts';", 'src/islands/A.tsx imports src/lib/model.ts.'],
		['src/islands/A.tsx', "import { z } from 'astro/zod';", 'src/islands/A.tsx imports the package "astro/zod".'],
		['src/model/a.ts', "import { readFileSync } from 'node:fs';", 'src/model/a.ts imports the package "node:fs".'],
		['src/model/a.ts', "import type { Page } from '../schemas/page.ts';", 'src/model/a.ts imports src/schemas/page.ts.'],
		['src/lib/a.ts', "import B from '../components/B.astro';", 'src/lib/a.ts imports src/components/B.astro.'],
		['src/components/A.astro', "---\nimport B from '~/layouts/Base.astro';\n---", 'src/components/A.astro imports src/layouts/Base.astro.'],
		['src/schemas/a.ts', "import { b } from '../../tests/b.ts';", 'src/schemas/a.ts imports tests/b.ts, outside src/.'],
		['src/utils/a.ts', '', 'src/utils/a.ts is in no layer that the import rule knows.'],
	])('forbids in %s: %j', (path, text, problem) => {
		expect(findForbidden(path, text)).toEqual([problem]);
	});

	test.each(Object.keys(LAYERS))('holds in src/%s', (layer) => {
		const paths = SOURCES.filter((path) => layerOf(path) === layer);
		expect(paths).not.toEqual([]);
		expect(paths.flatMap((path) => findForbidden(path, readText(path)))).toEqual([]);
	});

	test('knows every folder of src/', () => {
		expect(SOURCES.filter((path) => !LAYERS[layerOf(path)])).toEqual([]);
	});

	test('lets content import nothing', () => {
		const pages = filesIn('content', /\.mdx$/);
		expect(pages).not.toEqual([]);
		expect(pages.filter((path) => /^(import|export)\s/m.test(readText(path)))).toEqual([]);
	});
});

describe('files', () => {
	test('of src/ have a name that says what they hold', () => {
		expect(SOURCES.filter((path) => /^(utils?|helpers?|common|index)\.(ts|tsx)$/.test(basename(path)))).toEqual([]);
	});

	test.each([
		['model', 150],
		['islands', 200],
		['components', 200],
	])('of src/%s have at most %i lines', (layer, limit) => {
		const lengths = SOURCES.filter((path) => layerOf(path) === layer).map((path) => ({
			path,
			lines: readText(path).trimEnd().split('\n').length,
		}));
		expect(lengths).not.toEqual([]);
		expect(lengths.filter(({ lines }) => lines > limit)).toEqual([]);
	});

	test('name no folder of the machine they were written on', () => {
		const texts = [
			...SOURCES,
			...filesIn('tests', /\.(ts|tsx|json|txt)$/),
			...filesIn('content', /\.(mdx|yaml|md)$/),
			...filesIn('public', /\.(svg|txt|webmanifest)$/),
		].filter((path) => !path.startsWith('tests/.output/'));
		expect(texts.length).toBeGreaterThan(SOURCES.length);
		const machine = [ROOT, homedir()].filter((folder) => folder !== '/').map((folder) => `${folder}/`);
		const someone = /(^|[\s'"`(=:])\/(home|Users)\/\w/;
		expect(texts.filter((path) => machine.some((folder) => readText(path).includes(folder)) || someone.test(readText(path)))).toEqual([]);
	});
});
