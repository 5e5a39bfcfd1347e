import type { Answer, Measure, Question } from '../types.ts';
import { type Fit, fitOf, SHARE_LIMIT } from '../values/measure-fit.ts';
import type { MeasureNumbers } from '../values/measure-needs.ts';
import { readMeasure } from '../values/measures.ts';
import { isKnown, resolveAnswer } from '../values/resolve-answer.ts';
import { numbersUsing, tightestNumbers } from '../values/stand-ins.ts';

/** As little over the limit as makes no difference but to the deal-breaker. */
const JUST_OVER = SHARE_LIMIT + 1e-6;

/** One answer that could be given. Where it is a measure, the share used that its numbers stand for, and whether they fit. */
export interface SingleAnswer {
	readonly answer: Answer;
	readonly share: number | null;
	readonly fit: Fit | null;
}

/**
 * The single answers that are tried on a question: its options by id; for a measure the two ends of its scale, what only just fits as
 * stated where that has a value of its own, and just over the limit, where numbers can come to that; and setting it aside where that is
 * offered. A tally is covered by the options beside it. The present answer is among them.
 */
export function singleAnswers(question: Question): readonly SingleAnswer[] {
	const { options, measure } = question;
	const ids = (options ?? []).map(({ id }) => id).sort();
	const answers: SingleAnswer[] = ids.map((option) => ({ answer: { kind: 'option', option }, share: null, fit: null }));
	if (measure) answers.push(...landmarks(measure));
	answers.push({ answer: { kind: 'set-aside' }, share: null, fit: null });
	return answers.filter(({ answer }) => isKnown(resolveAnswer(question, answer)));
}

function landmarks({ kind, scale, tight }: Measure): readonly SingleAnswer[] {
	const inputs = scale.map(([input]) => input);
	const shares = [...new Set([Math.min(...inputs), Math.max(...inputs), JUST_OVER])];
	const tightest = tight === undefined ? undefined : tightestNumbers(kind);
	const numbers: readonly MeasureNumbers[] = [...shares.map((share) => numbersUsing(kind, share)), ...(tightest ? [tightest] : [])];
	return numbers.map((one) => {
		const reading = readMeasure(kind, one);
		return { answer: { kind: 'measure', numbers: one }, share: reading?.share ?? null, fit: reading ? fitOf(reading) : null };
	});
}
