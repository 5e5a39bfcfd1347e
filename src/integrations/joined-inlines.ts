import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-pages.ts';

const STYLE = /<style>(.*?)<\/style>/gs;
const MODULE = /<script type="module">(.*?)<\/script>/gs;

/** Puts what the matches hold, joined, in the place of one of them, and takes the others out. */
function joinInto(html: string, pattern: RegExp, keep: 0 | -1, wrap: (texts: readonly string[]) => string): string {
	const matches = [...html.matchAll(pattern)];
	const kept = matches.at(keep)?.index;
	if (matches.length < 2) return html;
	const joined = wrap(matches.map(([, text = '']) => text));
	return html.replace(pattern, (_, __, place) => (place === kept ? joined : ''));
}

/**
 * A page with its style elements as one, where the first was, and its inline modules as one, where the last was: modules wait for the end
 * of the page in any case. Scripts that follow each other become one too. Each module keeps its names to itself.
 *
 * @throws where a module imports at once, which a function cannot
 */
export function joinInlines(html: string): string {
	const styled = joinInto(
		html.replaceAll('</script><script>', '\n'),
		STYLE,
		0,
		(texts) => `<style>${texts.filter((text) => text !== '@layer components{}').join('')}</style>`,
	);
	return joinInto(styled, MODULE, -1, (texts) => {
		const importing = texts.find((text) => /^\s*import\b(?!\s*[(.])/.test(text));
		if (importing) throw new Error(`An inline module imports a file, so that it cannot be joined with others: ${importing.slice(0, 100)}`);
		return `<script type="module">${texts.map((text) => `(()=>{${text.trim().replace(/;$/, '')}})()`).join(';')}</script>`;
	});
}

/** Joins a page's inline styles and scripts: the policy has a hash for each, which no compression makes shorter. */
export default function joinedInlines(): AstroIntegration {
	return {
		name: 'joined-inlines',
		hooks: {
			'astro:build:done': ({ dir }) => rewritePages(dir, joinInlines),
		},
	};
}
