import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';

/** The content file behind a built page, or the page's own address where there is none. */
function sourceOf(route: string): string {
	const id = route.replace(/^\/|\/$/g, '');
	const candidates = [`content/guide/${id}.mdx`, `content/guide/${id}/index.mdx`, `content/${id}.mdx`];
	return candidates.find((file) => existsSync(file)) ?? `the page /${id}`;
}

/** What stands in noscript is a page for somebody. */
const READ_ALL = { blockTextElements: { script: true, style: true, pre: true } };

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The text of an encoded part of an address; one that is encoded wrongly stays as it is and leads nowhere. */
function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/**
 * Finds links of built pages that lead nowhere.
 *
 * @param root folder of the built site
 * @param base path it is deployed under, for example `/` or `/guide/`
 * @returns one sentence a broken link, naming the content file, the words of the link and what is missing
 */
export function findBrokenLinks(root: string, base: string): string[] {
	const prefix = base.replace(/\/$/, '');
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	const documents = new Map(
		files.map((file) => [`/${file.replaceAll('\\', '/')}`, parse(readFileSync(join(root, file), 'utf8'), READ_ALL)]),
	);
	const ids = new Map([...documents].map(([file, page]) => [file, new Set(page.querySelectorAll('[id]').map((element) => element.id))]));
	const problems: string[] = [];
	for (const [file, page] of documents) {
		for (const link of page.querySelectorAll('a[href]')) {
			const href = link.getAttribute('href') ?? '';
			if (/^([a-z][a-z+.-]*:|\/\/)/i.test(href)) continue;
			const route = file.replace(/index\.html$/, '');
			const say = (what: string) => problems.push(`${sourceOf(route)}: the link "${link.textContent.trim()}" leads to ${href}, ${what}.`);
			const url = new URL(href, `http://site${prefix}${route}`);
			if (prefix && !url.pathname.startsWith(`${prefix}/`)) {
				say(`which is outside the base path ${prefix}/`);
				continue;
			}
			const path = decode(url.pathname.slice(prefix.length));
			const target = path.endsWith('/') ? `${path}index.html` : path;
			if (!documents.has(target) && !isFile(join(root, target))) say('but there is no such page');
			else if (url.hash.length > 1 && documents.has(target) && !url.hash.includes('=') && !ids.get(target)?.has(decode(url.hash.slice(1))))
				say('but that page has no such heading or id');
		}
	}
	return problems;
}

/** Stops the build at links that lead nowhere. */
export default function linkCheck({ base }: { base: string }): AstroIntegration {
	return {
		name: 'link-check',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const problems = findBrokenLinks(fileURLToPath(dir), base);
				if (problems.length > 0) throw new Error(`Links that lead nowhere:\n${problems.join('\n')}`);
			},
		},
	};
}
