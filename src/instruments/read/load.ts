/** What takes a text in and shows what it says: needed as soon as there is one. */
export const loadDesk = () => import('./desk-view.ts');
