/** Two people's views of one decision: where their entries differ. */

import { goalOf } from '../look-up.ts';
import type { Answer, Model } from '../types.ts';
import { cleanAnswer } from '../values/clean-answer.ts';
import { answerTo, isKnown } from '../values/resolve-answer.ts';
import { completeOrder } from '../weights/order.ts';
import { isConcernId } from './concerns.ts';
import { type FitState, withAnswer } from './state.ts';

/** How two answers to one question stand to each other, as a list of differences goes through them. */
export const AGREEMENTS = ['differ', 'one', 'same', 'none'] as const;
/** `differ` where both know and say otherwise, `one` where only one knows, `same` where both know and agree, `none` where neither knows. */
export type Agreement = (typeof AGREEMENTS)[number];

/** One question that both were asked. */
export interface AnswerPair {
	readonly question: string;
	/** Undefined: not known yet. */
	readonly mine: Answer | undefined;
	readonly theirs: Answer | undefined;
	readonly agreement: Agreement;
}

export interface StateDifferences {
	/** Both have the same goal, or neither has one. */
	readonly isGoalSame: boolean;
	/** Both weigh the factors of the model in the same order, whether by their goal or by their own; concerns aside. */
	readonly isOrderSame: boolean;
	/** Every question: those that differ first, then those that one knows, then the same ones, then those that nobody knows. */
	readonly answers: readonly AnswerPair[];
}

/** Compares what two states hold. Concerns are each person's own and are not compared. */
export function findDifferences(model: Model, mine: FitState, theirs: FitState): StateDifferences {
	// Numbers sorted by field: two people type them in different orders.
	const text = (answer: Answer) => JSON.stringify(cleanAnswer(answer));
	const answers = model.questions.map((question): AnswerPair => {
		const [a, b] = [mine, theirs].map(({ answers }) => (isKnown(answerTo(question, answers)) ? answers[question.id] : undefined));
		const agreement = a && b ? (text(a) === text(b) ? 'same' : 'differ') : a || b ? 'one' : 'none';
		return { question: question.id, mine: a, theirs: b, agreement };
	});
	return {
		isGoalSame: mine.goal === theirs.goal,
		isOrderSame: JSON.stringify(orderOf(model, mine)) === JSON.stringify(orderOf(model, theirs)),
		answers: answers.toSorted((a, b) => AGREEMENTS.indexOf(a.agreement) - AGREEMENTS.indexOf(b.agreement)),
	};
}

/** The order that a state weighs by, over the factors of the model alone. */
function orderOf(model: Model, { goal, order }: FitState) {
	return completeOrder(model, order ?? (goal === null ? [] : goalOf(model, goal).order));
}

/**
 * My state with their answer to one question and nothing else of theirs; open where they do not know. A concern is somebody's own: their
 * answer to it is taken only where mine at that place has the same name.
 */
export function takeAnswer(model: Model, mine: FitState, theirs: FitState, question: string): FitState {
	const isShared = isConcernId(question)
		? mine.concerns[question] !== undefined && mine.concerns[question] === theirs.concerns[question]
		: model.questions.some(({ id }) => id === question);
	return isShared ? withAnswer(mine, question, theirs.answers[question]) : mine;
}
