import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Instrument } from '../../src/instruments/manifest.ts';
import type { BuiltPage } from './dist.ts';
import { pagesOf } from './instruments.ts';

/** Bytes as a host that compresses ahead sends them: brotli at its highest setting. */
export function countBytes(content: string | Uint8Array): number {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
}

const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^;"'()]*?from)?\s*["']([^"']+)["']/g;

/** Modules that a built module needs before it runs. What it imports on demand is left out. */
export function findStaticImports(code: string): string[] {
	return [...code.matchAll(IMPORT)].map(([, specifier = '']) => specifier);
}

/** Script that a page brings, in the order of the page. */
export interface PageScripts {
	/** Code inside the page that runs; data such as JSON-LD does not. */
	readonly inline: readonly string[];
	/** Addresses of modules that the page or one of its islands loads, with everything they import, once each. */
	readonly modules: readonly string[];
}

const DATA = /^application\/(?:ld\+)?json$/;

/** @param root folder of the built site, without base path */
export function findScripts(root: string, { document }: BuiltPage): PageScripts {
	const scripts = document.querySelectorAll('script').filter((script) => !DATA.test(script.getAttribute('type') ?? ''));
	const islands = document
		.querySelectorAll('astro-island')
		.flatMap((island) => [island.getAttribute('component-url'), island.getAttribute('renderer-url')]);
	const waiting = [...scripts.map((script) => script.getAttribute('src')), ...islands].filter((address): address is string =>
		Boolean(address),
	);
	const modules = new Set<string>();
	for (const address of waiting) {
		if (modules.has(address)) continue;
		modules.add(address);
		const imports = findStaticImports(readFileSync(join(root, address), 'utf8'));
		waiting.push(...imports.map((specifier) => (specifier.startsWith('.') ? posix.join(dirname(address), specifier) : specifier)));
	}
	return { inline: scripts.filter((script) => !script.getAttribute('src')).map((script) => script.textContent), modules: [...modules] };
}

/** What a page weighs, each file compressed by itself. */
export interface PageBytes {
	/** The page with its styles and inline scripts. */
	readonly html: number;
	readonly inlineScript: number;
	readonly modules: number;
}

export function weighPage(root: string, page: BuiltPage): PageBytes {
	const { inline, modules } = findScripts(root, page);
	const sum = (contents: readonly (string | Uint8Array)[]) => contents.reduce((total, content) => total + countBytes(content), 0);
	return {
		html: countBytes(page.html),
		// Scripts inside the page travel in one response, so they are compressed together.
		inlineScript: inline.length > 0 ? countBytes(inline.join('\n')) : 0,
		modules: sum(modules.map((address) => readFileSync(join(root, address)))),
	};
}

/**
 * What built files that a page loads later bring, with everything they import that the page does not have already.
 *
 * @param names of the files, without hash and ending
 * @throws where there is not one file of a name
 */
export function weighLater(root: string, page: BuiltPage, names: readonly string[]): number {
	const scripts = readdirSync(join(root, '_astro')).filter((name) => name.endsWith('.js'));
	const read = (file: string) => readFileSync(join(root, '_astro', file), 'utf8');
	const wanted = names.map((name) => {
		const [first, ...others] = scripts.filter((file) => file.startsWith(`${name}.`));
		if (!first || others.length > 0) throw new Error(`There is not one file for ${name}.`);
		return first;
	});
	const had = findScripts(root, page).modules.map((address) => basename(address));
	const files = new Set(wanted);
	for (const file of files)
		for (const specifier of findStaticImports(read(file))) if (!had.includes(basename(specifier))) files.add(basename(specifier));
	return [...files].reduce((sum, file) => sum + countBytes(read(file)), 0);
}

/** Where an instrument is over what its manifest allows, one sentence each; and where it brings no script at all, which no budget would notice. */
export function findOverweight(root: string, instrument: Instrument, pages: readonly BuiltPage[]): readonly string[] {
	const { start, later } = instrument.bytes;
	const addresses = pagesOf(
		instrument,
		pages.map(({ route }) => route),
	);
	const weighed = pages
		.filter(({ route }) => addresses.includes(route))
		.map((page) => ({ page, ...weighPage(root, page) }))
		.map(({ page, inlineScript, modules }) => ({ page, modules, script: inlineScript + modules }));
	const alive = weighed.filter(({ modules }) => modules > 0);
	return [
		...weighed
			.filter(({ script }) => script > start)
			.map(({ page, script }) => `${page.route} brings ${script} bytes of script to come alive, not at most ${start}`),
		...(alive.length > 0 ? [] : [`${instrument.address} brings no script`]),
		...alive.flatMap(({ page, script }) => {
			const whole = later ? script + weighLater(root, page, later.files) : 0;
			return later && whole > later.whole
				? [`${page.route} brings ${whole} bytes of script once it is used, not at most ${later.whole}`]
				: [];
		}),
	];
}
