/** What this site uses of Pagefind's browser API, https://pagefind.app/docs/api/. */
export interface PagefindInstance {
	init(): Promise<void>;
	/** In quotation marks a word is found as it is; without them by its beginning too. */
	search(query: string): Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

export interface Pagefind {
	createInstance(options: object): PagefindInstance;
}
