/**
 * The score sheet on paper: the same arithmetic in the order in which a person does it, with pencil and whole points.
 * Tests hold it equal to the engine.
 */
import { questionRange } from './answers.ts';
import { meanInterval } from './factors.ts';
import { frameGoal } from './frame.ts';
import type { Order } from './result.ts';
import { isAtLeast } from './tolerance.ts';
import type { Interval, Model, Verdict } from './types.ts';
import { ACCEPTABLE, STRONG } from './verdict.ts';

/** One factor on the sheet. */
export interface SheetRow {
	readonly factor: string;
	readonly points: number;
	/** Ids of its questions that carry values, sorted; those that only open or close a deal-breaker are not summed. */
	readonly questions: readonly string[];
}

/** What has to be printed for one goal. */
export interface Sheet {
	readonly goal: string;
	/** One for each factor, most important first. */
	readonly rows: readonly SheetRow[];
	/** T: all points. Where factors drop out, T and both lines are taken from the points of the others. */
	readonly total: number;
	/** T/2: points that make it acceptable. */
	readonly acceptableLine: number;
	/** 3T/4: points that make it strong. */
	readonly strongLine: number;
}

/** What stands at the foot of the sheet. */
export interface SheetSum {
	/** Points got if every open answer turns out badly, and well. */
	readonly lo: number;
	readonly hi: number;
	/** Points of the factors that count. */
	readonly total: number;
	/** What the two lines say, before deal-breakers and caps. `open` when no factor counts. */
	readonly verdict: Verdict;
}

/** The sheet for a goal, with the person's order if given. */
export function layOutSheet(model: Model, goalId: string, order?: Order | null): Sheet {
	const { factors, total } = frameGoal(model, goalId, order);
	const rows = factors.map(({ id, points, questions }) => ({
		factor: id,
		points,
		questions: questions.filter((question) => questionRange(question)).map((question) => question.id),
	}));
	return { goal: goalId, rows, total, acceptableLine: total * ACCEPTABLE, strongLine: total * STRONG };
}

/**
 * Adds the sheet up. For each factor: add the low and the high values of its questions, divide by how many count, times
 * its points. Then add the factors, and compare with the two lines.
 *
 * @param values lowest and highest value by question id; a question that is not there does not count
 */
export function sumSheet(sheet: Sheet, values: ReadonlyMap<string, Interval>): SheetSum {
	let [lo, hi, total] = [0, 0, 0];
	for (const { points, questions } of sheet.rows) {
		const written = questions.flatMap((question) => values.get(question) ?? []);
		const mean = meanInterval(written);
		if (mean === undefined) continue;
		lo += mean.lo * points;
		hi += mean.hi * points;
		total += points;
	}
	return { lo, hi, total, verdict: total === 0 ? 'open' : compare(lo, hi, total) };
}

function compare(lo: number, hi: number, total: number): Verdict {
	if (!isAtLeast(hi, total * ACCEPTABLE)) return 'weak';
	if (isAtLeast(lo, total * STRONG)) return 'strong';
	return isAtLeast(lo, total * ACCEPTABLE) ? 'worth' : 'open';
}
