import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCopy } from '../lib/copies/copy.ts';
import type { BuiltPage } from './built-page.ts';

/** Where a site stands, as far as it is known. */
export interface SitePlace {
	/** The path it is deployed under, for example `/` or `/guide/`. */
	readonly base: string;
	/** Its address, where it is known: links in copies are then whole, and otherwise begin at the root of the host. */
	readonly site?: string | undefined;
}

/** What stands for the host where none is known. */
const NO_HOST = 'http://host.invalid';

/** An address of a page as it holds outside of it. One of another kind, such as mail, stays as it is. */
function resolverFrom(route: string, { base, site }: SitePlace): (href: string) => string {
	const page = new URL(base.replace(/\/$/, '') + route, site ?? NO_HOST);
	return (href) => {
		if (/^(?!https?:)[a-z][a-z+.-]*:/i.test(href)) return href;
		const { href: whole } = new URL(href, page);
		return site ? whole : whole.replace(NO_HOST, '');
	};
}

/**
 * Writes a copy in Markdown beside a page that search engines may list, whose head leads to it, where the proposal at llmstxt.org looks for it: at the page's
 * own address with `.md`, and `index.html.md` where that ends in a slash. Any other page has none.
 */
export function writeMarkdownCopy(root: string, { path, document }: BuiltPage, place: SitePlace): void {
	const main = document.querySelector('main');
	if (!main || document.querySelector('meta[name=robots]')) return;
	const resolve = resolverFrom(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, place);
	const { 'data-title': label, 'data-says': line } = main.attributes;
	const instrument = label !== undefined && line !== undefined ? { label, line } : undefined;
	writeFileSync(join(root, `${path}.md`), toCopy({ document, address: resolve(''), instrument, resolve }));
}
