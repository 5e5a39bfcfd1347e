/**
 * What the comparison needs to know its candidates and to show them: the library, the ways to change what the device keeps, the cards and the
 * table. It loads by itself, so that the goal can be read before a slow line has brought the rest.
 */
export { libraryOf } from '~/device/device-library.ts';
export { CandidateCard } from './CandidateCard.tsx';
export { candidateActions } from './candidate-actions.ts';
export { LazyFold } from './LazyFold.tsx';
export { RangePlot } from './RangePlot.tsx';
export { SideBySide } from './SideBySide.tsx';
