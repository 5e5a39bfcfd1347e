import { type CollectionEntry, getCollection } from 'astro:content';
import { linkTo, loadGuide, type PageLink } from './guide.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A term of the glossary with what its front matter refers to. */
export interface Term {
	readonly id: string;
	readonly entry: CollectionEntry<'glossary'>;
	readonly data: CollectionEntry<'glossary'>['data'];
	/** The guide page that explains it. */
	readonly page: PageLink | undefined;
	readonly sources: readonly CollectionEntry<'sources'>[];
}

/** The letter that a term stands under. */
export function letterOf({ data }: Pick<Term, 'data'>): string {
	return data.term.charAt(0).toUpperCase();
}

/**
 * Every term, in the order of the alphabet.
 *
 * @throws where a term names a page or a source that does not exist, or shares a name with another
 */
export const loadGlossary = oncePerBuild(async (): Promise<readonly Term[]> => {
	const [guide, entries, sources] = await Promise.all([loadGuide(), getCollection('glossary'), getCollection('sources')]);
	const owners = new Map<string, string>();
	const terms = entries.map((entry): Term => {
		const { id, data } = entry;
		const fail = (field: string, sentence: string): never => {
			throw new Error(`content/glossary/${id}.mdx, ${field}: ${sentence}`);
		};
		for (const name of [data.term, ...data.also].map((one) => one.toLowerCase())) {
			const owner = owners.get(name);
			if (owner) fail('also', `"${name}" is already a name of the term "${owner}". A name belongs to one term, and is written once.`);
			owners.set(name, id);
		}
		const page = data.page === undefined ? undefined : (guide.byId.get(data.page) ?? fail('page', `there is no page "${data.page}".`));
		return {
			id,
			entry,
			data,
			page: page && linkTo(page),
			sources: data.sources.map((source) => {
				const found = sources.find((one) => one.id === source) ?? fail('sources', `there is no content/sources/${source}.yaml.`);
				return found.data.text_seen && found.data.cite_ok
					? found
					: fail('sources', `the file of "${source}" does not say both text_seen: true and cite_ok: true.`);
			}),
		};
	});
	return terms.sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
});
