/** What the fold of a card holds and does. It loads with the first one that is unfolded. */
export { CardFields } from './CardFields.tsx';
export { said } from './changing-words.ts';
export { openCandidate } from './open-candidate.ts';
