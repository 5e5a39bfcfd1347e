/** The result on the page of one factor: needed when a reader asks for it. Apart from the fit check's, which such a page does not load. */
export const loadFactorResult = () => import('./FactorResult.tsx');
