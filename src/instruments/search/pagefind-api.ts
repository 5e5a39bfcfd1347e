/** What this site uses of Pagefind's browser API, https://pagefind.app/docs/api/. */
export interface PagefindPage {
	readonly url: string;
	/** Escaped by Pagefind, with `<mark>` around what was found. */
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

export interface PagefindAnswer {
	readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindPage> }[];
	/** How many pages each filter value would leave. */
	readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Pagefind {
	init(): Promise<void>;
	options(options: object): Promise<void>;
	/** Loads the filters; until then answers count none. */
	filters(): Promise<unknown>;
	search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
}
