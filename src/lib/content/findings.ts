import { type CollectionEntry, getCollection } from 'astro:content';
import { EVIDENCE_QUESTIONS, type EvidenceQuestion, type Finding } from '../../schemas/finding.ts';
import { pageUrl } from '../urls.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A finding with the address of its card and the sources that say it. */
export interface FoundCard {
	readonly id: string;
	readonly data: Finding;
	/** The page below `/evidence/` that shows it. */
	readonly page: string;
	readonly url: string;
	readonly sources: readonly CollectionEntry<'sources'>['data'][];
}

/**
 * Every finding, by question and in its order.
 *
 * @throws where a finding rests on a source that may not be cited, shares its title with another, or has no page
 */
export const loadFindings = oncePerBuild(async (): Promise<readonly FoundCard[]> => {
	const [entries, sources, pages] = await Promise.all([getCollection('evidence'), getCollection('sources'), getCollection('guide')]);
	const titles = new Map<string, string>();
	const cards = entries.map(({ id, data }) => {
		const fail = (field: string, sentence: string): never => {
			throw new Error(`content/evidence/${id}.yaml, ${field}: ${sentence}`);
		};
		const owner = titles.get(data.title.toLowerCase());
		if (owner) fail('title', `"${data.title}" is also the title of "${owner}". Each finding needs its own.`);
		titles.set(data.title.toLowerCase(), id);
		const page = data.page ?? data.question;
		if (!pages.some((one) => one.id === `evidence/${page}`)) fail('page', `there is no content/guide/evidence/${page}.mdx to show it.`);
		const cited = data.sources.map((name) => {
			const source = sources.find((one) => one.id === name)?.data;
			return source?.cite_ok && source.text_seen ? source : fail('sources', `"${name}" is no source that may be cited.`);
		});
		return { id, data, page, url: `${pageUrl(`evidence/${page}`)}#${id}`, sources: cited };
	});
	const place = (question: EvidenceQuestion) => EVIDENCE_QUESTIONS.indexOf(question);
	return cards.sort((a, b) => place(a.data.question) - place(b.data.question) || a.data.order - b.data.order || a.id.localeCompare(b.id));
});
