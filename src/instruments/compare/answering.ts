/** What changes an answer, and what leads to where that is done. It loads with the first one that a reader unfolds. */
export { AnswerFields } from './AnswerFields.tsx';
export { goToAnswer } from './go-to-answer.ts';
