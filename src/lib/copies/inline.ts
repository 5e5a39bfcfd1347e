import type { HTMLElement, Node } from 'node-html-parser';
import { collapseSpace, escapeAddress, escapeText } from './escape.ts';
import { isElement, isLeftOut, isText, tagOf } from './kinds.ts';

/** What a page's copy needs to know beside the page. */
export interface CopyContext {
	/** An address of the page as it holds outside of it: absolute, or from the root of the host. */
	readonly resolve: (href: string) => string;
}

const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };
/** The number of a source, and where in it. */
const CITE = /^(\d+)(?:, (.+))?$/;
const WORD = /[\p{L}\p{N}]/u;

/** Text between marks of emphasis, with its outer spaces outside of them, where Markdown wants them. */
function emphasise(text: string, mark: string): string {
	const inner = text.trim();
	return inner === '' ? text : text.replace(inner, () => `${mark}${inner}${mark}`);
}

function link(element: HTMLElement, context: CopyContext): string {
	const words = toInline(element.childNodes, context).trim();
	const href = element.getAttribute('href');
	if (element.classList.contains('cite')) {
		const [, number, place] = CITE.exec(words) ?? [];
		if (number) return `[^${number}]${place ? ` (${place})` : ''}`;
	}
	if (words === '' || href === undefined || element.classList.contains('heading-link')) return words;
	return `[${words}](${escapeAddress(context.resolve(href))})`;
}

function one(node: Node, context: CopyContext): string {
	if (isLeftOut(node)) return '';
	if (isText(node)) return escapeText(collapseSpace(node.text));
	if (!isElement(node)) return '';
	const tag = tagOf(node);
	if (tag === 'br') return ' ';
	if (tag === 'img') return escapeText(node.getAttribute('alt') ?? '');
	if (tag === 'a') return link(node, context);
	if (tag === 'code') return `\`${collapseSpace(node.text)}\``;
	const inner = toInline(node.childNodes, context);
	// What stands in a block of its own is apart from what is around it, in a table's cell too.
	if (/^(?:p|li|div|figcaption|dt|dd|tr|h\d|section)$/.test(tag)) return ` ${inner} `;
	return tag in MARKS ? emphasise(inner, MARKS[tag] as string) : inner;
}

/** Nodes as one line of Markdown. */
export function toInline(nodes: readonly Node[], context: CopyContext): string {
	return nodes.reduce((line, node) => {
		const next = one(node, context);
		// A mark that ends at a full stop ends nothing for Markdown where a letter follows at once.
		const needsSpace = /[^\s\p{L}\p{N}]\*+$/u.test(line) && WORD.test(next.charAt(0));
		return collapseSpace(`${line}${needsSpace ? ' ' : ''}${next}`);
	}, '');
}
