/** What reads, for a page whose browser refuses workers. */
export const loadEngine = () => import('./answer.ts');
