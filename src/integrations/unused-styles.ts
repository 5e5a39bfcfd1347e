import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { PurgeCSS } from 'purgecss';
import { SEARCH_CODE } from '../lib/search-code.ts';
import { rewritePages } from './built-pages.ts';

/** A state such as `:focus-visible` stands in no tag. */
const STATES = [/^:/];
/** Attributes whose values only a script writes. */
const SET_BY_SCRIPT = ['data-theme'];

/**
 * A page without the style rules that nothing on it can use. What its scripts may add counts as being there.
 *
 * @param scripts texts of the files that the page's islands may load
 */
export async function withoutUnusedStyles(html: string, scripts: readonly string[]): Promise<string> {
	const page = parse(html, { comment: true });
	const styles = page.querySelectorAll('style').filter((style) => style.innerHTML.includes('{'));
	// Words of the text name no class: only tags and scripts are looked at.
	const tags = html.match(/<[^>]+>/g) ?? [];
	const inline = page.querySelectorAll('script').map((script) => script.innerHTML);
	const content = [{ raw: [...tags, ...inline, ...scripts].join('\n'), extension: 'html' }];
	let slim = html;
	for (const style of styles) {
		const [purged] = await new PurgeCSS().purge({
			content,
			css: [{ raw: style.innerHTML }],
			safelist: STATES,
			dynamicAttributes: SET_BY_SCRIPT,
		});
		if (purged) slim = slim.replace(style.innerHTML, () => purged.css);
	}
	return slim;
}

const PROPERTY = /(--[\w-]+):[^;{}]*;?/g;

/**
 * A page without the custom properties of its styles that neither it nor a script names.
 *
 * @param scripts texts of every file that may bring styles of its own, as the search does
 */
export function withoutUnusedProperties(html: string, scripts: readonly string[]): string {
	const users = [html, ...scripts].join('\n');
	const isUsed = (name: string) => new RegExp(`${name}(?![\\w-]|:)`).test(users);
	return html.replace(/<style>.*?<\/style>/gs, (style) => style.replace(PROPERTY, (whole, name) => (isUsed(name) ? whole : '')));
}

/** Astro gives each page the styles of every component that its route could use; this leaves it those it does use. */
export default function unusedStyles(): AstroIntegration {
	return {
		name: 'unused-styles',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
				const read = (name: string) => readFileSync(join(root, name), 'utf8');
				const scripts = names.filter((name) => name.startsWith('_astro') && name.endsWith('.js')).map(read);
				const all = [...scripts, read(SEARCH_CODE.file)];
				await rewritePages(dir, async (html) => {
					const slim = await withoutUnusedStyles(html, html.includes('<astro-island') ? scripts : []);
					return withoutUnusedProperties(slim, all);
				});
			},
		},
	};
}
