/** Which questions a goal asks. */

import { goalOf } from '../look-up.ts';
import type { Goal, Model, Question } from '../types.ts';

/** Whether a question is asked for a goal. Without a goal, those that only certain goals ask are not. */
export function isAskedFor({ id, onlyFor }: Question, goal: Goal | undefined): boolean {
	if (goal?.setAside?.includes(id)) return false;
	return onlyFor === undefined || (goal !== undefined && onlyFor.includes(goal.id));
}

/**
 * The questions that are asked for a goal, in the order of the model.
 *
 * @param goalId null asks what is asked before a goal is chosen
 * @throws where the model does not have the goal
 */
export function askedQuestions(model: Model, goalId: string | null): readonly Question[] {
	const goal = goalId === null ? undefined : goalOf(model, goalId);
	return model.questions.filter((question) => isAskedFor(question, goal));
}
