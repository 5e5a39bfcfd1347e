import { goalOf } from '../look-up.ts';
import type { Model, Order, Question } from '../types.ts';
import { askedQuestions } from '../verdict/asked.ts';
import { byAsking } from '../verdict/by-asking.ts';
import { canRuleOut } from '../verdict/can-rule-out.ts';
import { completeOrder } from '../weights/order.ts';

/** The questions in the order in which a form asks them. */
export interface FormOrder {
	/** What could rule it out, as one group: what is found out before the rest, then the quickest. */
	readonly rulingOut: readonly Question[];
	/** The others by factor, the most important first. A factor without one is left out. */
	readonly byFactor: readonly { readonly factor: string; readonly questions: readonly Question[] }[];
	/** All of them, one after the other. */
	readonly all: readonly Question[];
}

/**
 * The questions that a goal asks. Answers change nothing, so that no question moves while it is answered; factors that are tied, and the
 * questions of one factor, keep the order of the model.
 *
 * @param goalId null before one is chosen: then all factors count the same
 * @param order the person's own; without it the goal's
 * @throws where the model does not have the goal
 */
export function formOrder(model: Model, goalId: string | null, order: Order | null): FormOrder {
	const asked = askedQuestions(model, goalId);
	const rulingOut = asked.filter((question) => canRuleOut(question, goalId ?? '')).sort(byAsking);
	const groups = completeOrder(model, order ?? (goalId === null ? [] : goalOf(model, goalId).order));
	const byFactor = groups
		.flatMap((group) => model.factors.filter(({ id }) => group.includes(id)))
		.map(({ id }) => ({ factor: id, questions: asked.filter((one) => one.factor === id && !rulingOut.includes(one)) }))
		.filter(({ questions }) => questions.length > 0);
	return { rulingOut, byFactor, all: [...rulingOut, ...byFactor.flatMap(({ questions }) => questions)] };
}
