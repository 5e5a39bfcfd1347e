/** What reads and ranks a query: needed when somebody searches, and asked for when search is there. */
export const loadSearchSite = () => import('./search-site.ts');
