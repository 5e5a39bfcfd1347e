import type { HTMLElement } from 'node-html-parser';
import { PurgeCSS } from 'purgecss';

/** A state such as `:focus-visible` stands in no tag. */
const STATES = [/^:/];
/** Every page has the buttons that set it. */
const ON_EVERY_PAGE = ['data-theme'];
/** A tag, and not the `<=` of a query in a style. */
const TAG = /<[a-z][^>]*>/gi;
/**
 * What of a script can name an element, a class or an attribute: strings and pieces of strings that are nothing but such names. A class that is
 * called as a word of a sentence is none.
 */
const NAMES = /(?<=["'`}])[a-z\d_ -]+(?=["'`]|\$\{)/g;
/** Keys of objects, and properties that are set: they name attributes and nothing else, `hidden` or what `dataset` makes of `fitView`. */
const ATTRIBUTES = /[a-z][\w-]*(?=:)|(?<=\.)[a-z]\w*(?==[^=])/g;
const toDataAttribute = (name: string) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
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
	const tags = html.match(TAG) ?? [];
	const inline = document.querySelectorAll('script').map((script) => script.innerHTML);
	const names = scripts.flatMap((script) => script.match(NAMES) ?? []);
	const attributes = [...scripts, ...inline].flatMap((script) => script.match(ATTRIBUTES) ?? []);
	const purged = await new PurgeCSS().purge({
		content: [{ raw: [...tags, ...inline, ...names].join('\n'), extension: 'html' }],
		css: styles.map((raw) => ({ raw })),
		safelist: STATES,
		dynamicAttributes: [...ON_EVERY_PAGE, ...new Set(attributes.flatMap((name) => [name, toDataAttribute(name)]))],
	});
	return styles.reduce((slim, style, index) => {
		const css = purged[index]?.css ?? style;
		return EMPTY.test(css) ? slim.replace(`<style>${style}</style>`, '') : slim.replace(style, () => css);
	}, html);
}

const PROPERTY = /(--[\w-]+):[^;{}]*;?/g;
/** A custom property where it is used, and not where it gets its value. */
const USE = /--[\w-]+(?![\w-]|:)/g;

/** The custom properties that a text names other than to give them a value. */
export const propertiesUsedIn = (text: string): ReadonlySet<string> => new Set(text.match(USE));

/**
 * A page without the custom properties of its styles that neither it nor a script names.
 *
 * @param usedByScripts those of every file that may bring styles of its own, as the search does
 */
export function withoutUnusedProperties(html: string, usedByScripts: ReadonlySet<string>): string {
	const used = propertiesUsedIn(html);
	return html.replace(/<style>.*?<\/style>/gs, (style) =>
		style.replace(PROPERTY, (whole, name) => (used.has(name) || usedByScripts.has(name) ? whole : '')),
	);
}
