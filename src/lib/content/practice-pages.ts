/** A part of an invented sales page: a heading, a paragraph or a list. */
export type PracticePart =
	| { readonly kind: 'heading' | 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] };

/** An invented sales page, taken apart as far as it is laid out. */
export interface PracticePage {
	/** Its first heading: what it sells. */
	readonly name: string;
	readonly parts: readonly PracticePart[];
}

const HEADING = /^#+ /;
const ITEM = /^- /;

function toPart(lines: readonly string[]): readonly PracticePart[] {
	const [first = ''] = lines;
	if (lines.every((line) => ITEM.test(line))) return [{ kind: 'list', items: lines.map((line) => line.replace(ITEM, '')) }];
	if (HEADING.test(first)) return [{ kind: 'heading', text: first.replace(HEADING, '') }];
	// Lines below each other are lines of a price list, and stay that.
	return lines.map((text) => ({ kind: 'paragraph', text }));
}

/** Takes the text of a sales page apart. */
export function parsePracticePage(text: string): PracticePage {
	const blocks = text.trim().split(/\n{2,}/);
	const [name = '', ...rest] = blocks;
	return { name: name.replace(HEADING, ''), parts: rest.flatMap((block) => toPart(block.split('\n'))) };
}

const FILES = import.meta.glob<string>('../../../content/practice/*.txt', { query: '?raw', import: 'default', eager: true });
const PAGES: ReadonlyMap<string, string> = new Map(Object.entries(FILES).map(([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text]));

/**
 * The invented sales page of that name.
 *
 * @throws where `content/practice` has none
 */
export function practicePage(name: string): PracticePage {
	const text = PAGES.get(name);
	if (text === undefined)
		throw new Error(`"::invented-page[${name}]": content/practice has no ${name}.txt. There are ${[...PAGES.keys()].join(', ')}.`);
	return parsePracticePage(text);
}
