import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { citations } from './citations.ts';
import { directives } from './directives.ts';
import { headingLinks, links, tableAlign, tableScroll } from './html.ts';
import { proseLevel } from './prose-level.ts';

/** The Markdown of `content/`, as its README describes it. */
export function markdown({ base }: { base: string }) {
	return satteri({
		features: { directive: true, headingAttributes: true },
		mdastPlugins: [proseLevel, citations, directives],
		// Heading ids first: a plugin of ours would otherwise run before they exist.
		hastPlugins: [satteriHeadingIdsPlugin(), headingLinks, links(base), tableAlign, tableScroll],
	});
}
