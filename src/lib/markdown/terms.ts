import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { parse } from 'yaml';
import { FRAMES } from './directives.ts';

/**
 * Terms of the glossary in prose: the first use of a term on a page becomes a button that opens its meaning, which stands at the foot of the
 * page. The ids of the marked terms, in order, reach the page as `remarkPluginFrontmatter.terms`.
 *
 * Prose is paragraphs and list items, also inside boxes. Headings, tables, links, code, quoted letters and bold words, which head their
 * paragraph, stay as they are. A page leaves the terms plain that it explains itself, and pages about the guide leave all of them.
 */

const GLOSSARY = 'content/glossary';
const GUIDE = 'content/guide';
/** More marks than these make a page restless. */
const MARKS = 6;

/** Line ends are those of the checkout. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
/** Capitals that stand for words: "PLA" is a term, "pla" is not. */
const ACRONYM = /\p{Lu}{2}/u;
/** Containers whose text is running prose. */
const PROSE = ['root', 'paragraph', 'emphasis', 'list', 'listItem', 'mdxJsxFlowElement'];

type Text = Extract<MdastNode, { type: 'text' }>;

interface TermFile {
	readonly term: string;
	readonly also?: readonly string[];
	readonly page?: string;
	readonly mark?: boolean;
}

interface GlossaryTerm extends TermFile {
	readonly id: string;
	/** Guide pages that use it. The fewer they are, the less a reader can be expected to know it. */
	readonly pages: number;
}

interface Name {
	/** As the glossary writes it. */
	readonly name: string;
	readonly term: GlossaryTerm;
}

interface Glossary {
	/** Finds every name of every term, the longest first. */
	readonly pattern: RegExp;
	/** By the name in lower case. */
	readonly names: ReadonlyMap<string, Name>;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));

/** A letter, a digit or a hyphen beside a name makes another word of it. */
function wordPattern(names: readonly string[]): RegExp {
	const longestFirst = [...names].sort((a, b) => b.length - a.length);
	return new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((name) => escapePattern(name).replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}-])`,
		'giu',
	);
}

function readGlossary(): Glossary {
	const texts = filesOf(GUIDE).map((file) => readFileSync(`${GUIDE}/${file}`, 'utf8').toLowerCase());
	const names = new Map<string, Name>();
	for (const file of filesOf(GLOSSARY)) {
		const [, yaml = ''] = FRONT_MATTER.exec(readFileSync(`${GLOSSARY}/${file}`, 'utf8')) ?? [];
		const data: TermFile = parse(yaml);
		const own = [data.term, ...(data.also ?? [])];
		const pages = texts.filter((text) => own.some((name) => text.includes(name.toLowerCase()))).length;
		const term = { ...data, id: file.replace(/\.mdx$/, ''), pages };
		for (const name of own) names.set(name.toLowerCase(), { name, term });
	}
	return { pattern: wordPattern([...names.keys()]), names };
}

/** Read once for each place that a build runs in: a new term is marked from the next start of the server on. */
const glossaries = new Map<string, Glossary>();

function glossaryHere(): Glossary {
	const here = process.cwd();
	const glossary = glossaries.get(here) ?? readGlossary();
	glossaries.set(here, glossary);
	return glossary;
}

/** Front matter of the page, as far as it decides on marks. */
export interface MarkedPage {
	readonly kind?: string;
	/** Ids of the terms marked, in order. */
	terms?: string[];
}

type Place = { readonly node: Text; readonly start: number; readonly words: string };

/** Every text that is prose, in order. */
function findProse(node: Readonly<MdastNode>): Text[] {
	if (node.type === 'text') return [node];
	// Its list becomes a table, and a table is looked up rather than read.
	if (node.type === 'mdxJsxFlowElement' && node.name === FRAMES['answers']) return [];
	return PROSE.includes(node.type) && 'children' in node ? node.children.flatMap(findProse) : [];
}

/** Where each term is first used in prose. */
function findFirstUses({ pattern, names }: Glossary, prose: readonly Text[], pageId: string): Map<GlossaryTerm, Place> {
	const uses = new Map<GlossaryTerm, Place>();
	for (const node of prose)
		for (const { 0: words, index } of node.value.matchAll(pattern)) {
			const { name, term } = names.get(words.replace(/\s+/g, ' ').toLowerCase()) ?? {};
			if (!name || !term || uses.has(term) || term.mark === false || term.page === pageId) continue;
			if (ACRONYM.test(name) && words !== name) continue;
			uses.set(term, { node, start: index, words });
		}
	return uses;
}

/** The text with its marks, as nodes. */
function withMarks(node: Text, uses: readonly (readonly [GlossaryTerm, Place])[]): MdastNode[] {
	let end = 0;
	const parts = uses.flatMap(([{ id }, { start, words }]) => {
		const before = node.value.slice(end, start);
		end = start + words.length;
		const mark = {
			type: 'term',
			data: { hName: 'button', hProperties: { type: 'button', className: ['term'], popovertarget: `term-${id}` } },
			children: [{ type: 'text', value: words }],
		};
		return [{ type: 'text', value: before }, mark];
	});
	return [...parts, { type: 'text', value: node.value.slice(end) }].filter(
		(part) => !('value' in part) || part.value !== '',
	) as MdastNode[];
}

/** What can carry marks: pages of the guide and worked examples. The rest of the content is shown inside other pages. */
const PAGE = /^content\/(?:guide\/(.+?)(?:\/index)?|(examples\/.+))\.mdx$/;

export const terms: MdastPluginEntry = ({ fileURL, data }) => {
	const path = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)).replaceAll('\\', '/') : '';
	const [, guidePage, example] = PAGE.exec(path) ?? [];
	const pageId = guidePage ?? example;
	const page = (data['astro'] as { frontmatter: MarkedPage } | undefined)?.frontmatter;
	if (!pageId || !page || page.kind === 'about' || !existsSync(GLOSSARY)) return null;
	return defineMdastPlugin({
		name: 'terms',
		after(root, context) {
			const all = [...findFirstUses(glossaryHere(), findProse(root), pageId)];
			const rarest = all.toSorted(([a], [b]) => a.pages - b.pages).slice(0, MARKS);
			const marked = all.filter((use) => rarest.includes(use));
			for (const node of new Set(marked.map(([, place]) => place.node)))
				context.replaceNode(
					node,
					withMarks(
						node,
						marked.filter(([, place]) => place.node === node),
					),
				);
			page.terms = marked.map(([{ id }]) => id);
		},
	});
};
