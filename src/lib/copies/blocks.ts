import { type HTMLElement, type Node, parse } from 'node-html-parser';
import { escapeStart, escapeText } from './escape.ts';
import { type CopyContext, toInline } from './inline.ts';
import { isElement, isInline, isLeftOut, tagOf } from './kinds.ts';
import { toTable } from './table.ts';

const childrenOf = (element: HTMLElement, tag: RegExp) =>
	element.childNodes.filter((node): node is HTMLElement => isElement(node) && tag.test(tagOf(node)));

/** Every line but the first moved in, so that it belongs to a point of a list. */
function moveIn(text: string, width: number): string {
	return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

function quote(text: string): string {
	return text.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

function bold(nodes: readonly Node[], context: CopyContext): string {
	const line = toInline(nodes, context).trim();
	return line === '' || line.includes('**') ? line : `**${line}**`;
}

function list(element: HTMLElement, context: CopyContext): string {
	const isNumbered = tagOf(element) === 'ol' && element.getAttribute('role') !== 'list';
	const first = Number(element.getAttribute('start') ?? 1);
	const items = childrenOf(element, /^li$/)
		.filter((item) => !isLeftOut(item))
		.map((item) => toBlocks(item.childNodes, context))
		.filter((blocks) => blocks.length > 0);
	// A point of several blocks wants air around it, and then they all get it.
	const isLoose = items.some((blocks) => blocks.some((block, index) => index > 0 && !/^(?:[-*]|\d+\.) /.test(block)));
	return items
		.map((blocks, index) => {
			const mark = isNumbered ? `${first + index}. ` : '- ';
			return mark + moveIn(blocks.join(isLoose ? '\n\n' : '\n'), mark.length);
		})
		.join(isLoose ? '\n\n' : '\n');
}

/** Names and what is said of each, as points whose names are bold. */
function definitions(element: HTMLElement, context: CopyContext): string {
	const points: string[][] = [];
	for (const part of element.querySelectorAll('dt, dd')) {
		if (tagOf(part) === 'dt') points.push([`${bold(part.childNodes, context)}: `]);
		else {
			const [first = '', ...rest] = toBlocks(part.childNodes, context);
			const point = points.at(-1) ?? [''];
			if (point.length === 1 && point[0]?.endsWith(': ')) point[0] += first;
			else point.push(first);
			point.push(...rest);
		}
	}
	return points.map((point) => `- ${moveIn(point.map((block) => block.trimEnd()).join('\n\n'), 2)}`).join('\n');
}

function block(element: HTMLElement, context: CopyContext): readonly string[] {
	const tag = tagOf(element);
	if (/^h\d$/.test(tag)) return [`${'#'.repeat(Number(tag[1]))} ${toInline(element.childNodes, context).trim()}`];
	if (tag === 'ul' || tag === 'ol') return [list(element, context)];
	if (tag === 'table') return [toTable(element, context)];
	if (tag === 'dl') return [definitions(element, context)];
	if (tag === 'hr') return ['---'];
	// What stands in it comes as one text, tags and all.
	if (tag === 'pre') return [`\`\`\`\n${parse(element.innerHTML).text.trim()}\n\`\`\``];
	if (/^(?:figcaption|summary|legend)$/.test(tag)) return [bold(element.childNodes, context)];
	const blocks = toBlocks(element.childNodes, context);
	if (tag === 'blockquote') return [quote(blocks.join('\n\n'))];
	if (tag === 'aside') {
		const label = escapeText(element.getAttribute('aria-label') ?? '');
		return [quote([`**${label}**`, ...blocks.filter((one) => one !== label)].join('\n\n'))];
	}
	return blocks;
}

/** Nodes as blocks of Markdown, none of them empty. What stands in a line together is one paragraph. */
export function toBlocks(nodes: readonly Node[], context: CopyContext): readonly string[] {
	const blocks: string[] = [];
	let line: Node[] = [];
	const endLine = () => {
		blocks.push(escapeStart(toInline(line, context).trim()));
		line = [];
	};
	for (const node of nodes) {
		if (isLeftOut(node)) continue;
		if (isInline(node)) line.push(node);
		else {
			endLine();
			blocks.push(...block(node as HTMLElement, context));
		}
	}
	endLine();
	return blocks.filter((text) => text !== '');
}
