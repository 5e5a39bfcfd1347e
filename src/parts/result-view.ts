/**
 * What the fit check needs as soon as there is a goal, and not before: the engine and what shows its result. It loads by itself, so that the
 * questions can be answered before a slow line has brought the rest.
 */
export { scoreAnswers } from '~/model/verdict/score.ts';
export { standing } from '~/words/summary-words.ts';
export { Answers } from './Answers.tsx';
export { GivenAnswers } from './GivenAnswers.tsx';
export { RangeBar } from './RangeBar.tsx';
export { Result } from './Result.tsx';
export { Summary } from './Summary.tsx';
export { WhatNext } from './WhatNext.tsx';
