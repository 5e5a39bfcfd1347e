/** What adds a candidate. It loads when a reader wants another one. */
export { AddCandidate } from './AddCandidate.tsx';
export { beginCandidate } from './begin-candidate.ts';
