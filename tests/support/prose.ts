/**
 * The Markdown of `content/` as the editorial tests see it. It is read by line, not by a parser: the tests must also see what a parser
 * would forgive, and the vocabulary is small (`content/README.md`).
 */

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'title';

export interface Block {
	readonly kind: BlockKind;
	/** As written, without the marks that make it a heading, an item or a box. */
	readonly text: string;
	/** Of a heading: 1 to 6. */
	readonly depth?: number;
	/** Title of the box or the drawing that it stands in. */
	readonly within?: string;
}

const BOX = /^:{3,}[a-z-]+\[(.*)\]\s*$/;
const MARKER = /^:{2,}/;
const HEADING = /^(#{1,6})\s+(.*?)\s*(?:\{#[\w-]+\})?$/;
const QUOTE = /^>\s?/;
/** In a worked example's answers an item begins with the id of its question, which no page shows. */
const ITEM = /^\s*(?:[-*]|\d+\.)\s+(?:[a-z]+(?:-[a-z]+)*:\s+)?(.*)$/;

/** Takes a body apart into blocks. A list's items are blocks of their own, and a line that starts a box gives its title. */
export function findBlocks(body: string): Block[] {
	const blocks: { kind: BlockKind; text: string; depth?: number; within?: string }[] = [];
	let open: (typeof blocks)[number] | undefined;
	let box: string | undefined;
	const start = (kind: BlockKind, text: string, isOpen: boolean) => {
		const block = { kind, text, ...(box === undefined ? {} : { within: box }) };
		blocks.push(block);
		open = isOpen ? block : undefined;
		return block as (typeof blocks)[number];
	};
	for (const line of body.split('\n').map((one) => one.replace(QUOTE, ''))) {
		const [, title] = BOX.exec(line) ?? [];
		const [, marks, heading] = HEADING.exec(line) ?? [];
		const [, item] = ITEM.exec(line) ?? [];
		if (MARKER.test(line)) box = undefined;
		if (title !== undefined) {
			start('title', title, false);
			box = title;
		} else if (marks && heading !== undefined) start('heading', heading, false).depth = marks.length;
		else if (line.trim() === '' || MARKER.test(line)) open = undefined;
		else if (item !== undefined) start('item', item, true);
		else if (open && (open.kind === 'table') === line.startsWith('|')) open.text += `\n${line.trim()}`;
		else start(line.startsWith('|') ? 'table' : 'paragraph', line.trim(), true);
	}
	return blocks;
}

export interface Link {
	readonly label: string;
	readonly target: string;
}

/** Links of a body, as `[label](target)`. */
export function findLinks(body: string): Link[] {
	return [...body.matchAll(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, label = '', target = '']) => ({ label, target }));
}

const CITATION = /\s*\[@([^\]]+)\]/g;

/** Ids that a text cites, in order, once for each time. */
export function findCitations(text: string): string[] {
	return [...text.matchAll(CITATION)].flatMap(([, inside = '']) =>
		inside.split(';').map((one) => one.trim().replace(/^@/, '').replace(/,.*$/s, '')),
	);
}

/** The words of a block as a reader sees them: no citations, no addresses, no marks, and without the marks of another language. */
export function plainText(text: string): string {
	return text
		.replace(CITATION, '')
		.replace(/\[([^\]]*)\]\([^)\s]+\)/g, '$1')
		.replace(/<\/?span[^>]*>/g, '')
		.replace(/\*\*|__|`|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The prose of a body: paragraphs and items. Headings and tables are no sentences. */
export function findProse(body: string): string[] {
	return findBlocks(body)
		.filter(({ kind }) => kind === 'paragraph' || kind === 'item')
		.map(({ text }) => plainText(text));
}
