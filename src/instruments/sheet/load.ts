/** The score sheet, to draw it anew: needed where the reader has an order, concerns or answers for it to follow. */
export const loadScoreSheet = () => import('./ScoreSheet.tsx');
