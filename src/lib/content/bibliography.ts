import { getCollection } from 'astro:content';
import { type CslItem, toCsl } from '../bibliography/csl.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Every source for reference managers, in the order of its id, so that two versions of a file can be compared. */
export const loadBibliography = oncePerBuild(
	async (): Promise<readonly CslItem[]> =>
		(await getCollection('sources')).map(({ id, data }) => toCsl(id, data)).sort((a, b) => (a.id < b.id ? -1 : 1)),
);
