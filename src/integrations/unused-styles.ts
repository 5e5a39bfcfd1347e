import type { HTMLElement } from 'node-html-parser';
import { PurgeCSS } from 'purgecss';

/** A state such as `:focus-visible` stands in no tag. */
const STATES = [/^:/];
/** Attributes that only a script writes. */
const SET_BY_SCRIPT = ['data-theme', 'data-fit-view', 'data-fit-begun'];
/**
 * What of a script can name an element, a class or an attribute: strings and pieces of strings that are nothing but such names, keys of objects,
 * and properties that are set. A class that is called as a word of a sentence is none.
 */
const NAMES = /(?<=["'`}])[a-z\d_ -]+(?=["'`]|\$\{)|[a-z][\w-]*(?=:)|(?<=\.)[a-z]\w*(?==[^=])/g;
/** Layers of which nothing is left. */
const EMPTY = /^(?:@layer [\w-]+\{\})*$/;

/**
 * A page without the style rules that nothing on it can use: Astro gives each page the styles of every component that its route could use.
 * What its scripts may add counts as being there.
 *
 * @param scripts texts of the files that the page's islands may load
 */
export async function withoutUnusedStyles(
	{ html, document }: { readonly html: string; readonly document: HTMLElement },
	scripts: readonly string[],
): Promise<string> {
	const styles = document
		.querySelectorAll('style')
		.map((style) => style.innerHTML)
		.filter((style) => style.includes('{'));
	// Words of the text name no class: only tags and scripts are looked at.
	const tags = html.match(/<[^>]+>/g) ?? [];
	const inline = document.querySelectorAll('script').map((script) => script.innerHTML);
	const names = scripts.flatMap((script) => script.match(NAMES) ?? []);
	const purged = await new PurgeCSS().purge({
		content: [{ raw: [...tags, ...inline, ...names].join('\n'), extension: 'html' }],
		css: styles.map((raw) => ({ raw })),
		safelist: STATES,
		dynamicAttributes: SET_BY_SCRIPT,
	});
	return styles.reduce((slim, style, index) => {
		const css = purged[index]?.css ?? style;
		return EMPTY.test(css) ? slim.replace(`<style>${style}</style>`, '') : slim.replace(style, () => css);
	}, html);
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
