/**
 * What the fit check needs as soon as something is answered, and not before: the engine, what shows its result, and what to do with it. It
 * loads by itself, so that the questions can be answered before a slow line has brought the rest.
 */
export { scoreAnswers } from '~/model/verdict/score.ts';
export { Answers } from '~/parts/Answers.tsx';
export { GivenAnswers } from '~/parts/GivenAnswers.tsx';
export { RangeBar } from '~/parts/RangeBar.tsx';
export { Result } from '~/parts/Result.tsx';
export { Summary } from '~/parts/Summary.tsx';
export { WhatNext } from '~/parts/WhatNext.tsx';
export { standing } from '~/words/summary-words.ts';
export { ResultActions } from './ResultActions.tsx';
