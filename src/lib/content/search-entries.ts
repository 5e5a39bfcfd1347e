import { getCollection } from 'astro:content';
import { questionOf } from '../../model/look-up.ts';
import type { SearchWords } from '../../model/search/types.ts';
import { INSTRUMENTS } from '../instruments.ts';
import { KIND_NAMES } from '../kinds.ts';
import { pageUrl, url } from '../urls.ts';
import { loadClaims } from './claims.ts';
import { loadFindings } from './findings.ts';
import { loadGlossary } from './glossary.ts';
import { loadGuide } from './guide.ts';
import { loadFit } from './model.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A page that search finds, or a part of one that it finds by itself: a term, a claim, a question, a finding. */
export interface FoundEntry {
	readonly url: string;
	readonly kind: string;
	readonly title: string;
	/** Other names that people search for. */
	readonly names: readonly string[];
}

/** A part of a page with what the index is told of it. */
export interface FoundPart extends FoundEntry {
	/** What it says, whole in a result. */
	readonly says: string;
}

/** What the content says for search: pages, parts of pages, and how people ask. */
export interface ForIndex extends Pick<SearchWords, 'references' | 'leftOut' | 'same' | 'spellings'> {
	readonly pages: readonly FoundEntry[];
	readonly parts: readonly FoundPart[];
}

const byTitle = (a: FoundEntry, b: FoundEntry) => a.title.localeCompare(b.title);

/** Everything that search finds: pages in the order of the guide, then parts of pages, kind by kind. */
export const loadSearchEntries = oncePerBuild(
	async (): Promise<{ readonly pages: readonly FoundEntry[]; readonly parts: readonly FoundPart[] }> => {
		const [guide, examples, terms, claims, findings, fit] = await Promise.all([
			loadGuide(),
			getCollection('examples'),
			loadGlossary(),
			loadClaims(),
			loadFindings(),
			loadFit(),
		]);
		const pageOf = (factor: string) => guide.all.find(({ entry }) => entry.data.factor?.id === factor)?.id ?? 'fit';
		const pages = [
			{ url: url('/tools/'), kind: KIND_NAMES.instrument, title: 'Tools', names: [] },
			...INSTRUMENTS.filter(({ shelf }) => shelf !== null).map(({ address, label, title = label, otherNames }) => ({
				url: url(address),
				kind: KIND_NAMES.instrument,
				title,
				names: [label, ...otherNames].filter((name) => name !== title),
			})),
			...guide.all.map(({ id, entry: { data } }) => ({
				url: pageUrl(id),
				kind: KIND_NAMES[data.kind],
				title: data.title,
				names: [data.label, ...data.aliases],
			})),
			...examples.map(({ id, data }) => ({
				url: url(`/examples/${id}/`),
				kind: KIND_NAMES.example,
				title: data.title,
				names: [data.label, data.credential, ...data.aliases],
			})),
		];
		const parts = [
			...fit.questions.map(({ id, ask, short, why }) => ({
				url: `${pageUrl(pageOf(questionOf(fit.model, id).factor))}#question-${id}`,
				kind: KIND_NAMES.question,
				title: ask,
				names: [short],
				says: why,
			})),
			...claims
				.flatMap((group) => group.claims)
				.map(({ url, data: { label, says, doesNotSay, ask } }) => ({
					url,
					kind: KIND_NAMES.claim,
					title: `“${label}”`,
					names: [],
					says: `${says} ${doesNotSay} ${ask}`,
				}))
				.sort(byTitle),
			...findings.map(({ url, data }) => ({ url, kind: KIND_NAMES.finding, title: data.title, names: [], says: data.found })),
			...terms
				.map(({ id, data }) => ({
					url: url(`/glossary/#${id}`),
					kind: KIND_NAMES.term,
					title: data.term,
					names: data.also,
					says: data.meaning,
				}))
				.sort(byTitle),
		];
		return { pages, parts };
	},
);
