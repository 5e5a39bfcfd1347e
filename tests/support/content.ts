import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { filesIn, ROOT } from './repository.ts';

/** One file of `content/`, taken apart. */
export interface ContentFile {
	/** From the top of the repository: `content/guide/issuers/platforms.mdx`. */
	readonly path: string;
	/** As Astro makes it: `issuers/platforms`; the page that opens a folder has the folder's name. */
	readonly id: string;
	/** The front matter as YAML gives it, or the whole of a source. */
	readonly data: Readonly<Record<string, unknown>>;
	/** What follows the front matter; empty for a source. */
	readonly body: string;
}

export type Collection =
	| 'guide'
	| 'questions'
	| 'examples'
	| 'alternatives'
	| 'routes'
	| 'sources'
	| 'glossary'
	| 'claims'
	| 'changes'
	| 'cues'
	| 'units'
	| 'renewal';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** @throws where a page has no front matter */
export function takeApart(path: string, text: string): Pick<ContentFile, 'data' | 'body'> {
	if (path.endsWith('.yaml')) return { data: parse(text), body: '' };
	const [, yaml, body] = FRONT_MATTER.exec(text) ?? [];
	if (yaml === undefined || body === undefined) throw new Error(`${path} does not begin with front matter between two lines of ---.`);
	return { data: parse(yaml), body };
}

/**
 * Every file of a collection, in order of path.
 *
 * @param root where `content/` is, if not in the repository
 */
export function readCollection(collection: Collection, root = ROOT): ContentFile[] {
	const folder = `content/${collection}`;
	return filesIn(folder, /\.(mdx|yaml)$/, root).map((path) => {
		const name = path.slice(folder.length + 1).replace(/\.(mdx|yaml)$/, '');
		const id = basename(name) === 'index' ? name.replace(/\/?index$/, '') : name;
		return { path, id, ...takeApart(path, readFileSync(join(root, path), 'utf8')) };
	});
}
