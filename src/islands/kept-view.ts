/** What the comparison needs to read and change what the device keeps beside the open assessment. It loads by itself, before any field answers. */
export { AddCandidate } from './AddCandidate.tsx';
export { beginCandidate } from './begin-candidate.ts';
export { candidateActions } from './candidate-actions.ts';
export { LibrarySource } from './LibrarySource.tsx';
