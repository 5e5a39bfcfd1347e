import { loadIndex } from './load.ts';
import type { Pagefind } from './pagefind-api.ts';

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads the search code once. Rejects where it cannot be reached; the next call tries again. */
export function loadPagefind(index: string): Promise<Pagefind> {
	loading ??= (async () => {
		// Browsers remember that an address failed, so another try needs another address.
		const pagefind = await loadIndex(failures > 0 ? `${index}#try=${failures}` : index);
		await pagefind.options({ excerptLength: 22, ranking: { termSimilarity: 2, pageLength: 0.5 } });
		await pagefind.init();
		await pagefind.filters();
		return pagefind;
	})();
	loading.catch(() => {
		loading = undefined;
		failures++;
	});
	return loading;
}
