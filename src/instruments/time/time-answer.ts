import { answerOf } from '~/model/time/plan-answer.ts';
import type { Answer } from '~/model/types.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';

/** A plan as the answer to whether it fits, with what that was worked out from in one line. */
export interface TimeAnswer {
	readonly answer: Answer;
	readonly sum: string;
}

/** Undefined while the plan is no answer yet. */
export function timeAnswer({ plan, result }: ReadPlan): TimeAnswer | undefined {
	const numbers = answerOf(plan, result);
	const { hours, pace, start, deadline } = plan;
	if (!numbers || !hours || hours.most === undefined || pace === undefined || start === undefined || deadline === undefined)
		return undefined;
	return { answer: { kind: 'measure', numbers }, sum: words.sum(hours.least, hours.most, pace, start, deadline, result.allowance.factor) };
}
