import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SOURCE_GROUPS, type SourceGroup } from '../schemas/source.ts';
import { url } from './urls.ts';

const FOLDER = 'content/sources';

/** How many entries a page has room for: those of studies, the longest, take some 180 bytes of the 14,000 that a page may weigh. */
export const MOST = 32;

/** What a source’s place in the lists follows from. */
export interface ListedSource {
	readonly id: string;
	readonly title: string;
	readonly group: SourceGroup;
}

/** One page of the sources of a group. A group that is too long for one page has several. */
export interface SourcePage {
	readonly group: SourceGroup;
	/** Counted from 1. */
	readonly part: number;
	readonly parts: number;
	/** Its address without the base path: `/sources/law/`, `/sources/law/2/`. */
	readonly path: string;
	/** The sources on it, by title. */
	readonly ids: readonly string[];
}

/** The sources on their pages, group by group. Pages of one group are about equally long. */
export function pageSources(sources: readonly ListedSource[]): readonly SourcePage[] {
	return SOURCE_GROUPS.flatMap((group) => {
		const ids = sources
			.filter((source) => source.group === group)
			.sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1))
			.map(({ id }) => id);
		const parts = Math.ceil(ids.length / MOST);
		return Array.from({ length: parts }, (_, index) => ({
			group,
			part: index + 1,
			parts,
			path: `/sources/${group}/${index > 0 ? `${index + 1}/` : ''}`,
			ids: ids.slice(Math.ceil((index * ids.length) / parts), Math.ceil(((index + 1) * ids.length) / parts)),
		}));
	});
}

/** Read once for each set of files: a citation in prose asks for one address at a time, long before collections are there. */
let kept: { readonly names: string; readonly pages: readonly SourcePage[] } | undefined;

/** The pages of all sources in `content/sources/`. */
export function readSourcePages(): readonly SourcePage[] {
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
	const names = [process.cwd(), ...files].join('\n');
	if (kept?.names !== names) {
		const sources = files.map((name) => ({ ...parse(readFileSync(`${FOLDER}/${name}`, 'utf8')), id: name.slice(0, -'.yaml'.length) }));
		kept = { names, pages: pageSources(sources as ListedSource[]) };
	}
	return kept.pages;
}

/** Address of a source’s entry, without the base path. A source that has no group yet leads to the page above the lists. */
export function sourcePath(id: string): string {
	const page = readSourcePages().find(({ ids }) => ids.includes(id));
	return `${page?.path ?? '/sources/'}#${id}`;
}

/** The same under the base path that the site is deployed at. */
export function sourceUrl(id: string): string {
	return url(sourcePath(id));
}
