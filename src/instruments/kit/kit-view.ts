/**
 * What the question kit needs as soon as there is a goal, or an answer to enter, and not before: the engine, what is said of its result, and
 * the field of a question.
 */
export { scoreAnswers } from '~/model/verdict/score.ts';
export { QuestionField } from '~/parts/QuestionField.tsx';
export { KitSources } from './KitSources.tsx';
export { KitState } from './KitState.tsx';
export { weight } from './state-words.ts';
