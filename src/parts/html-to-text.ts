/**
 * HTML as the plain text that the reading desk works on. What carries meaning becomes a mark of its own: headings `# …`, points of a list `- …`,
 * rows of a table with ` | ` between their cells, quoted parts `> …`. The markup is parsed inert and never put into the page.
 */

import { TextLines } from './text-lines.ts';

/** What nobody sees on a page, or what is no text of it. */
const UNSEEN = new Set([
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'NOSCRIPT',
	'HEAD',
	'TITLE',
	'SVG',
	'MATH',
	'IFRAME',
	'OBJECT',
	'EMBED',
	'CANVAS',
	'AUDIO',
	'VIDEO',
	'SELECT',
	'DATALIST',
	'TEXTAREA',
]);
const HEADING = /^H[1-6]$/;
/** What begins and ends a line of its own. */
const BLOCKS = new Set([
	'ADDRESS',
	'ARTICLE',
	'ASIDE',
	'BLOCKQUOTE',
	'BODY',
	'BR',
	'BUTTON',
	'CAPTION',
	'DD',
	'DETAILS',
	'DIV',
	'DL',
	'DT',
	'FIELDSET',
	'FIGCAPTION',
	'FIGURE',
	'FOOTER',
	'FORM',
	'HEADER',
	'HR',
	'LEGEND',
	'LI',
	'MAIN',
	'NAV',
	'OL',
	'P',
	'PRE',
	'SECTION',
	'SUMMARY',
	'TABLE',
	'TBODY',
	'TFOOT',
	'THEAD',
	'TR',
	'UL',
]);
const CELLS = new Set(['TD', 'TH']);
/** What makes a table one of layout, whose rows are no rows to read. */
const NOT_IN_A_ROW = ':is(table,h1,h2,h3,h4,h5,h6,ul,ol,blockquote)';
const HIDDEN_BY_STYLE = /display:none|visibility:hidden/;

/** An inline style or handler does nothing in a page that is parsed inert, and yet the policy of ours reports each: so they are held as data. */
const TAG = /<[a-z][^<>]*/gi;
const REPORTED = /(["'/\s])(style|on[a-z]+)(?=\s*=)/gi;
const HELD = 'data-held-';
const HELD_STYLE = `${HELD}style`;

const hold = (html: string) => html.replace(TAG, (tag) => tag.replace(REPORTED, `$1${HELD}$2`));

/** Where a browser holds a page to trusted types, HTML is read only once a policy has let it through: this page is read, and never shown. */
const trusted = globalThis.trustedTypes?.createPolicy('read-html', { createHTML: (html) => html });

/** @param html a page or a part of one; whatever it holds, nothing of it runs or loads */
export function htmlToText(html: string): string {
	const held = hold(html);
	const { body } = new DOMParser().parseFromString(trusted?.createHTML(held) ?? held, 'text/html');
	const lines = new TextLines();
	walk(body, lines);
	return lines.text();
}

function isHidden(element: Element): boolean {
	if (UNSEEN.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
	if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return true;
	const style = element.getAttribute(HELD_STYLE);
	return style !== null && HIDDEN_BY_STYLE.test(style.replace(/\s/g, '').toLowerCase());
}

/** Goes through a tree without calling itself: a hostile page nests as deep as it likes. */
function walk(root: Element, lines: TextLines): void {
	let node: Node = root;
	for (;;) {
		const goesIn = enter(node, lines);
		if (goesIn && node.firstChild) {
			node = node.firstChild;
			continue;
		}
		if (goesIn) leave(node, lines);
		while (node !== root && !node.nextSibling && node.parentNode) {
			node = node.parentNode;
			leave(node, lines);
		}
		if (node === root || !node.nextSibling) return;
		node = node.nextSibling;
	}
}

/** Whether there is something to read within. */
function enter(node: Node, lines: TextLines): boolean {
	if (node.nodeType === 3) {
		lines.add(node.textContent ?? '', isPreformatted(node));
		return false;
	}
	if (node.nodeType !== 1) return false;
	const element = node as Element;
	const name = element.tagName;
	if (isHidden(element)) return false;
	if (HEADING.test(name)) lines.begin(`${'#'.repeat(Number(name[1]))} `, true);
	else if (name === 'LI') lines.begin('- ');
	else if (name === 'BLOCKQUOTE') lines.quote(1);
	else if (name === 'TR' && !element.querySelector(NOT_IN_A_ROW)) lines.beginRow();
	else if (CELLS.has(name)) lines.beginCell();
	else if (BLOCKS.has(name)) lines.begin('', name === 'P');
	return true;
}

function leave(node: Node, lines: TextLines): void {
	const { tagName: name } = node as Element;
	if (name === 'BLOCKQUOTE') lines.quote(-1);
	else if (name === 'TR') lines.endRow();
	else if (HEADING.test(name)) lines.end(true);
	else if (name === 'LI') lines.end(false);
	else if (BLOCKS.has(name)) lines.begin('', name === 'P' || name === 'UL' || name === 'OL' || name === 'TABLE');
}

const isPreformatted = ({ parentNode }: Node) => parentNode?.nodeName === 'PRE';
