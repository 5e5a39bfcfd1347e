/** The code of search, which loads when somebody reaches for it. Its address is the built site's, which no bundler knows. */
export const loadSearch = (address: string) =>
	import(/* @vite-ignore */ address) as Promise<typeof import('~/instruments/search/show-search.ts')>;
