import { type CollectionEntry, getCollection } from 'astro:content';
import { pageUrl } from '../urls.ts';
import { oncePerBuild } from './once-per-build.ts';

/**
 * The guide as a tree, derived from folders and front matter: a folder is a chapter, its index page opens it, and `order` sorts siblings.
 * Navigation, overviews, breadcrumbs and previous/next all read it, so that a new page is one new file.
 */
export interface GuidePage {
	/** The path, which is the address: `issuers/platforms`. */
	readonly id: string;
	readonly entry: CollectionEntry<'guide'>;
	readonly children: readonly GuidePage[];
	readonly parent: GuidePage | undefined;
}

export interface Guide {
	/** Pages of the top level that are chapters, in order. */
	readonly chapters: readonly GuidePage[];
	/** Pages about the guide itself, for the foot of each page. */
	readonly about: readonly GuidePage[];
	/** Every page in reading order. */
	readonly all: readonly GuidePage[];
	readonly byId: ReadonlyMap<string, GuidePage>;
}

function fail(id: string, field: string, sentence: string): never {
	throw new Error(`content/guide/${id}.mdx, ${field}: ${sentence}`);
}

function checkUnique(entries: readonly CollectionEntry<'guide'>[], field: 'title' | 'label'): void {
	const seen = new Map<string, string>();
	for (const { id, data } of entries) {
		const other = seen.get(data[field]);
		if (other) fail(id, field, `"${data[field]}" is also the ${field} of "${other}". Each page needs its own.`);
		seen.set(data[field], id);
	}
}

/** @throws where two pages share a title or label, or a folder has no page that opens it */
export const loadGuide = oncePerBuild(async (): Promise<Guide> => {
	const entries = await getCollection('guide');
	checkUnique(entries, 'title');
	checkUnique(entries, 'label');

	const byId = new Map<string, GuidePage>();
	const grow = (parentId: string, parent: GuidePage | undefined): GuidePage[] =>
		entries
			.filter(({ id }) => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '') === parentId)
			.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
			.map((entry) => {
				const page: { -readonly [K in keyof GuidePage]: GuidePage[K] } = { id: entry.id, entry, parent, children: [] };
				byId.set(entry.id, page);
				page.children = grow(entry.id, page);
				return page;
			});
	const top = grow('', undefined);
	const lost = entries.find(({ id }) => !byId.has(id));
	if (lost) fail(lost.id, 'folder', 'its folder needs an index.mdx, the page that opens the chapter.');

	const isAbout = (page: GuidePage) => page.entry.data.kind === 'about';
	const flatten = (pages: readonly GuidePage[]): GuidePage[] => pages.flatMap((page) => [page, ...flatten(page.children)]);
	const chapters = top.filter((page) => !isAbout(page));
	const about = top.filter(isAbout);
	return { chapters, about, all: flatten([...chapters, ...about]), byId };
});

/** From the chapter down to the page itself. */
export function trail(page: GuidePage): readonly GuidePage[] {
	return page.parent ? [...trail(page.parent), page] : [page];
}

/** The pages before and after in reading order; pages about the guide have none. */
export function neighbours(guide: Guide, page: GuidePage): { previous?: GuidePage | undefined; next?: GuidePage | undefined } {
	const reading = guide.all.filter((one) => one.entry.data.kind !== 'about');
	// By id: the page may come from another reading of the guide.
	const index = reading.findIndex(({ id }) => id === page.id);
	return index < 0 ? {} : { previous: reading[index - 1], next: reading[index + 1] };
}

/** A link to another page, with the words for it. */
export interface PageLink {
	readonly href: string;
	readonly label: string;
	readonly description: string;
}

export function linkTo({ id, entry }: GuidePage): PageLink {
	return { href: pageUrl(id), label: entry.data.label, description: entry.data.description };
}

/**
 * The pages and worked examples that a page's front matter names as related.
 *
 * @throws where one does not exist
 */
export async function loadRelated(guide: Guide, page: GuidePage): Promise<readonly PageLink[]> {
	const examples = await getCollection('examples');
	return page.entry.data.related.map((id) => {
		const other = guide.byId.get(id);
		if (other) return linkTo(other);
		const example = examples.find((one) => `examples/${one.id}` === id);
		return example
			? { href: pageUrl(id), label: example.data.label, description: example.data.description }
			: fail(page.id, 'related', `there is no page "${id}".`);
	});
}
