import { type HTMLElement, parse } from 'node-html-parser';
import { evaluate } from 'satteri';
import type { CitedPage } from '../../src/lib/markdown/citations.ts';
import { COMPUTED, DRAWINGS, FRAMES, LISTINGS } from '../../src/lib/markdown/directives.ts';
import { markdown } from '../../src/lib/markdown/processor.ts';
import type { MeasuredPage } from '../../src/lib/markdown/prose-level.ts';
import type { MarkedPage } from '../../src/lib/markdown/terms.ts';

type Props = Readonly<Record<string, unknown>>;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Text that is HTML already, so that it is not escaped again. */
class Html extends String {}

function renderChildren(children: unknown): string {
	if (Array.isArray(children)) return children.map(renderChildren).join('');
	return children instanceof Html ? String(children) : escapeHtml(String(children ?? ''));
}

/** Makes HTML text where Astro would make elements. */
function jsx(type: unknown, props: unknown): unknown {
	const { children, ...attributes } = props as Props;
	if (typeof type === 'function') return type({ ...attributes, children });
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
	return new Html(`<${type}${written.join('')}>${renderChildren(children)}</${type}>`);
}

/** Stands for a component that content names: an element with its name and what it was given. */
const standIn = (name: string) => (props: Props) => jsx(`x-${name.toLowerCase()}`, props);

const COMPONENTS = ['Box', 'Bar', ...[COMPUTED, DRAWINGS, FRAMES, LISTINGS].flatMap((names) => Object.values(names))];

export interface Rendered {
	readonly html: string;
	readonly page: HTMLElement;
	/** Ids that the page cites, once for each time. */
	readonly cites: readonly string[] | undefined;
	readonly level: MeasuredPage['level'];
	/** Ids of the terms that the page marks, in order. */
	readonly terms: readonly string[] | undefined;
}

/** A body of content as the site's own Markdown makes it, with stand-ins for the components. */
export async function renderMdx(
	source: string,
	{ base = '/', file = 'content/guide/page.mdx', data = {} as MarkedPage } = {},
): Promise<Rendered> {
	const frontmatter: CitedPage & MarkedPage & MeasuredPage = { ...data };
	const astro = { frontmatter, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
	const { mdastPlugins, hastPlugins, features } = markdown({ base }).options;
	const content = await evaluate(source, {
		mdastPlugins,
		hastPlugins,
		// As Astro sets them.
		features: { ...features, gfm: true, smartPunctuation: true },
		data: { astro },
		fileURL: new URL(file, `file://${process.cwd()}/`),
		elementAttributeNameCase: 'html',
		Fragment: ({ children }: Props) => new Html(renderChildren(children)),
		jsx,
		jsxs: jsx,
	});
	const components = Object.fromEntries(COMPONENTS.map((name) => [name, standIn(name)]));
	const html = String((content['default'] as (props: Props) => unknown)({ components }));
	return { html, page: parse(html), cites: frontmatter.cites, terms: frontmatter.terms, level: frontmatter.level };
}
