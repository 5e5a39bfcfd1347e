/** Everything about one goal and order that does not depend on answers, put into the fixed order of results. */

import { goalOf } from '../look-up.ts';
import type { Model, Order, Question } from '../types.ts';
import { questionRange } from '../values/answers.ts';
import { compareIds, completeOrder } from '../weights/order.ts';
import { centralWeights, weightCorners, weightPoints } from '../weights/weights.ts';
import { isAskedFor } from './asked.ts';

/** One factor with what it weighs. */
export interface WeightedFactor {
	readonly id: string;
	readonly points: number;
	/** Those of its questions that the goal asks, sorted by id. */
	readonly questions: readonly Question[];
}

/** One goal, ready to score. */
export interface WeightedGoal {
	readonly goal: string;
	readonly order: Order;
	/** Most important first; ties sorted by id. */
	readonly factors: readonly WeightedFactor[];
	/** Corners of the weightings that keep the order, weights in the order of `factors`. */
	readonly corners: readonly (readonly number[])[];
	/** Sum of the points of the factors with a question that has values: the others drop out for this goal. */
	readonly total: number;
}

/**
 * Questions of a factor that the model does not have are left out.
 *
 * @param order the person's own; without it the goal's
 * @throws where the model does not have the goal
 */
export function weighGoal(model: Model, goalId: string, order?: Order | null): WeightedGoal {
	const goal = goalOf(model, goalId);
	const complete = completeOrder(model, order ?? goal.order);
	const corners = weightCorners(complete.map((group) => group.length));
	const points = weightPoints(centralWeights(corners));
	const factors = complete.flat().map((id, index) => {
		const questions = model.questions.filter((question) => question.factor === id && isAskedFor(question, goal));
		questions.sort((a, b) => compareIds(a.id, b.id));
		return { id, points: points[index] as number, questions };
	});
	const total = factors.reduce((sum, one) => (one.questions.some(questionRange) ? sum + one.points : sum), 0);
	return { goal: goalId, order: complete, factors, corners, total };
}
