import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What reaches the browser without being bundled: the islands' runtime, and the code that searches. */
const NOT_BUNDLED = ['astro', 'pagefind'];
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;
const LICENCE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const FONTS = '../styles/fonts/OFL.txt';
const FILE = 'licences.txt';
const LINE = '='.repeat(78);

/** The package that a bundled module comes from; the innermost where packages are nested. */
export function packageOf(id: string): string | undefined {
	return [...id.replaceAll('\\', '/').matchAll(PACKAGE)].at(-1)?.[1];
}

/** The licence in a package's folder: a file, or the file of that name in a folder of licences. */
function findLicence(folder: string): string | undefined {
	const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) => LICENCE.test(name));
	const path = found && join(folder, found.name);
	return path && found.isDirectory() ? findLicence(path) : path;
}

/** @throws where a package has no licence to print */
function readLicence(name: string, root: string): string {
	const folder = join(root, 'node_modules', name);
	const file = findLicence(folder);
	if (!file) throw new Error(`${name} reaches the browser and has no licence in its folder.`);
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
	return `${LINE}\n${name} ${version}\n${LINE}\n\n${readFileSync(file, 'utf8').trim()}\n`;
}

/** The licences of packages, in the order of their names, and of the fonts. */
export function makeLicences(packages: Iterable<string>, root: string): string {
	const fonts = readFileSync(join(dirname(fileURLToPath(import.meta.url)), FONTS), 'utf8').trim();
	return [
		'Other people wrote these parts of what this site sends to your browser, and allow their use under these licences.\n',
		...[...new Set(packages)].sort().map((name) => readLicence(name, root)),
		`${LINE}\nSource Serif 4 and Source Sans 3, cut to the characters of English text\n${LINE}\n\n${fonts}\n`,
	].join('\n');
}

/** Puts the licences of all that is built in beside the pages. It stands before what follows their links. */
export default function licences(): AstroIntegration {
	const bundled = new Set<string>();
	let root: URL;
	return {
		name: 'licences',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				root = config.root;
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'bundled-packages',
								apply: 'build',
								applyToEnvironment: ({ name }) => name === 'client',
								generateBundle(_, bundle) {
									for (const chunk of Object.values(bundle))
										for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
											const name = packageOf(id);
											if (name) bundled.add(name);
										}
								},
							},
						],
					},
				});
			},
			'astro:build:done': ({ dir }) => {
				writeFileSync(new URL(FILE, dir), makeLicences([...bundled, ...NOT_BUNDLED], fileURLToPath(root)));
			},
		},
	};
}
