/**
 * What the fit check needs as soon as something is answered, and not before: the engine, what shows its result, and what to do with it. It
 * loads by itself, so that the questions can be answered before a slow line has brought the rest.
 */
export { effectOf } from '~/model/verdict/effect.ts';
export { scoreAnswers } from '~/model/verdict/score.ts';
export { effect as effectWords } from '~/words/effect-words.ts';
export { keptForOthers } from '~/words/result-words.ts';
export { told } from '~/words/summary-words.ts';
export { answerWords } from '~/words/words.ts';
export { FitResult } from './FitResult.tsx';
export { Meter } from './Meter.tsx';
export { PrioritiesFold } from './priorities/PrioritiesFold.tsx';
export { Provenance } from './provenance/Provenance.tsx';
