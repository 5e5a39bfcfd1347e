import type { Answers, Question } from '../types.ts';
import { answerTo } from '../values/resolve-answer.ts';
import { isFree } from './meanings.ts';

/** Those of the questions that are asked in vain, because an answer to one of them says that there is nothing to pay. */
export function notNeeded(questions: readonly Question[], answers: Answers): readonly Question[] {
	const costsNothing = questions.some((question) => isFree(answerTo(question, answers)));
	return questions.filter(({ dropsOutWhenFree }) => costsNothing && dropsOutWhenFree === true);
}
