import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** What leads through the site, what only a script works with, and drawings of what stands beside them in words. */
const TAGS = new Set('script style template noscript svg astro-island form input select textarea nav'.split(' '));

/** The same by class; and what the frame of a box, the notes and the list of terms say in the copy's own way. */
const CLASSES = ['with-script', 'without-script', 'review-due', 'fit-page__late', 'factor-questions', 'references', 'references__back'];
const SAID_ELSEWHERE = ['box__kind', 'box__title', 'term-note', 'page-foot'];

const INLINE = new Set(
	'a abbr b bdi br button cite code data em i img kbd label mark output q s samp small span strong sub sup time u var'.split(' '),
);

export const tagOf = (element: HTMLElement) => (element.rawTagName ?? '').toLowerCase();
export const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;
export const isText = (node: Node) => node.nodeType === NodeType.TEXT_NODE;

/** Whether the copy of a page leaves a part of it out, with all that is in it. A button that explains a term keeps its word. */
export function isLeftOut(node: Node): boolean {
	if (!isElement(node)) return !isText(node);
	const tag = tagOf(node);
	if (TAGS.has(tag)) return true;
	const { attributes } = node;
	if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
	const classes = attributes['class']?.split(/\s+/) ?? [];
	if (tag === 'button') return !classes.includes('term');
	return [...CLASSES, ...SAID_ELSEWHERE].some((name) => classes.includes(name));
}

/** Whether a node stands within a line of text. */
export function isInline(node: Node): boolean {
	if (!isElement(node)) return true;
	return INLINE.has(tagOf(node)) && node.childNodes.every((child) => isLeftOut(child) || isInline(child));
}
