/** Joins an answer with the part of its question that it uses, so that no later step has to look anything up. */

import type { Answers, Measure, Option, Question, Tally } from '../types.ts';
import { cleanAnswer } from './clean-answer.ts';
import { type MeasureReading, measureFields, readMeasure } from './measures.ts';

/** An answer that its question offers. */
export type ResolvedAnswer =
	| { readonly kind: 'option'; readonly option: Option }
	| { readonly kind: 'tally'; readonly tally: Tally; readonly found: number; readonly read: number }
	/** `reading` is undefined while numbers are missing or make no sense. */
	| { readonly kind: 'measure'; readonly measure: Measure; readonly reading: MeasureReading | undefined }
	| { readonly kind: 'set-aside' };

/** Undefined for an answer that is malformed or not offered by the question: both mean not known yet. */
export function resolveAnswer(question: Question, raw: unknown): ResolvedAnswer | undefined {
	const { options, tally, measure, canBeSetAside } = question;
	const answer = cleanAnswer(raw);
	switch (answer?.kind) {
		case 'option': {
			const option = options?.find(({ id }) => id === answer.option);
			return option && { kind: 'option', option };
		}
		case 'tally':
			return tally && { kind: 'tally', tally, found: answer.found, read: answer.read };
		case 'measure': {
			const fields: readonly string[] = measure ? measureFields(measure.kind) : [];
			const isOffered = Object.keys(answer.numbers).every((field) => fields.includes(field));
			if (measure === undefined || !isOffered) return undefined;
			return { kind: 'measure', measure, reading: readMeasure(measure.kind, answer.numbers) };
		}
		case 'set-aside':
			return canBeSetAside ? { kind: 'set-aside' } : undefined;
		default:
			return undefined;
	}
}

/** The answer given to a question, undefined where there is none that it offers. */
export function answerTo(question: Question, answers: Answers): ResolvedAnswer | undefined {
	return Object.hasOwn(answers, question.id) ? resolveAnswer(question, answers[question.id]) : undefined;
}

/** Whether an answer settles its question: an option, a tally of at least one, a whole measure, or set aside. */
export function isKnown(answer: ResolvedAnswer | undefined): boolean {
	if (answer?.kind === 'tally') return answer.read > 0;
	return answer?.kind === 'measure' ? answer.reading !== undefined : answer !== undefined;
}

/** Ids of the questions that the answers settle: what is told as answered, wherever it is counted. */
export function knownIds(questions: readonly Question[], answers: Answers): readonly string[] {
	return questions.filter((question) => isKnown(answerTo(question, answers))).map(({ id }) => id);
}
