import type { PagefindInstance } from './api.ts';
import { loadIndex } from './load.ts';

let loading: Promise<PagefindInstance> | undefined;
let failures = 0;

/**
 * Searches in texts only: titles and other names are in the site's words. Without a worker, whose code is a tenth of what a first search brings; one search takes
 * a few milliseconds.
 */
export const PAGEFIND_OPTIONS = {
	noWorker: true,
	ranking: { termSimilarity: 2, pageLength: 0.5, termFrequency: 0.5, termSaturation: 2, metaWeights: { title: 0 } },
} as const;

/** Loads the search code once. Rejects where it cannot be reached; the next call tries again. */
export function loadPagefind(index: string): Promise<PagefindInstance> {
	loading ??= (async () => {
		// Browsers remember that an address failed, so another try needs another address.
		const { createInstance } = await loadIndex(failures > 0 ? `${index}#try=${failures}` : index);
		const pagefind = createInstance(PAGEFIND_OPTIONS);
		await pagefind.init();
		return pagefind;
	})();
	loading.catch(() => {
		loading = undefined;
		failures++;
	});
	return loading;
}
