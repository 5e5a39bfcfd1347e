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

/** Every page of a built site, each read and parsed once for all steps. */
export function readBuiltPages(root: string): readonly BuiltPage[] {
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	return names.map((name) => {
		const html = readFileSync(join(root, name), 'utf8');
		const document = parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });
		return { path: name.replaceAll('\\', '/'), html, document };
	});
}
