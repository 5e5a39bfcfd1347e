import { type CollectionEntry, getCollection } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';

/** One change that a reader would notice. */
export interface Change {
	readonly id: string;
	readonly entry: CollectionEntry<'changes'>;
	readonly title: string;
	readonly date: Date;
	/** Whether results of the fit check differ: a sentence. */
	readonly results: string;
}

const RESULTS: Readonly<Record<CollectionEntry<'changes'>['data']['results'], string>> = {
	changed: 'The same answers can give another result than before.',
	unchanged: 'Results stay as they were.',
};

/** Every change, newest first; those of one day in an order that stays. */
export const loadChanges = oncePerBuild(async (): Promise<readonly Change[]> => {
	const entries = await getCollection('changes');
	return entries
		.map((entry) => ({ id: entry.id, entry, title: entry.data.title, date: entry.data.date, results: RESULTS[entry.data.results] }))
		.sort((a, b) => b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : 1));
});
