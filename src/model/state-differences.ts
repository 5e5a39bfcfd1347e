/** Two people's views of one decision: where their entries differ. */
import { withConcerns } from './concerns.ts';
import { answerTo, isKnown } from './resolve-answer.ts';
import type { FitState } from './state.ts';
import type { Answer, Model } from './types.ts';

/** One question that both were asked. */
export interface AnswerPair {
	readonly question: string;
	/** Undefined: not known yet. */
	readonly mine: Answer | undefined;
	readonly theirs: Answer | undefined;
	/** `differ` where both know and say otherwise, `one` where only one knows, `same` where both know and agree, `none` where neither knows. */
	readonly agreement: 'differ' | 'one' | 'same' | 'none';
}

export interface StateDifferences {
	readonly isGoalSame: boolean;
	readonly isOrderSame: boolean;
	/** Every question: those that differ first, then those that one knows, then the same ones, then those that nobody knows. */
	readonly answers: readonly AnswerPair[];
}

const AGREEMENTS = ['differ', 'one', 'same', 'none'] as const;

/** Compares what two states hold. Concerns are each person's own and are not compared. */
export function findDifferences(model: Model, mine: FitState, theirs: FitState): StateDifferences {
	const text = (value: unknown) => JSON.stringify(value);
	const answers = model.questions.map((question): AnswerPair => {
		const [a, b] = [mine, theirs].map(({ answers }) => (isKnown(answerTo(question, answers)) ? answers[question.id] : undefined));
		const agreement = a && b ? (text(a) === text(b) ? 'same' : 'differ') : a || b ? 'one' : 'none';
		return { question: question.id, mine: a, theirs: b, agreement };
	});
	return {
		isGoalSame: mine.goal === theirs.goal,
		isOrderSame: text(mine.order) === text(theirs.order),
		answers: answers.toSorted((a, b) => AGREEMENTS.indexOf(a.agreement) - AGREEMENTS.indexOf(b.agreement)),
	};
}

/** My state with their answer to one question, about a concern of mine or a question of the model; open where they do not know. */
export function takeAnswer(model: Model, mine: FitState, theirs: FitState, question: string): FitState {
	const { [question]: _, ...others } = mine.answers;
	const isQuestion = withConcerns(model, mine.concerns).questions.some(({ id }) => id === question);
	const answer = isQuestion ? theirs.answers[question] : undefined;
	return { ...mine, answers: answer ? { ...others, [question]: answer } : others };
}
