import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { citations } from './citations.ts';
import { directives } from './directives.ts';
import { headingLinks, links, tableCells, tableScroll } from './html.ts';
import { officialFacts } from './official-facts.ts';
import { proseLevel } from './prose-level.ts';
import { terms } from './terms.ts';

/** The Markdown of `content/`, as its README describes it. */
export function markdown({ base }: { base: string }) {
	return satteri({
		features: { directive: true, headingAttributes: true },
		// Facts of a body first: they are then cited, measured and marked as prose is.
		// Terms last: what the others made of the text is no prose any more.
		mdastPlugins: [officialFacts, proseLevel, citations, directives, terms],
		// Heading ids first: a plugin of ours would otherwise run before they exist.
		hastPlugins: [satteriHeadingIdsPlugin(), headingLinks, links(base), tableCells, tableScroll],
	});
}
