/** What adds a candidate. It loads when a reader wants another one. */
export { AddCandidate, listSaved } from './AddCandidate.tsx';
export { beginCandidate } from './begin-candidate.ts';
export { said } from './changing-words.ts';
