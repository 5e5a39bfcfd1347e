import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/repository.ts';

/** A query as people type it, and what answers it. */
export interface Query {
	readonly kind: string;
	readonly q: string;
	/** A regular expression over the address of a result that answers it; `^$` where nothing should be found. */
	readonly any: string;
	/** The same for pages that are younger than the query. */
	readonly also?: string;
}

/** The sets of queries: given with the work; written before any was tried; and written by somebody else when the ranking stood. */
export const QUERY_SETS = ['given', 'own', 'others'] as const;
export type QuerySet = (typeof QUERY_SETS)[number];

export function readQueries(set: QuerySet): readonly Query[] {
	return JSON.parse(readFileSync(join(ROOT, `tests/search/${set}.json`), 'utf8')).queries;
}

/** What came of a query. */
export interface Tried extends Query {
	/** Addresses of the results, best first. */
	readonly found: readonly string[];
	/** The place of the first result that answers it, from 1; undefined where none does. */
	readonly place: number | undefined;
}

/**
 * The place of what answers a query, as a reader counts. A query that should find nothing is answered by nothing.
 *
 * @param isStrict counts no page that is younger than the query
 */
export function judge(query: Query, found: readonly string[], isStrict = false): Tried {
	if (query.any === '^$') return { ...query, found, place: found.length === 0 ? 1 : undefined };
	const wanted = new RegExp(query.also && !isStrict ? `${query.any}|${query.also}` : query.any);
	const at = found.findIndex((address) => wanted.test(address.replace(/[#?].*/, '')));
	return { ...query, found, place: at < 0 ? undefined : at + 1 };
}

/** How good a search is over a set: the share of queries that one of its first three results answers, and the mean of one through the place. */
export function scoreOf(tried: readonly Tried[]): { readonly topThree: number; readonly meanReciprocalRank: number } {
	const share = (worth: (place: number) => number) => tried.reduce((sum, { place }) => sum + (place ? worth(place) : 0), 0) / tried.length;
	return { topThree: share((place) => (place <= 3 ? 1 : 0)), meanReciprocalRank: share((place) => 1 / place) };
}
