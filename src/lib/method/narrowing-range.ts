import { askingOrder } from '../../model/asking/asking-order.ts';
import type { Answers, Model } from '../../model/types.ts';
import type { Result } from '../../model/verdict/result.ts';
import { scoreAnswers } from '../../model/verdict/score.ts';

/** What the model says while some of somebody's answers are still to come. */
export interface NarrowingStep {
	/** How many questions have an answer so far. */
	readonly answered: number;
	readonly result: Result;
}

/**
 * The results on the way from no answer to all those given, in the order in which someone who knows nothing yet does best to find
 * them out.
 *
 * @param stages how many parts the way is cut into, as equal as whole answers allow
 */
export function narrowRange(model: Model, goal: string, answers: Answers, stages: number): readonly NarrowingStep[] {
	const given = askingOrder(model, goal).flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : []));
	return Array.from({ length: stages + 1 }, (_, stage) => {
		const answered = Math.round((given.length * stage) / stages);
		return { answered, result: scoreAnswers(model, goal, Object.fromEntries(given.slice(0, answered))) };
	});
}
