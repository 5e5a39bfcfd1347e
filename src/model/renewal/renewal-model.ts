/** Puts the questions of renewing into the form of the fit check's engine. */

import type { Answers, Model, Order, Question } from '../types.ts';
import { compareIds } from '../weights/order.ts';
import { possibleOptions } from './shares.ts';
import type { Renewal, RenewalOption, RenewalQuestion, RenewalQuestions } from './types.ts';

/** The one goal of the model. */
export const RENEWAL_GOAL = 'renewal';

/** A model and answers, as the engine takes them. */
export interface RenewalModel {
	readonly model: Model;
	readonly answers: Answers;
}

/**
 * The model that the entries leave. A question with one possible answer is answered; one with several is not known yet and has only these
 * left, so that a number that is half known narrows the range as far as it can.
 */
export function modelOf(questions: RenewalQuestions, renewal: Renewal): RenewalModel {
	const possible = questions.map((question) => ({ question, options: possibleOptions(question, renewal) }));
	return {
		model: {
			goals: [{ id: RENEWAL_GOAL, order: orderOf(questions) }],
			factors: [...new Set(questions.map(({ factor }) => factor))].sort(compareIds).map((id) => ({ id })),
			questions: possible.map(({ question, options }) => toQuestion(question, options)),
		},
		answers: Object.fromEntries(
			possible.flatMap(({ question, options: [only, ...others] }) =>
				only && others.length === 0 ? [[question.id, { kind: 'option', option: only.id }] as const] : [],
			),
		),
	};
}

/** Factors by rank; those of one rank are equally important. A factor with several questions has the rank of the most important. */
export function orderOf(questions: RenewalQuestions): Order {
	const ranks = new Map<string, number>();
	for (const { factor, rank } of questions) ranks.set(factor, Math.min(rank, ranks.get(factor) ?? rank));
	const places = [...new Set(ranks.values())].sort((a, b) => a - b);
	return places.map((place) => [...ranks].flatMap(([factor, rank]) => (rank === place ? [factor] : [])).sort(compareIds));
}

/** What is answered keeps all of its options: an option without a value takes that of the lowest beside it. */
function toQuestion({ id, factor, options, isAskedFirst, minutes }: RenewalQuestion, possible: readonly RenewalOption[]): Question {
	const left = possible.length === 1 ? options : possible;
	return { id, factor, options: left.map(({ from: _, over: __, isOnlyWay: ___, ...option }) => option), isAskedFirst, minutes };
}
