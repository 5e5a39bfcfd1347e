/** A score sheet with the answers that are known already written in, in the numbers of a person with a pencil. */

import type { Answers, Interval, Model, Order } from '../types.ts';
import { type Assessment, assess } from '../verdict/assess.ts';
import type { FactorReading, QuestionReading } from '../verdict/factors.ts';
import { isSettledBy } from '../verdict/verdict.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';
import { roundOutward } from './paper.ts';
import { layOutSheet, type SheetSum, sumSheet } from './sheet.ts';

/** What is written on a sheet. */
export interface FilledSheet extends Omit<Assessment, 'readings' | 'range'> {
	/** As they were given. */
	readonly answers: Answers;
	/** By question id, those that the goal asks. Intervals are rounded as they are written. */
	readonly questions: ReadonlyMap<string, QuestionReading>;
	readonly sum: SheetSum;
}

/**
 * The sheet for a goal, with the person's order if given, filled in. What is not answered stands at "don't know yet". The verdict is that of
 * the sum, which can only be more careful than the engine's, because rounding goes outward.
 */
export function fillSheet(model: Model, goalId: string, order: Order | null, answers: Answers): FilledSheet {
	const { readings, range: _, ...assessment } = assess(weighGoal(model, goalId, order), answers);
	const questions = new Map(readings.flatMap(writeReadings).map((one) => [one.question.id, one]));
	const values = new Map([...questions].flatMap(([id, { interval }]): readonly [string, Interval][] => (interval ? [[id, interval]] : [])));
	const sum = sumSheet(layOutSheet(model, goalId, order), values, roundOutward);
	return { answers, questions, sum, ...assessment, verdict: sum.verdict, isSettled: isSettledBy(sum.verdict, assessment.couldRuleOut) };
}

function writeReadings({ questions }: FactorReading): readonly QuestionReading[] {
	return questions.map((one) => ({ ...one, interval: one.interval && roundOutward(one.interval) }));
}
