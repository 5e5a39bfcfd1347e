import { createHash } from 'node:crypto';

const INLINE = /<script>(.*?)<\/script>/gs;
/** What Astro writes into a page with islands: the element, and the directives that say when one comes to life. */
const DEFINES = 'customElements.define("astro-island"';
const isRuntime = (code: string) => code.includes(DEFINES) || /new Event\(.astro:(?:load|idle|visible)/.test(code);

/** A script as a file of the built site. */
export interface RuntimeFile {
	/** From the folder of the site; the name follows from the code. */
	readonly file: string;
	readonly code: string;
}

/**
 * A page whose islands get their runtime from a file, and that file; a page without islands stays as it is. Astro writes 1.7 kB of runtime
 * into each page with an instrument, where it would stand between the reader and the text; it is needed only afterwards, and once for all
 * pages. No other script of the page waits for it.
 *
 * @param more of our own that every page with islands runs, before any of them comes to life
 * @param base path the site is deployed under
 * @throws where there are islands and no runtime is found: Astro then writes it another way
 */
export function takeRuntime(
	html: string,
	base: string,
	more: readonly string[] = [],
): { readonly html: string; readonly runtime?: RuntimeFile } {
	if (!html.includes('<astro-island')) return { html };
	const parts = [...html.matchAll(INLINE)].flatMap(([, code = '']) => (isRuntime(code) ? [code] : []));
	if (!parts.some((code) => code.includes(DEFINES))) throw new Error('A page has islands, but no runtime was found for them.');
	const code = [...parts, ...more].join('\n');
	const file = `_astro/islands.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
	const link = `<script type="module" async src="${base.replace(/\/$/, '')}/${file}"></script>`;
	return {
		html: html.replace(INLINE, (script, inline) => (isRuntime(inline) ? '' : script)).replace('</head>', `${link}</head>`),
		runtime: { file, code },
	};
}
