/**
 * What the fit check needs as soon as something is answered, and not before: the engine, what shows its result, and what to do with it. It
 * loads by itself, so that the questions can be answered before a slow line has brought the rest.
 */
export { formatFragment } from '~/model/state/fragment.ts';
export { effectOf } from '~/model/verdict/effect.ts';
export { openQuestions } from '~/model/verdict/open-questions.ts';
export { scoreAnswers } from '~/model/verdict/score.ts';
export { Result } from '~/parts/Result.tsx';
export { WhatNext } from '~/parts/WhatNext.tsx';
export { effect as effectWords } from '~/words/effect-words.ts';
export { printedWords } from '~/words/printed-words.ts';
export { keptForOthers } from '~/words/result-words.ts';
export { told } from '~/words/summary-words.ts';
export { answerWords } from '~/words/words.ts';
export { Meter } from './Meter.tsx';
export { PrioritiesFold } from './priorities/PrioritiesFold.tsx';
export { Provenance } from './provenance/Provenance.tsx';
export { ResultActions } from './ResultActions.tsx';
