/** A score sheet with the answers that are known already written in, in the numbers of a person with a pencil. */

import type { Answers, Interval, Model, Order, Verdict } from '../types.ts';
import { assess } from '../verdict/assess.ts';
import type { FactorReading, QuestionReading } from '../verdict/factors.ts';
import type { Cap } from '../verdict/result.ts';
import { capVerdict } from '../verdict/verdict.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';
import { roundOutward } from './paper.ts';
import { layOutSheet, type SheetSum, sumSheet } from './sheet.ts';

/** What is written on a sheet. */
export interface FilledSheet {
	/** As they were given. */
	readonly answers: Answers;
	/** By question id. Intervals are rounded as they are written. */
	readonly questions: ReadonlyMap<string, QuestionReading>;
	readonly sum: SheetSum;
	readonly caps: readonly Cap[];
	/** After what holds it back. It can only be more careful than the engine's, because rounding goes outward. */
	readonly verdict: Verdict;
	readonly isRuledOut: boolean;
}

/** The sheet for a goal, with the person's order if given, filled in. What is not answered stands at "don't know yet". */
export function fillSheet(model: Model, goalId: string, order: Order | null, answers: Answers): FilledSheet {
	const { readings, caps, isRuledOut } = assess(weighGoal(model, goalId, order), answers);
	const questions = new Map(readings.flatMap(writeReadings).map((one) => [one.question.id, one]));
	const values = new Map([...questions].flatMap(([id, { interval }]): readonly [string, Interval][] => (interval ? [[id, interval]] : [])));
	const sum = sumSheet(layOutSheet(model, goalId, order), values, roundOutward);
	return { answers, questions, sum, caps, verdict: capVerdict(sum.verdict, caps), isRuledOut };
}

function writeReadings({ questions }: FactorReading): readonly QuestionReading[] {
	return questions.map((one) => ({ ...one, interval: one.interval && roundOutward(one.interval) }));
}
