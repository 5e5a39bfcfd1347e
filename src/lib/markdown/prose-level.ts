import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { measureReadingLevel, type ReadingLevel } from '../reading-level.ts';

const CITATION = /\s*\[@[^\]]+\]/g;

/** How hard the page's prose is to read. */
export interface MeasuredPage {
	level?: ReadingLevel;
}

/**
 * Measures a page's prose, which is its paragraphs and items: headings and tables are no sentences. The figure reaches the page as
 * `remarkPluginFrontmatter.level`. It comes before plugins that put something else in the place of words.
 */
export const proseLevel: MdastPluginEntry = () => {
	const texts: string[] = [];
	return defineMdastPlugin({
		name: 'prose-level',
		paragraph(node, context) {
			if (!node.data?.['directiveLabel']) texts.push(context.textContent(node).replace(CITATION, ''));
		},
		after(_, context) {
			const astro = context.data['astro'] as { frontmatter: MeasuredPage } | undefined;
			if (astro) astro.frontmatter.level = measureReadingLevel(texts);
		},
	});
};
