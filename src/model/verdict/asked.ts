/** Which questions a goal asks. */

import type { Goal, Model, Question } from '../types.ts';

/** Whether a question is asked for a goal. Without a goal, those that only certain goals ask are not. */
export function isAskedFor({ id, onlyFor }: Question, goal: Goal | undefined): boolean {
	if (goal?.setAside?.includes(id)) return false;
	return onlyFor === undefined || (goal !== undefined && onlyFor.includes(goal.id));
}

/** The questions that are asked for a goal, in the order of the model. An unknown goal and null ask what is asked without one. */
export function askedQuestions({ goals, questions }: Model, goalId: string | null): readonly Question[] {
	const goal = goals.find(({ id }) => id === goalId);
	return questions.filter((question) => isAskedFor(question, goal));
}
