import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './built-page.ts';

/** The content file behind a built page, or the page's own address where there is none. */
function sourceOf(route: string): string {
	const id = route.replace(/^\/|\/$/g, '');
	const candidates = [`content/guide/${id}.mdx`, `content/guide/${id}/index.mdx`, `content/${id}.mdx`];
	return candidates.find((file) => existsSync(file)) ?? `the page /${id}`;
}

/** Attributes by which a page asks for a file, and the elements that have them. */
const FILES = [
	['script, img, iframe, source, video, audio, embed, track', 'src'],
	['link, use, image', 'href'],
	['object', 'data'],
	['video', 'poster'],
	['astro-island', 'component-url'],
	['astro-island', 'renderer-url'],
] as const;
const URL_IN_STYLE = /url\(\s*(['"]?)(.*?)\1\s*\)/g;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The text of an encoded part of an address; one that is encoded wrongly stays as it is and leads nowhere. */
function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** An address in a page, with words for where it stands. */
interface Address {
	readonly address: string;
	readonly where: string;
}

/** What of a page links are judged by. */
export interface PageAddresses {
	/** From the folder of the site, with slashes. */
	readonly path: string;
	readonly ids: ReadonlySet<string>;
	/** Those that lead to another file or place. */
	readonly addresses: readonly Address[];
}

function findAddresses(document: HTMLElement): readonly Address[] {
	const links = document
		.querySelectorAll('a[href], area[href]')
		.map((link) => ({ address: link.getAttribute('href') ?? '', where: `the link "${link.textContent.trim()}" leads to` }));
	const files = FILES.flatMap(([selector, attribute]) =>
		document
			.querySelectorAll(selector)
			.filter((element) => element.hasAttribute(attribute))
			.map((element) => ({ address: element.getAttribute(attribute) ?? '', where: `<${element.rawTagName} ${attribute}> asks for` })),
	);
	const sets = document
		.querySelectorAll('[srcset]')
		.flatMap((element) => (element.getAttribute('srcset') ?? '').split(','))
		.map((one) => ({ address: one.trim().split(/\s/)[0] ?? '', where: 'a srcset asks for' }));
	const styles = document
		.querySelectorAll('style')
		.flatMap((style) => [...style.innerHTML.matchAll(URL_IN_STYLE)])
		.map(([, , address = '']) => ({ address, where: 'a style asks for' }));
	return [...links, ...files, ...sets, ...styles];
}

/** What the links of a page, and those that lead to it, are judged by. */
export function readAddresses({ path, document }: BuiltPage): PageAddresses {
	return { path, ids: new Set(document.querySelectorAll('[id]').map((element) => element.id)), addresses: findAddresses(document) };
}

/**
 * Finds what leads nowhere in built pages: links to pages and headings, and the files that pages and their styles ask for.
 *
 * @param root folder of the built site
 * @param base path it is deployed under, for example `/` or `/guide/`
 * @returns one sentence a broken address, naming the content file, the words of the link and what is missing
 */
export function findBrokenLinks(root: string, pages: readonly PageAddresses[], base: string): string[] {
	const prefix = base.replace(/\/$/, '');
	const idsOf = new Map(pages.map(({ path, ids }) => [`/${path}`, ids]));
	const problems: string[] = [];
	for (const { path: file, addresses } of pages) {
		const route = `/${file}`.replace(/index\.html$/, '');
		for (const { address, where } of addresses) {
			if (/^([a-z][a-z+.-]*:|\/\/)/i.test(address)) continue;
			const say = (what: string) => problems.push(`${sourceOf(route)}: ${where} ${address}, ${what}.`);
			const url = new URL(address, `http://site${prefix}${route}`);
			if (prefix && !url.pathname.startsWith(`${prefix}/`)) {
				say(`which is outside the base path ${prefix}/`);
				continue;
			}
			const path = decode(url.pathname.slice(prefix.length));
			const target = path.endsWith('/') ? `${path}index.html` : path;
			const known = idsOf.get(target);
			if (!known && !isFile(join(root, target))) say(`but there is no such ${/^<|^a s/.test(where) ? 'file' : 'page'}`);
			// A fragment with answers is read by the fit check and names no place.
			else if (url.hash.length > 1 && known && !url.hash.includes('=') && !known.has(decode(url.hash.slice(1))))
				say('but that page has no such heading or id');
		}
	}
	return problems;
}
