import type { FitState } from '../state/state.ts';
import type { Model } from '../types.ts';
import { askedQuestions } from '../verdict/asked.ts';

/**
 * Ids of the questions that the goal asks and whose answers say where they came from, in the order of the model.
 *
 * @param model with the person's concerns, if they have any
 */
export function sourcedQuestions(model: Model, { goal, provenance }: Pick<FitState, 'goal' | 'provenance'>): readonly string[] {
	return askedQuestions(model, goal)
		.map(({ id }) => id)
		.filter((id) => Object.hasOwn(provenance, id));
}
