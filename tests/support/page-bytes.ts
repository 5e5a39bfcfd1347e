import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './dist.ts';

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
