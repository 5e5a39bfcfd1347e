import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages.ts';

const FOLDER = '_astro/';
const INLINE = /<script>(.*?)<\/script>/gs;
/** What Astro writes into a page with islands: the element, and the directives that say when one comes to life. */
const DEFINES = 'customElements.define("astro-island"';
const isRuntime = (code: string) => code.includes(DEFINES) || /new Event\(.astro:(?:load|idle|visible)/.test(code);

/**
 * A page without the runtime of its islands, and that runtime. Undefined where the page has no island.
 *
 * @throws where there are islands and no runtime is found: Astro then writes it another way
 */
export function takeRuntime(html: string): { readonly html: string; readonly runtime: string } | undefined {
	if (!html.includes('<astro-island')) return undefined;
	const parts = [...html.matchAll(INLINE)].flatMap(([, code = '']) => (isRuntime(code) ? [code] : []));
	if (!parts.some((code) => code.includes(DEFINES))) throw new Error('A page has islands, but no runtime was found for them.');
	return { html: html.replace(INLINE, (script, code) => (isRuntime(code) ? '' : script)), runtime: parts.join('\n') };
}

/**
 * Gives the islands' runtime a file of its own. Astro writes 1.7 kB of it into each page with an instrument, where it would stand between the
 * reader and the text; it is needed only afterwards, and once for all pages.
 */
export default function islandRuntime({ base }: { base: string }): AstroIntegration {
	return {
		name: 'island-runtime',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = new URL(FOLDER, dir);
				mkdirSync(folder, { recursive: true });
				return rewritePages(dir, (html) => {
					const taken = takeRuntime(html);
					if (!taken) return html;
					const file = `islands.${createHash('sha256').update(taken.runtime).digest('base64url').slice(0, 8)}.js`;
					writeFileSync(new URL(file, folder), taken.runtime);
					return taken.html.replace('</head>', `<script type="module" src="${base.replace(/\/$/, '')}/${FOLDER}${file}"></script></head>`);
				});
			},
		},
	};
}
