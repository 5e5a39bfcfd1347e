import type { Pagefind } from './api.ts';

/** The code of the search index: needed when somebody searches. Its address is the built site's, which no bundler knows. */
export const loadIndex = (address: string) => import(/* @vite-ignore */ address) as Promise<Pagefind>;
