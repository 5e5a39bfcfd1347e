/** What takes a badge apart and shows what it says: needed as soon as there is one. */
export const loadBadge = () => import('./badge-view.ts');
