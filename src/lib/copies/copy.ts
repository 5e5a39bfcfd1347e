import type { HTMLElement } from 'node-html-parser';
import { toBlocks } from './blocks.ts';
import { type CopyContext, toInline } from './inline.ts';
import { isElement, tagOf } from './kinds.ts';
import * as words from './words.ts';

/** A page, for its copy. */
export interface CopiedPage {
	readonly document: HTMLElement;
	/** Its own address, absolute or from the root of the host. */
	readonly address: string;
	/** What it does, where it is an instrument. */
	readonly instrument?: { readonly label: string; readonly line: string } | undefined;
	readonly resolve: CopyContext['resolve'];
}

/** The sources of a page, as notes: the numbers in its text are theirs. */
function notes(main: HTMLElement, context: CopyContext): readonly string[] {
	const section = main.querySelector('.references');
	if (!section) return [];
	const items = section.querySelectorAll('li').map((item, index) => `[^${index + 1}]: ${toInline(item.childNodes, context).trim()}`);
	return [`## ${toInline(section.querySelector('h2')?.childNodes ?? [], context).trim()}`, items.join('\n\n')];
}

/** What the terms of a page mean, which the page tells at each word. */
function terms(main: HTMLElement, context: CopyContext): readonly string[] {
	const points = main.querySelectorAll('.term-note').map((note) => {
		const [link, rest] = [note.querySelectorAll('a'), note.childNodes.filter((node) => !(isElement(node) && tagOf(node) === 'a'))];
		return `- ${toInline(link, context).trim()}: ${toInline(rest, context).trim()}`;
	});
	return points.length > 0 ? [`## ${words.TERMS}`, points.join('\n')] : [];
}

/**
 * A page as Markdown: what it says, in its order, with its notes and the meaning of its terms, and without what leads through the site. In place
 * of an instrument stands what it is for and where.
 *
 * @throws where the page has no main part
 */
export function toCopy({ document, address, instrument, resolve }: CopiedPage): string {
	const main = document.querySelector('main');
	if (!main) throw new Error(`${address} has no main part to copy.`);
	const context: CopyContext = { resolve };
	const [title = '', ...rest] = toBlocks(main.childNodes, context);
	return `${[
		title,
		...(instrument ? [words.instrument(instrument, address)] : []),
		...rest,
		...terms(main, context),
		...notes(main, context),
		'---',
		words.origin(address),
	].join('\n\n')}\n`;
}
