/**
 * What the comparison needs as soon as it knows its candidates: their cards, the ways to add one, and the table. It loads by itself, so that
 * the goal can be chosen before a slow line has brought the rest.
 */
export { AddCandidate } from './AddCandidate.tsx';
export { beginCandidate } from './begin-candidate.ts';
export { CandidateCard } from './CandidateCard.tsx';
export { OrderWords } from './OrderWords.tsx';
export { SideBySide } from './SideBySide.tsx';
