import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages.ts';

/** Elements that are blocks on every page: a space at their edges shows nothing. */
const BLOCK =
	'(?:html|head|body|main|header|footer|nav|article|section|aside|div|details|summary|h[1-6]|p|ol|ul|li|figure|table|thead|tbody|tr|th|td)';
/** In these a space counts everywhere. */
const KEPT = '<(pre|script|style|textarea)\\b.*?</\\1>';
const SPACE = `(?<=</?${BLOCK}(?:\\s[^<>]*)?>)\\s+(?=<)|(?<=>)\\s+(?=</?${BLOCK}[\\s>])`;
const KEPT_OR_SPACE = new RegExp(`${KEPT}|${SPACE}`, 'gs');

/** A page without the spaces between tags that a reader cannot see: those between inline elements stay. */
export function withoutIdleSpace(html: string): string {
	return html.replace(KEPT_OR_SPACE, (found) => (found.startsWith('<') ? found : ''));
}

/** Takes spaces out of built pages. Astro's own `compressHTML` leaves one wherever a template had some. */
export default function idleSpace(): AstroIntegration {
	return {
		name: 'idle-space',
		hooks: {
			'astro:build:done': ({ dir }) => rewritePages(dir, withoutIdleSpace),
		},
	};
}
