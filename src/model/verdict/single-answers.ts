import type { Answer, Measure, Question } from '../types.ts';
import { numbersUsing } from '../values/measures.ts';
import { isKnown, resolveAnswer } from '../values/resolve-answer.ts';
import { SHARE_LIMIT } from './deal-breakers.ts';

/** As little over the limit as makes no difference but to the deal-breaker. */
const JUST_OVER = SHARE_LIMIT + 1e-6;

/** One answer that could be given, and the share used that it stands for where it is a measure. */
export interface SingleAnswer {
	readonly answer: Answer;
	readonly share: number | null;
}

/**
 * The single answers that are tried on a question: its options by id; for a measure the two ends of its scale and just
 * over the limit, where numbers can come to that; and setting it aside where that is offered. A tally is covered by
 * the options beside it. The present answer is among them.
 */
export function singleAnswers(question: Question): readonly SingleAnswer[] {
	const { options, measure } = question;
	const ids = (options ?? []).map(({ id }) => id).sort();
	const answers: SingleAnswer[] = ids.map((option) => ({ answer: { kind: 'option', option }, share: null }));
	if (measure) answers.push(...landmarks(measure));
	answers.push({ answer: { kind: 'set-aside' }, share: null });
	return answers.filter(({ answer }) => isKnown(resolveAnswer(question, answer)));
}

function landmarks({ kind, scale }: Measure): readonly SingleAnswer[] {
	const inputs = scale.map(([input]) => input);
	const shares = new Set([Math.min(...inputs), Math.max(...inputs), JUST_OVER]);
	return [...shares].map((share) => ({ answer: { kind: 'measure', numbers: numbersUsing(kind, share) }, share }));
}
