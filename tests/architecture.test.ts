import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImports } from './support/imports.ts';
import { filesIn, ROOT, readText } from './support/repository.ts';

/** What the files of a room may import, beside each other. */
interface Room {
	/** Rooms, by their path from `src/`; `model/*` is every room of the model, and `model` what stands at its top. */
	readonly rooms: readonly string[];
	/** Packages, where they are limited. */
	readonly packages?: RegExp;
}

const NO_PACKAGE = /^$/;
const PREACT = /^preact(\/|$)/;
/** A question that a calculator answers is handed its calculator by the build. */
const PARTS = /^(preact(\/|$)|virtual:within$)/;
const ALL_MODEL = ['model', 'model/*'];

/**
 * The import rule: what each room may import. What stands above may use what stands below it, never the other way round.
 *
 *     pages → layouts → components → lib → schemas → model
 *                       components → instruments → parts → device, words → model
 *     model: values, weights → verdict → compare, paper, keeping, asking, where each uses what is left of it; state uses values and weights
 *
 * The first pattern that a file fits is its room's. A page, a specimen or an endpoint of an instrument stands on the floor of the pages; its
 * manifest names no more than the type, which every floor may read.
 */
const ROOMS: readonly (readonly [pattern: RegExp, room: Room])[] = [
	[/^model\/[^/]+\.ts$/, { rooms: [], packages: NO_PACKAGE }],
	[/^model\/values\//, { rooms: ['model'], packages: NO_PACKAGE }],
	[/^model\/weights\//, { rooms: ['model'], packages: NO_PACKAGE }],
	[/^model\/quantities\//, { rooms: ['model', 'model/values'], packages: NO_PACKAGE }],
	[/^model\/routes\//, { rooms: ['model', 'model/quantities'], packages: NO_PACKAGE }],
	[/^model\/stack\//, { rooms: ['model', 'model/quantities'], packages: NO_PACKAGE }],
	[/^model\/units\//, { rooms: ['model', 'model/quantities'], packages: NO_PACKAGE }],
	[/^model\/money\//, { rooms: ['model', 'model/quantities'], packages: NO_PACKAGE }],
	// Stems are a library's; a copy of its rules would be ours to keep.
	[/^model\/search\//, { rooms: ['model'], packages: /^stemmer$/ }],
	[/^model\/reading\//, { rooms: ['model', 'model/quantities', 'model/values'], packages: NO_PACKAGE }],
	[/^model\/time\//, { rooms: ['model', 'model/quantities', 'model/values'], packages: NO_PACKAGE }],
	[/^model\/verdict\//, { rooms: ['model', 'model/values', 'model/weights'], packages: NO_PACKAGE }],
	[/^model\/state\//, { rooms: ['model', 'model/values', 'model/weights'], packages: NO_PACKAGE }],
	[/^model\/badges\//, { rooms: ['model', 'model/state'], packages: NO_PACKAGE }],
	[
		/^model\/(compare|keeping|asking)\//,
		{ rooms: ['model', 'model/values', 'model/weights', 'model/verdict', 'model/state'], packages: NO_PACKAGE },
	],
	[
		/^model\/renewal\//,
		{ rooms: ['model', 'model/quantities', 'model/values', 'model/weights', 'model/verdict', 'model/keeping'], packages: NO_PACKAGE },
	],
	[/^model\/paper\//, { rooms: ['model', 'model/values', 'model/weights', 'model/verdict'], packages: NO_PACKAGE }],
	// What keeping has to say by itself, wherever it happens.
	[/^device\/late\//, { rooms: ['words', 'model', 'model/state', 'model/keeping', 'model/values'], packages: NO_PACKAGE }],
	[/^device\//, { rooms: ['model', 'model/state', 'model/keeping'], packages: PREACT }],
	[/^words\//, { rooms: ALL_MODEL, packages: NO_PACKAGE }],
	[/^parts\//, { rooms: ['device', 'words', ...ALL_MODEL], packages: PARTS }],
	[/^instruments\/[^/]+$/, { rooms: [], packages: NO_PACKAGE }],
	[/^instruments\/[^/]+\/instrument\.ts$/, { rooms: ['instruments'], packages: NO_PACKAGE }],
	[
		/^instruments\/[^/]+\/[^/]+\.(astro|json\.ts)$/,
		{ rooms: ['layouts', 'components/*', 'lib', 'lib/*', 'parts', 'device', 'words', ...ALL_MODEL] },
	],
	[/^instruments\//, { rooms: ['parts', 'device', 'words', ...ALL_MODEL], packages: PREACT }],
	[/^components\//, { rooms: ['components/*', 'instruments/*', 'parts', 'device', 'words', 'lib', 'lib/*', 'schemas', ...ALL_MODEL] }],
	[/^layouts\//, { rooms: ['components/*', 'instruments', 'lib', 'lib/*', 'styles', 'styles/*', ...ALL_MODEL] }],
	[/^pages\//, { rooms: ['layouts', 'components/*', 'instruments/*', 'parts', 'words', 'lib', 'lib/*', 'pages/*', ...ALL_MODEL] }],
	[/^integrations\//, { rooms: ['delivery', 'lib', 'lib/*', 'instruments', 'device', 'model/search'] }],
	[/^delivery\//, { rooms: [], packages: NO_PACKAGE }],
	[/^lib\//, { rooms: ['lib', 'lib/*', 'schemas', 'instruments', ...ALL_MODEL] }],
	[/^schemas\//, { rooms: ALL_MODEL, packages: /^astro\/zod$/ }],
	[/^styles\//, { rooms: ['styles/*'], packages: NO_PACKAGE }],
	[/^content\.config\.ts$/, { rooms: ['schemas'] }],
	[/^env\.d\.ts$/, { rooms: [] }],
];

/** Folders whose own folders are rooms; in all others everything is one room. */
const HOUSES = ['model', 'instruments', 'components', 'lib', 'styles', 'pages'];

/** The room of a path below `src/`: `model/values`, or `device`. */
function roomOf(path: string): string {
	const [floor = '', ...rest] = path.split('/').slice(1);
	return HOUSES.includes(floor) && rest.length > 1 ? `${floor}/${rest[0]}` : floor;
}

const ruleOf = (path: string) => ROOMS.find(([pattern]) => pattern.test(path.slice('src/'.length)))?.[1];

const allows = ({ rooms }: Room, room: string) =>
	rooms.includes(room) || (room.includes('/') && rooms.includes(room.replace(/\/.*/, '/*')));

/** Path of what a file imports; undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
	if (specifier.startsWith('.')) return join(dirname(path), specifier);
	return specifier.startsWith('~/') ? specifier.replace('~/', 'src/') : undefined;
}

/** What is wrong with a file's imports, one sentence each. */
function findForbidden(path: string, text: string): string[] {
	const rule = ruleOf(path);
	if (!rule) return [`${path} is in no room that the import rule knows.`];
	return findImports(path, text).flatMap((specifier) => {
		const target = targetOf(path, specifier);
		if (target === undefined) return rule.packages && !rule.packages.test(specifier) ? [`${path} imports the package "${specifier}".`] : [];
		if (!target.startsWith('src/')) return [`${path} imports ${target}, outside src/.`];
		const room = roomOf(target);
		return room === roomOf(path) || allows(rule, room) ? [] : [`${path} imports ${target}.`];
	});
}

/** A chain of imports that comes back to where it began, or undefined where there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
	const done = new Set<string>();
	const follow = (path: string, trail: readonly string[]): readonly string[] | undefined => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		if (done.has(path)) return undefined;
		for (const next of imports.get(path) ?? []) {
			const circle = follow(next, [...trail, path]);
			if (circle) return circle;
		}
		done.add(path);
		return undefined;
	};
	for (const path of imports.keys()) {
		const circle = follow(path, []);
		if (circle) return circle;
	}
	return undefined;
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
		['src/model/types.ts', "import { a } from './values/a.ts';", 'src/model/types.ts imports src/model/values/a.ts.'],
		['src/model/values/a.ts', "import { b } from '../weights/b.ts';", 'src/model/values/a.ts imports src/model/weights/b.ts.'],
		['src/model/weights/a.ts', "import { b } from '../values/b.ts';", 'src/model/weights/a.ts imports src/model/values/b.ts.'],
		['src/model/verdict/a.ts', "import { b } from '../state/b.ts';", 'src/model/verdict/a.ts imports src/model/state/b.ts.'],
		['src/model/state/a.ts', "import { b } from '../verdict/b.ts';", 'src/model/state/a.ts imports src/model/verdict/b.ts.'],
		['src/model/compare/a.ts', "import { b } from '../keeping/b.ts';", 'src/model/compare/a.ts imports src/model/keeping/b.ts.'],
		['src/model/keeping/a.ts', "import { b } from '../compare/b.ts';", 'src/model/keeping/a.ts imports src/model/compare/b.ts.'],
		['src/model/asking/a.ts', "import { b } from '../keeping/b.ts';", 'src/model/asking/a.ts imports src/model/keeping/b.ts.'],
		['src/model/renewal/a.ts', "import { b } from '../state/b.ts';", 'src/model/renewal/a.ts imports src/model/state/b.ts.'],
		['src/model/badges/a.ts', "import { b } from '../keeping/b.ts';", 'src/model/badges/a.ts imports src/model/keeping/b.ts.'],
		['src/model/paper/a.ts', "import { b } from '../state/b.ts';", 'src/model/paper/a.ts imports src/model/state/b.ts.'],
		['src/model/values/a.ts', "import { readFileSync } from 'node:fs';", 'src/model/values/a.ts imports the package "node:fs".'],
		['src/model/values/a.ts', "import type { Page } from '../../schemas/page.ts';", 'src/model/values/a.ts imports src/schemas/page.ts.'],
		['src/model/quantities/a.ts', "import { b } from '../reading/b.ts';", 'src/model/quantities/a.ts imports src/model/reading/b.ts.'],
		['src/model/routes/a.ts', "import { b } from '../values/b.ts';", 'src/model/routes/a.ts imports src/model/values/b.ts.'],
		['src/model/stack/a.ts', "import { b } from '../verdict/b.ts';", 'src/model/stack/a.ts imports src/model/verdict/b.ts.'],
		['src/model/units/a.ts', "import { b } from '../values/b.ts';", 'src/model/units/a.ts imports src/model/values/b.ts.'],
		['src/model/money/a.ts', "import { b } from '../values/b.ts';", 'src/model/money/a.ts imports src/model/values/b.ts.'],
		['src/model/reading/a.ts', "import { b } from '../verdict/b.ts';", 'src/model/reading/a.ts imports src/model/verdict/b.ts.'],
		['src/model/search/a.ts', "import { b } from '../reading/b.ts';", 'src/model/search/a.ts imports src/model/reading/b.ts.'],
		['src/model/time/a.ts', "import { b } from '../keeping/b.ts';", 'src/model/time/a.ts imports src/model/keeping/b.ts.'],
		['src/device/a.ts', "import { b } from '~/words/b.ts';", 'src/device/a.ts imports src/words/b.ts.'],
		['src/device/a.ts', "import { b } from '~/model/verdict/b.ts';", 'src/device/a.ts imports src/model/verdict/b.ts.'],
		['src/words/a.ts', "import { b } from '~/device/b.ts';", 'src/words/a.ts imports src/device/b.ts.'],
		['src/words/a.ts', "import { useState } from 'preact/hooks';", 'src/words/a.ts imports the package "preact/hooks".'],
		['src/parts/A.tsx', "import { b } from '~/instruments/fit/b.ts';", 'src/parts/A.tsx imports src/instruments/fit/b.ts.'],
		['src/instruments/fit/A.tsx', "import { B } from '../kit/B.tsx';", 'src/instruments/fit/A.tsx imports src/instruments/kit/B.tsx.'],
		['src/instruments/fit/A.tsx', "import { b } from '~/lib/b.ts';", 'src/instruments/fit/A.tsx imports src/lib/b.ts.'],
		['src/instruments/fit/A.tsx', "import { z } from 'astro/zod';", 'src/instruments/fit/A.tsx imports the package "astro/zod".'],
		['src/instruments/manifest.ts', "import { a } from '../lib/a.ts';", 'src/instruments/manifest.ts imports src/lib/a.ts.'],
		[
			'src/instruments/fit/instrument.ts',
			"import { A } from '~/parts/A.tsx';",
			'src/instruments/fit/instrument.ts imports src/parts/A.tsx.',
		],
		[
			'src/instruments/fit/Page.astro',
			"---\nimport B from '../kit/B.astro';\n---",
			'src/instruments/fit/Page.astro imports src/instruments/kit/B.astro.',
		],
		['src/lib/a.ts', "import B from '../components/nav/B.astro';", 'src/lib/a.ts imports src/components/nav/B.astro.'],
		['src/lib/content/a.ts', "import { b } from '~/words/b.ts';", 'src/lib/content/a.ts imports src/words/b.ts.'],
		[
			'src/components/nav/A.astro',
			"---\nimport B from '~/layouts/Base.astro';\n---",
			'src/components/nav/A.astro imports src/layouts/Base.astro.',
		],
		[
			'src/layouts/A.astro',
			"---\nimport B from '~/instruments/fit/B.astro';\n---",
			'src/layouts/A.astro imports src/instruments/fit/B.astro.',
		],
		['src/pages/a.astro', "---\nimport B from '~/schemas/page.ts';\n---", 'src/pages/a.astro imports src/schemas/page.ts.'],
		['src/device/late/a.ts', "import { b } from '~/parts/b.ts';", 'src/device/late/a.ts imports src/parts/b.ts.'],
		['src/integrations/a.ts', "import { b } from '../words/b.ts';", 'src/integrations/a.ts imports src/words/b.ts.'],
		['src/delivery/a.ts', "import { b } from '../lib/b.ts';", 'src/delivery/a.ts imports src/lib/b.ts.'],
		['src/schemas/a.ts', "import { b } from '../../tests/b.ts';", 'src/schemas/a.ts imports tests/b.ts, outside src/.'],
		['src/schemas/a.ts', "import { b } from '../lib/b.ts';", 'src/schemas/a.ts imports src/lib/b.ts.'],
		['src/styles/a.css', "@import '../parts/b.css';", 'src/styles/a.css imports src/parts/b.css.'],
		['src/content.config.ts', "import { b } from './lib/b.ts';", 'src/content.config.ts imports src/lib/b.ts.'],
		['src/env.d.ts', "import type { B } from './lib/b.ts';", 'src/env.d.ts imports src/lib/b.ts.'],
		['src/utils/a.ts', '', 'src/utils/a.ts is in no room that the import rule knows.'],
	])('forbids in %s: %j', (path, text, problem) => {
		expect(findForbidden(path, text)).toEqual([problem]);
	});

	test('is seen to fail once for each of its rows', () => {
		// Read from the table above, so that a new row without an example is found.
		const examples = [...readText('tests/architecture.test.ts').matchAll(/^\t{2,3}\[?'(src\/[^']+)',/gm)].map(([, path = '']) => path);
		const unseen = ROOMS.filter(([, rule]) => !examples.some((path) => ruleOf(path) === rule)).map(([pattern]) => String(pattern));
		expect(unseen).toEqual([]);
	});

	test.each([...new Set(SOURCES.map(roomOf))].sort())('holds in src/%s', (room) => {
		expect(SOURCES.filter((path) => roomOf(path) === room).flatMap((path) => findForbidden(path, readText(path)))).toEqual([]);
	});

	test('knows no room that is not there', () => {
		expect(ROOMS.filter(([pattern]) => !SOURCES.some((path) => pattern.test(path.slice('src/'.length)))).map(String)).toEqual([]);
	});

	test.each([
		['no files', {}, undefined],
		['a chain', { a: ['b'], b: ['c'], c: [] }, undefined],
		['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, undefined],
		['a circle', { a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
	])('finds the circle in %s', (_, imports, circle) => {
		expect(findCircle(new Map(Object.entries(imports)))).toEqual(circle);
	});

	test('leads no chain of imports back to where it began', () => {
		const imports = SOURCES.map((path) => {
			const targets = findImports(path, readText(path)).flatMap((specifier) => targetOf(path, specifier) ?? []);
			return [path, targets.filter((target) => SOURCES.includes(target))] as const;
		});
		expect(findCircle(new Map(imports))).toBeUndefined();
	});

	test('leaves what loads later to files called load.ts', () => {
		// A type may be asked for in this way too; a page's inline script has no other, and the build reads manifests by it.
		const later = /(?<!typeof )\bimport\(/;
		const scripts = SOURCES.filter((path) => /\.tsx?$/.test(path) && basename(path) !== 'load.ts' && !path.startsWith('src/integrations/'));
		expect(scripts.filter((path) => later.test(readText(path)))).toEqual([]);
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
		['device', 150],
		['words', 200],
		['parts', 200],
		['instruments', 200],
		['components', 200],
	])('of src/%s have at most %i lines', (floor, limit) => {
		const lengths = SOURCES.filter((path) => path.startsWith(`src/${floor}/`)).map((path) => ({
			path,
			lines: readText(path).trimEnd().split('\n').length,
		}));
		expect(lengths).not.toEqual([]);
		expect(lengths.filter(({ lines }) => lines > limit)).toEqual([]);
	});

	test('of src/ spell a key of the device nowhere but in its list of keys', () => {
		expect(SOURCES.filter((path) => readText(path).includes('credential-fit:'))).toEqual(['src/device/keys.ts']);
	});

	test('name no folder of the machine they were written on', () => {
		const texts = [...SOURCES, ...filesIn('tests', /\.(ts|tsx|json|txt)$/), ...filesIn('content', /\.(mdx|yaml|md)$/)].filter(
			(path) => !path.startsWith('tests/.output/'),
		);
		expect(texts.length).toBeGreaterThan(SOURCES.length);
		const machine = [ROOT, homedir()].filter((folder) => folder !== '/').map((folder) => `${folder}/`);
		const someone = /(^|[\s'"`(=:])\/(home|Users)\/\w/;
		expect(texts.filter((path) => machine.some((folder) => readText(path).includes(folder)) || someone.test(readText(path)))).toEqual([]);
	});
});
