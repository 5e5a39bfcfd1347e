import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { ROOT } from './repository.ts';

/** Folder of the built site. `DIST` names another one, so that a build can be tested before it replaces the last. */
export const DIST = resolve(ROOT, process.env['DIST'] ?? 'dist');

/** One built page. */
export interface BuiltPage {
	/** From the folder of the site: `issuers/platforms/index.html`. */
	readonly file: string;
	/** Its address without base path: `/issuers/platforms/`. */
	readonly route: string;
	readonly html: string;
	/** What it holds for a reader without script counts too: `<noscript>` is parsed. */
	readonly document: HTMLElement;
}

function readPage(root: string, file: string): BuiltPage {
	const html = readFileSync(join(root, file), 'utf8');
	return { file, route: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parseHtml(html) };
}

export function parseHtml(html: string): HTMLElement {
	return parse(html, { comment: false, blockTextElements: { script: true, style: true } });
}

/**
 * Every page of a built site, in order of path.
 *
 * @throws where there is no build: an empty list would let every test pass
 */
export function readPages(root = DIST): BuiltPage[] {
	if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no built site in ${root}. Run "npm run build" first.`);
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => readPage(root, file.replaceAll('\\', '/')))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Whether a page is one that other sites show in a frame: the same as another page, without what leads through the site. */
export const isEmbedded = ({ route }: Pick<BuiltPage, 'route'>): boolean => /^\/embed\/./.test(route);

/** @throws where the site has no such page */
export function pageAt(route: string, root = DIST): BuiltPage {
	return readPage(root, route.endsWith('/') ? `${route.slice(1)}index.html` : route.slice(1));
}
