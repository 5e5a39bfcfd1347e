import type { Model } from '../types.ts';
import { scoreAnswers } from '../verdict/score.ts';

/**
 * Ids of the questions that a goal asks, in the order in which someone who knows nothing yet does best to answer them: what could rule it
 * out as one group, then what can move the score most.
 */
export function askingOrder(model: Model, goalId: string): readonly string[] {
	return scoreAnswers(model, goalId, {}).open.map(({ question }) => question);
}
