import { questionOf } from '../look-up.ts';
import type { Answer, Answers, Interval, Model, Order } from '../types.ts';
import type { Fit } from '../values/measure-fit.ts';
import { assess } from './assess.ts';
import type { Conclusion } from './conclusion.ts';
import { shownRange } from './shown.ts';
import { singleAnswers } from './single-answers.ts';
import { weighGoal } from './weighted-goal.ts';

/** What one answer to a question would make of a result. */
export interface Branch extends Conclusion {
	readonly answer: Answer;
	/** For a measure, the share used that its stand-in numbers come to, and whether that fits; otherwise null. */
	readonly share: number | null;
	readonly fit: Fit | null;
	/** Score at the points, as it is shown. */
	readonly shownRange: Interval;
	/** How many answers could still rule it out. */
	readonly couldRuleOut: number;
	/** The answer says that the credential itself is required, or another one does. */
	readonly isRequired: boolean;
}

/**
 * Every answer that a question offers, in the order in which it offers them, with the result that it would give. A measure is told by
 * stand-ins: the ends of its scale, the tightest fit and just over the limit. A tally is covered by the options beside it.
 *
 * @param order the person's own; without it the goal's
 * @throws where the model does not have the goal or the question
 */
export function branches(model: Model, goalId: string, answers: Answers, order: Order | null, id: string): readonly Branch[] {
	const weighted = weighGoal(model, goalId, order);
	const question = questionOf(model, id);
	const places = new Map((question.options ?? []).map((option, place) => [option.id, place]));
	const place = ({ answer, share }: { readonly answer: Answer; readonly share: number | null }) =>
		answer.kind === 'option' ? (places.get(answer.option) ?? 0) : (share ?? Number.POSITIVE_INFINITY);
	return singleAnswers(question)
		.toSorted((a, b) => place(a) - place(b))
		.map(({ answer, share, fit }) => {
			const { range, standing, verdict, isSettled, couldRuleOut, isRequired } = assess(weighted, { ...answers, [id]: answer });
			const shown = shownRange({ lo: range.lo * 100, hi: range.hi * 100 });
			return { answer, share, fit, standing, verdict, isSettled, shownRange: shown, couldRuleOut: couldRuleOut.length, isRequired };
		});
}
