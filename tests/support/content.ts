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
	| 'evidence'
	| 'claims'
	| 'changes'
	| 'cues'
	| 'units'
	| 'renewal'
	| 'searchWords';

/** Collections whose folder has another name. */
const FOLDERS: Partial<Record<Collection, string>> = { searchWords: 'search' };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** @throws where a page has no front matter */
export function takeApart(path: string, text: string): Pick<ContentFile, 'data' | 'body'> {
	if (path.endsWith('.yaml')) return { data: parse(text), body: '' };
	const [, yaml, body] = FRONT_MATTER.exec(text) ?? [];
	if (yaml === undefined || body === undefined) throw new Error(`${path} does not begin with front matter between two lines of ---.`);
	return { data: parse(yaml), body };
}

/** A body's facts as its page prints them, so that what holds for prose holds for front matter. Line ends are those of the file. */
function withFacts({ data, body }: Pick<ContentFile, 'data' | 'body'>): string {
	const official = data['official'] as Readonly<Record<string, { says?: string; nothing?: string; asOf?: string } | string>> | undefined;
	if (!official) return body;
	const facts = Object.values(official).flatMap((fact) =>
		typeof fact === 'string' ? [] : [`- ${fact.says ?? `We found nothing. ${fact.nothing}`}${fact.asOf ? ` (As of: ${fact.asOf}.)` : ''}`],
	);
	return body.replace('::official-facts', facts.join('\n'));
}

/**
 * Every file of a collection, in order of path.
 *
 * @param root where `content/` is, if not in the repository
 */
export function readCollection(collection: Collection, root = ROOT): ContentFile[] {
	const folder = `content/${FOLDERS[collection] ?? collection}`;
	return filesIn(folder, /\.(mdx|yaml)$/, root).map((path) => {
		const name = path.slice(folder.length + 1).replace(/\.(mdx|yaml)$/, '');
		const id = basename(name) === 'index' ? name.replace(/\/?index$/, '') : name;
		const { data, body } = takeApart(path, readFileSync(join(root, path), 'utf8'));
		return { path, id, data, body: withFacts({ data, body }) };
	});
}
