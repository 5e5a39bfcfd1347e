import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page as Astro built it. */
export interface BuiltPage {
	/** From the folder of the site, with slashes: `issuers/platforms/index.html`. */
	readonly path: string;
	readonly html: string;
	/** What stands in noscript is a page for somebody, and is parsed too. */
	readonly document: HTMLElement;
}

/** Every page of a built site, one after the other: the trees of thousands of pages do not fit into memory together. */
export function* readBuiltPages(root: string): Generator<BuiltPage> {
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	for (const name of names) {
		const html = readFileSync(join(root, name), 'utf8');
		const document = parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });
		yield { path: name.replaceAll('\\', '/'), html, document };
	}
}
