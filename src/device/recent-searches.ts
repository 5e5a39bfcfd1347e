import { SEARCHES_KEY } from './keys.ts';
import { type KeyedStore, keyedStore } from './store.ts';

/** How many are kept. */
const KEPT = 5;
/** A longer one is no query. */
const LENGTH_LIMIT = 100;

function parse(text: string | null): readonly string[] {
	try {
		const found: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(found)
			? found.filter((one): one is string => typeof one === 'string' && one.length <= LENGTH_LIMIT).slice(0, KEPT)
			: [];
	} catch {
		return [];
	}
}

/** What was looked for on this device and led somewhere, the last first. */
export const recentSearches: KeyedStore<readonly string[]> = keyedStore(SEARCHES_KEY, {
	parse,
	format: (queries) => (queries.length > 0 ? JSON.stringify(queries) : null),
});

/** Keeps a query, in front of the others. */
export function keepSearch(query: string): void {
	if (query && query.length <= LENGTH_LIMIT) recentSearches.change((now) => [query, ...now.filter((one) => one !== query)].slice(0, KEPT));
}

/** Forgets them all. */
export function forgetSearches(): void {
	recentSearches.replace([]);
}
