import { type CollectionEntry, getCollection } from 'astro:content';
import { sourceUrl } from '../source-pages.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What one source says and how it was read, for anyone who wants to check a claim again. */
export interface TrailEntry {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly year?: number | undefined;
	readonly url: string;
	/** Where its entry stands on this site, from the front page. */
	readonly entry: string;
	readonly read?: { readonly on: string; readonly by: string; readonly extent: string } | undefined;
	readonly supports?: CollectionEntry<'sources'>['data']['supports'];
}

/** Every source in the order of its id, so that two versions of the file can be compared. */
export const loadEvidenceTrail = oncePerBuild(async (): Promise<readonly TrailEntry[]> => {
	const entries = await getCollection('sources');
	return entries
		.map(({ id, data: { title, publisher, year, url, read, supports } }) => ({
			id,
			title,
			publisher,
			year,
			url,
			entry: sourceUrl(id),
			read: read && { ...read, on: read.on.toISOString().slice(0, 10) },
			supports,
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
});
