import { type Answer, type Answers, VERDICTS } from '../types.ts';
import { valueInterval } from '../values/answers.ts';
import { resolveAnswer } from '../values/resolve-answer.ts';
import { type Assessment, assess } from './assess.ts';
import type { QuestionReading } from './factors.ts';
import type { Conclusion, Flip } from './result.ts';
import { singleAnswers } from './single-answers.ts';
import type { WeightedGoal } from './weighted-goal.ts';

/** Longer than any step of values: answers whose step values do not tell come last. */
const NO_STEP = 2;

/**
 * Every single answer that moves the verdict or whether it is held up: smallest step of value first, then by importance
 * of the factor, then by question and option id. Empty when nothing does so on its own.
 */
export function findFlips(weighted: WeightedGoal, answers: Answers, assessment: Assessment): readonly Flip[] {
	const from = standing(assessment);
	const flips = assessment.readings.flatMap(({ factor, questions }) =>
		questions.flatMap((reading) =>
			singleAnswers(reading.question).flatMap(({ answer, share }): readonly Flip[] => {
				const question = reading.question.id;
				const to = standing(assess(weighted, { ...answers, [question]: answer }));
				if (to.verdict === from.verdict && to.isRuledOut === from.isRuledOut) return [];
				const step = stepOf(reading, answer);
				return [{ question, factor: factor.id, answer, share, step, from, to, direction: directionOf(from, to) }];
			}),
		),
	);
	return flips.sort((a, b) => (a.step ?? NO_STEP) - (b.step ?? NO_STEP));
}

function standing({ verdict, isRuledOut }: Assessment): Conclusion {
	return { verdict, isRuledOut };
}

function stepOf({ question, interval }: QuestionReading, answer: Answer): number | null {
	const next = valueInterval(question, resolveAnswer(question, answer));
	return interval && next ? Math.max(0, next.lo - interval.hi, interval.lo - next.hi) : null;
}

function directionOf(from: Conclusion, to: Conclusion): Flip['direction'] {
	if (from.isRuledOut !== to.isRuledOut) return to.isRuledOut ? 'down' : 'up';
	return VERDICTS.indexOf(to.verdict) > VERDICTS.indexOf(from.verdict) ? 'up' : 'down';
}
