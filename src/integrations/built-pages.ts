import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SEARCH_CODE } from '../lib/search-code.ts';
import { readBuiltPages } from './built-page.ts';
import { withPolicy } from './content-policy.ts';
import { leadOut, properOf } from './embedded-links.ts';
import { toText } from './inline-scripts.ts';
import { takeRuntime } from './island-runtime.ts';
import { joinInline } from './join-inline.ts';
import { findBrokenLinks, type PageAddresses, readAddresses } from './link-check.ts';
import { type SitePlace, writeMarkdownCopy } from './markdown-copies.ts';
import { propertiesUsedIn, withoutUnusedProperties, withoutUnusedStyles } from './unused-styles.ts';

/** Stands with the islands' runtime. */
const TRANSLATED = fileURLToPath(new URL('../device/inline/translated.ts', import.meta.url));

/** Texts of the scripts that a built site may load; those of islands by the name of their file. */
function readScripts(root: string): { readonly islands: ReadonlyMap<string, string>; readonly search: readonly string[] } {
	const read = (name: string) => readFileSync(join(root, name), 'utf8');
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
	return {
		islands: new Map(names.filter((name) => name.startsWith('_astro') && name.endsWith('.js')).map((name) => [basename(name), read(name)])),
		search: names.filter((name) => name === SEARCH_CODE.file).map(read),
	};
}

const FILE = /[\w.-]+\.js\b/g;
/** A calculator that stands within a question, by the question's id (`instruments.ts`); its file's hash has no more than a dot before it. */
const WITHIN = /within-([\w-]+)\.[\w-]+\.js$/;

/** Whether a script can be wanted on a page: a calculator only where its question is. */
function canBeWanted(html: string, name: string): boolean {
	const [, question] = WITHIN.exec(name) ?? [];
	return question === undefined || html.includes(`id="question-${question}"`);
}

/** Texts of the scripts that a page loads at once or later: those it names, and those that they name. */
function reachableFrom(html: string, scripts: ReadonlyMap<string, string>): readonly string[] {
	const found = new Map<string, string>();
	const texts = [html];
	for (const text of texts)
		for (const [name] of text.matchAll(FILE)) {
			const script = scripts.get(name);
			if (script === undefined || found.has(name) || !canBeWanted(html, name)) continue;
			found.set(name, script);
			texts.push(script);
		}
	return [...found.values()];
}

/**
 * Takes every page through the steps that follow a build, and writes it once: a copy in Markdown is made, links that lead nowhere stop the build, what other sites show in a frame leads out of it, styles that nothing on
 * the page uses go, the islands' runtime moves to a file of its own, what stands inline is joined, and last, when nothing in the page changes any more, its policy is made.
 *
 * @throws where a step does not find what it needs
 */
export async function finishPages(root: string, { base, site }: SitePlace): Promise<void> {
	const pages: PageAddresses[] = [];
	// Addresses of pages proper, each with that of the same page in a frame.
	const embedded = new Map<string, string>();
	for (const page of readBuiltPages(root)) {
		writeMarkdownCopy(root, page, { base, site });
		pages.push(readAddresses(page));
		const proper = properOf(page);
		if (proper !== undefined) embedded.set(proper, `${base.replace(/\/$/, '')}/${page.path.replace(/index\.html$/, '')}`);
	}
	// When all copies are there, because each page leads to its own.
	const broken = findBrokenLinks(root, pages, base);
	if (broken.length > 0) throw new Error(`Links that lead nowhere:\n${broken.join('\n')}`);

	const scripts = readScripts(root);
	const usedByScripts = propertiesUsedIn([...scripts.islands.values(), ...scripts.search].join('\n'));
	const runtimes = new Map<string, string>();
	const translated = await toText(TRANSLATED);
	for (const { path, html: built, document } of readBuiltPages(root)) {
		const out = properOf({ document }) === undefined ? built : leadOut(built, embedded);
		const reachable = reachableFrom(out, scripts.islands);
		const slim = await withoutUnusedStyles({ html: out, document }, out.includes('<astro-island') ? reachable : []);
		const { html, runtime } = takeRuntime(withoutUnusedProperties(slim, usedByScripts), base, [translated.code]);
		if (runtime) runtimes.set(runtime.file, runtime.code);
		writeFileSync(join(root, path), withPolicy(joinInline(html), path, [...reachable, ...scripts.search]));
	}
	for (const [file, code] of runtimes) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), code);
	}
}

/** Finishes the pages when Astro has built them. */
export default function builtPages(place: SitePlace): AstroIntegration {
	return {
		name: 'built-pages',
		hooks: { 'astro:build:done': ({ dir }) => finishPages(fileURLToPath(dir), place) },
	};
}
