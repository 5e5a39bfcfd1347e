/** What candidates can be told apart by, one row for each: what is about the person once for all, the rest for each candidate. */

import type { Answer, Answers, Model, Order, Question } from '../types.ts';
import { type MeasureField, measureFields, ownFields } from '../values/measures.ts';
import { askedQuestions } from '../verdict/asked.ts';

export interface ComparisonRow {
	/** Unlike that of any other row. */
	readonly id: string;
	readonly question: Question;
	/** The answer is the person's, and the same for every candidate. */
	readonly isShared: boolean;
	/** Of a measure, the numbers that this row asks for. */
	readonly fields: readonly MeasureField[];
	/** Every candidate has the same answer, or none. */
	readonly isEqual: boolean;
}

/**
 * Rows of what the goal asks, by importance of their factor, then as the model lists its questions. A measure has two: the person's numbers,
 * and the candidate's.
 *
 * @param goalId null while none is chosen
 */
export function listRows(model: Model, goalId: string | null, order: Order, candidates: readonly Answers[]): readonly ComparisonRow[] {
	const factors = order.flat();
	const sorted = askedQuestions(model, goalId).toSorted((a, b) => factors.indexOf(a.factor) - factors.indexOf(b.factor));
	return sorted.flatMap((question): readonly ComparisonRow[] => {
		const { id, about, measure } = question;
		const isEqual = (fields: readonly string[]) =>
			new Set(candidates.map((answers) => JSON.stringify(partOf(answers[id], fields) ?? null))).size < 2;
		if (!measure) return [{ id, question, isShared: about === 'yourself', fields: [], isEqual: about === 'yourself' || isEqual([]) }];
		const own = ownFields(measure.kind);
		const others = measureFields(measure.kind).filter((field) => !own.includes(field));
		return [
			{ id: `${id}-own`, question, isShared: true, fields: own, isEqual: true },
			{ id, question, isShared: false, fields: others, isEqual: isEqual(others) },
		];
	});
}

/** What two answers differ in, as far as a row shows it. */
function partOf(answer: Answer | undefined, fields: readonly string[]): unknown {
	if (answer?.kind !== 'measure' || fields.length === 0) return answer;
	const numbers = fields.flatMap((field) => (answer.numbers[field] === undefined ? [] : [[field, answer.numbers[field]]]));
	return numbers.length > 0 ? numbers : undefined;
}
