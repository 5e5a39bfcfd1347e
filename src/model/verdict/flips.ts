import { type Answer, type Answers, STANDINGS, VERDICTS } from '../types.ts';
import { valueInterval } from '../values/answers.ts';
import { resolveAnswer } from '../values/resolve-answer.ts';
import { type Assessment, assess } from './assess.ts';
import type { Conclusion } from './conclusion.ts';
import type { QuestionReading } from './factors.ts';
import type { Flip } from './result.ts';
import { singleAnswers } from './single-answers.ts';
import { toldVerdict } from './verdict.ts';
import type { WeightedGoal } from './weighted-goal.ts';

/** Longer than any step of values: answers whose step values do not tell come last. */
const NO_STEP = 2;

/**
 * Every single answer that moves the standing, the verdict or whether it is settled: smallest step of value first, then by importance
 * of the factor, then by question and option id. Empty when nothing does so on its own.
 */
export function findFlips(weighted: WeightedGoal, answers: Answers, assessment: Assessment): readonly Flip[] {
	const from = conclude(assessment);
	const flips = assessment.readings.flatMap(({ factor, questions }) =>
		questions.flatMap((reading) =>
			singleAnswers(reading.question).flatMap(({ answer, fit, share }): readonly Flip[] => {
				const question = reading.question.id;
				const to = conclude(assess(weighted, { ...answers, [question]: answer }));
				if (isSameConclusion(from, to)) return [];
				const step = stepOf(reading, answer);
				return [{ question, factor: factor.id, answer, fit, share, step, from, to, direction: directionOf(from, to) }];
			}),
		),
	);
	return flips.sort((a, b) => (a.step ?? NO_STEP) - (b.step ?? NO_STEP));
}

function conclude({ standing, verdict, isSettled }: Assessment): Conclusion {
	return { standing, verdict, isSettled };
}

/** Whether two conclusions say the same. */
export function isSameConclusion(a: Conclusion, b: Conclusion): boolean {
	return a.standing === b.standing && a.verdict === b.verdict && a.isSettled === b.isSettled;
}

function stepOf({ question, interval }: QuestionReading, answer: Answer): number | null {
	const next = valueInterval(question, resolveAnswer(question, answer));
	return interval && next ? Math.max(0, next.lo - interval.hi, interval.lo - next.hi) : null;
}

function directionOf(from: Conclusion, to: Conclusion): Flip['direction'] {
	const steps = [
		STANDINGS.indexOf(to.standing) - STANDINGS.indexOf(from.standing),
		VERDICTS.indexOf(toldVerdict(to)) - VERDICTS.indexOf(toldVerdict(from)),
		VERDICTS.indexOf(to.verdict) - VERDICTS.indexOf(from.verdict),
	];
	return (steps.find((step) => step !== 0) ?? 0) > 0 ? 'up' : 'down';
}
