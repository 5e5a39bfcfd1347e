import { readdirSync, readFileSync } from 'node:fs';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { parse } from 'yaml';
import { sourcePath } from '../source-pages.ts';
import { contentError } from './content-error.ts';

/**
 * Citations in prose: `[@id]`, `[@id, p. 4]`, `[@one; @two]`. Each becomes a small numbered link to the list of references at the
 * foot of the page, and each use has its own way back from there: `#source-<id>-<use>` and `#cite-<id>-<use>` lead to each other. The ids
 * reach the page as `remarkPluginFrontmatter.cites`, once for each use; their order of first use gives the numbers.
 *
 * The texts of questions, terms, claims, alternatives and renewal are shown inside other pages, whose numbers they cannot know: their citations lead to the
 * source’s entry in the lists of all sources.
 */

const CITATION = /\[@([^\]]+)\]/g;
const ONE = /^@?([a-z0-9][a-z0-9.-]*)(?:,\s*(.+))?$/;
const FOLDER = 'content/sources';

interface SourceFile {
	readonly title?: string;
	readonly text_seen?: boolean;
	readonly cite_ok?: boolean;
}

function readSource(id: string): SourceFile | undefined {
	if (!readdirSync(FOLDER).includes(`${id}.yaml`)) return undefined;
	return parse(readFileSync(`${FOLDER}/${id}.yaml`, 'utf8')) as SourceFile;
}

/** Ids in the order a page uses them, once for each time. */
export interface CitedPage {
	cites?: string[];
}

export const citations: MdastPluginEntry = ({ fileURL }) => {
	const isFragment = /\/content\/(questions|glossary|alternatives|claims|renewal)\//.test(fileURL?.pathname ?? '');
	const numbers = new Map<string, number>();
	const cites: string[] = [];
	return defineMdastPlugin({
		name: 'citations',
		options: { position: true },
		text(node, context) {
			if (!node.value.includes('[@')) return;
			const astro = context.data['astro'] as { frontmatter: CitedPage } | undefined;
			const place = { fileURL: context.fileURL, position: node.position };
			const parts: Parameters<typeof context.replaceNode>[1] = [];
			if (node.value.replace(CITATION, '').includes('[@'))
				throw contentError(
					place,
					`"${node.value.slice(node.value.indexOf('[@'))}" is not a citation. Write [@id] or [@id, p. 4], without other marks in the brackets.`,
				);
			let end = 0;
			for (const match of node.value.matchAll(CITATION)) {
				// Writers put a space before the bracket; a raised number stands close to its word.
				parts.push({ type: 'text', value: node.value.slice(end, match.index).trimEnd() });
				end = match.index + match[0].length;
				for (const [index, reference] of (match[1] ?? '').split(';').entries()) {
					// A thin space, or the numbers of two sources read as one.
					if (index > 0) parts.push({ type: 'text', value: '\u2009' });
					const [, id, locator] = ONE.exec(reference.trim()) ?? [];
					if (!id) throw contentError(place, `"${match[0]}" is not a citation. Write [@id] or [@id, p. 4] or [@one; @two].`);
					const source = readSource(id);
					if (!source) throw contentError(place, `"${match[0]}" cites "${id}", but there is no ${FOLDER}/${id}.yaml.`);
					if (source.text_seen !== true || source.cite_ok !== true)
						throw contentError(
							place,
							`"${match[0]}" cites "${id}", whose file does not say both text_seen: true and cite_ok: true. Find a source whose text was seen.`,
						);
					if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
					const number = numbers.get(id);
					cites.push(id);
					const use = cites.filter((cited) => cited === id).length;
					const text = [isFragment ? 'source' : number, locator].filter(Boolean).join(', ');
					parts.push({
						type: 'citation',
						data: {
							hName: 'a',
							hProperties: {
								className: ['cite'],
								// Whoever says what they see must hit it, so the name holds the visible text.
								ariaLabel: `${isFragment ? text : `Source ${text}`}: ${source.title}`,
								...(isFragment ? { href: sourcePath(id) } : { href: `#source-${id}-${use}`, id: `cite-${id}-${use}` }),
							},
						},
						children: [{ type: 'text', value: text }],
					});
				}
			}
			parts.push({ type: 'text', value: node.value.slice(end) });
			if (astro) astro.frontmatter.cites = cites;
			context.replaceNode(
				node,
				parts.filter((part) => !('value' in part) || part.value !== ''),
			);
		},
	});
};
