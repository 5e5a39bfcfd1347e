/** The sum behind a score, line by line, so that a page can print it. Tests hold it equal to the engine. */

import type { Answers, Interval, Model, Order } from '../types.ts';
import { scoreInterval } from '../weights/polytope.ts';
import { countPoints, type FactorReading, readFactors } from './factors.ts';
import { weighGoal } from './weighted-goal.ts';

/** One question on its factor's line. */
export interface SummedQuestion {
	readonly question: string;
	/** Its values; null where it does not count: set aside, or without values. */
	readonly value: Interval | null;
}

/** One factor's line. */
export interface SumLine {
	readonly factor: string;
	readonly points: number;
	/** Sorted by id. */
	readonly questions: readonly SummedQuestion[];
	/** Mean of the questions that count; null where none does. */
	readonly value: Interval | null;
	/** Points × value; null where the factor has dropped out. */
	readonly got: Interval | null;
}

/** The whole sum. */
export interface WorkedSum {
	/** One for each factor, most important first. */
	readonly lines: readonly SumLine[];
	/** Points got if every open answer turns out badly, and well. */
	readonly got: Interval;
	/** Points of the factors that count. */
	readonly counted: number;
	/** 100 × got ÷ counted; 0 to 100 where nothing counts. */
	readonly score: Interval;
}

/** @param order the person's own; without it the goal's */
export function workSum(model: Model, goalId: string, answers: Answers, order?: Order | null): WorkedSum {
	const readings = readFactors(weighGoal(model, goalId, order), answers);
	const lines = readings.map(toLine);
	const score = scoreInterval(
		readings.map(({ factor }) => factor.points),
		readings.map(({ interval }) => interval),
	);
	return {
		lines,
		got: lines.reduce((sum, { got }) => ({ lo: sum.lo + (got?.lo ?? 0), hi: sum.hi + (got?.hi ?? 0) }), { lo: 0, hi: 0 }),
		counted: countPoints(readings),
		score: { lo: score.lo * 100, hi: score.hi * 100 },
	};
}

function toLine({ factor: { id, points }, questions, interval }: FactorReading): SumLine {
	return {
		factor: id,
		points,
		questions: questions.map(({ question, interval: value }) => ({ question: question.id, value: value ?? null })),
		value: interval ?? null,
		got: interval ? { lo: points * interval.lo, hi: points * interval.hi } : null,
	};
}
