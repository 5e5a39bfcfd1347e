/** From the answer to one question to the values it leaves possible. */

import type { Interval, Question } from '../types.ts';
import { measureValue } from './measure-value.ts';
import { piecewiseRange } from './piecewise.ts';
import { type ResolvedAnswer, resolveAnswer } from './resolve-answer.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Lowest to highest value that any answer to the question can have: what "I don't know yet" leaves possible. Undefined
 * for a question that carries no values and only opens or closes a deal-breaker.
 */
export function questionRange({ options, tally, measure }: Question): Interval | undefined {
	const scales = [...(tally?.scale ?? []), ...(measure?.scale ?? [])];
	const tight = measure?.tight === undefined ? [] : [measure.tight];
	return hull([...optionValues(options), ...scales.map(([, value]) => value), ...tight]);
}

/**
 * Values that an answer, as given, leaves possible. Without an answer, with one that the question does not offer, and
 * with half-typed numbers, all of them. Undefined where the question does not count: it is set aside or carries no
 * values. An option without a value beside valued ones counts as the lowest of them.
 */
export function questionInterval(question: Question, raw: unknown): Interval | undefined {
	return valueInterval(question, resolveAnswer(question, raw));
}

/** The same for an answer that is resolved already. */
export function valueInterval(question: Question, answer: ResolvedAnswer | undefined): Interval | undefined {
	const range = questionRange(question);
	if (range === undefined) return undefined;
	switch (answer?.kind) {
		case undefined:
			return range;
		case 'option':
			return point(answer.option.value ?? (hull(optionValues(question.options)) ?? range).lo);
		case 'tally': {
			if (answer.read === 0) return range;
			const share = wilsonInterval(answer.found, answer.read);
			return piecewiseRange(answer.tally.scale, share.lo, share.hi);
		}
		case 'measure':
			return answer.reading ? point(measureValue(answer.measure, answer.reading)) : range;
		case 'set-aside':
			return undefined;
	}
}

function optionValues(options: Question['options']): readonly number[] {
	return (options ?? []).flatMap(({ value }) => (value === undefined ? [] : [value]));
}

function hull(values: readonly number[]): Interval | undefined {
	return values.length === 0 ? undefined : { lo: Math.min(...values), hi: Math.max(...values) };
}

function point(value: number): Interval {
	return { lo: value, hi: value };
}
