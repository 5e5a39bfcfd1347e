import { questionInterval } from '../values/answers.ts';
import { singleAnswers } from '../verdict/single-answers.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';
import { type Concluded, conclude, type RenewalOutcome } from './outcome.ts';
import { RENEWAL_GOAL, type RenewalModel } from './renewal-model.ts';

/** One answer that would change the outcome, with all else as it is. */
export interface RenewalChange {
	readonly question: string;
	readonly option: string;
	/** What it would make of the outcome. */
	readonly to: RenewalOutcome;
	/** How far the value would move outside what is possible now: 0 for an answer that is still open. */
	readonly step: number;
}

/** A step that values do not tell, because the answer carries none. */
const NO_VALUE = 1;

/**
 * Every single answer that would change the outcome, the smallest step first; within one step as the model lists questions and options by id.
 * Of a question that is not known yet only the answers that are still possible are tried.
 */
export function findChanges(part: RenewalModel, now: Concluded): readonly RenewalChange[] {
	const { model, answers } = part;
	const weighted = weighGoal(model, RENEWAL_GOAL);
	const questions = weighted.factors.flatMap((factor) => factor.questions);
	const changes = questions.flatMap((question) =>
		singleAnswers(question).flatMap(({ answer }): readonly RenewalChange[] => {
			if (answer.kind !== 'option') return [];
			const { outcome } = conclude(weighted, { model, answers: { ...answers, [question.id]: answer } });
			if (outcome === now.outcome) return [];
			const [from, to] = [questionInterval(question, answers[question.id]), questionInterval(question, answer)];
			const step = from && to ? Math.max(0, to.lo - from.hi, from.lo - to.hi) : Object.hasOwn(answers, question.id) ? NO_VALUE : 0;
			return [{ question: question.id, option: answer.option, to: outcome, step }];
		}),
	);
	return changes.sort((a, b) => a.step - b.step);
}
