/** What reads, for a page whose browser refuses workers. */
export const loadEngine = () => import('~/model/reading/read.ts');
