/**
 * The code of the search dialog as a file with a name of its own. The script that opens it is inlined into every page, and asks for this
 * address when somebody reaches for search; an import that the bundler could see would make each page load Vite's preload helper first.
 */
export const SEARCH_CODE = { file: 'search-dialog.js', source: 'src/instruments/search/show-search.ts' } as const;
