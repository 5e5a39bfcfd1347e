/**
 * The score sheet on paper: the same arithmetic in the order in which a person does it, with pencil and whole points.
 * Tests hold it equal to the engine.
 */

import type { Interval, Model, Order, Question, Verdict } from '../types.ts';
import { questionRange } from '../values/answers.ts';
import { meanInterval } from '../verdict/factors.ts';
import { ACCEPTABLE, rangeVerdict, STRONG } from '../verdict/verdict.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';

/** One factor on the sheet. */
export interface SheetRow {
	readonly factor: string;
	/** Its place among the factors that the goal asks about, from 1; tied factors share the first of theirs. */
	readonly place: number;
	readonly isTied: boolean;
	readonly points: number;
	/**
	 * Ids of its questions that carry values, sorted; those that only open or close a deal-breaker are not summed. Empty where the goal asks
	 * about none of them: then it is no part of the sums.
	 */
	readonly questions: readonly string[];
	/** Each of those questions can be left out, and with the last of them the factor drops out. */
	readonly canDropOut: boolean;
}

/** The two lines that a sum is compared with. */
export interface SheetLines {
	/** T: the points there are. Where factors drop out, T and both lines are taken from the points of the others. */
	readonly total: number;
	/** T/2: points that make it acceptable. */
	readonly acceptableLine: number;
	/** 3T/4: points that make it strong. */
	readonly strongLine: number;
}

/** What has to be printed for one goal. */
export interface Sheet extends SheetLines {
	readonly goal: string;
	/** One for each factor of the model, most important first, with those that the goal does not ask about. */
	readonly rows: readonly SheetRow[];
}

/** What is written under one factor. */
export interface RowSum {
	readonly factor: string;
	/** How many of its questions count. With none the factor drops out. */
	readonly counting: number;
	/** Sum of the values of its questions; of no width at 0 where none counts. */
	readonly values: Interval;
	/** That sum ÷ how many count × its points. */
	readonly points: Interval;
}

/** What stands at the foot of the sheet. */
export interface SheetSum {
	readonly rows: readonly RowSum[];
	/** Points got if every open answer turns out badly, and well. */
	readonly lo: number;
	readonly hi: number;
	/** Points of the factors that count. */
	readonly total: number;
	/** What the two lines say, apart from what rules it out, could do so, or holds it back. `open` when no factor counts. */
	readonly verdict: Verdict;
}

/** The sheet for a goal, with the person's order if given. */
export function layOutSheet(model: Model, goalId: string, order?: Order | null): Sheet {
	const { order: groups, factors, total } = weighGoal(model, goalId, order);
	const valued = new Map(factors.map(({ id, questions }) => [id, questions.filter((question) => questionRange(question))]));
	const asked = groups.map((group) => group.filter((id) => (valued.get(id) ?? []).length > 0));
	const rows = factors.map(({ id, points }): SheetRow => {
		const questions = valued.get(id) ?? [];
		const group = groups.findIndex((one) => one.includes(id));
		return {
			factor: id,
			place: asked.slice(0, group).flat().length + 1,
			isTied: (asked[group]?.length ?? 0) > 1,
			points,
			questions: questions.map((question) => question.id),
			canDropOut: questions.length > 0 && questions.every(canBeLeftOut),
		};
	});
	return { goal: goalId, rows, ...drawLines(total) };
}

/** Whether some answers leave a question out of the sum: it does not apply, or there is nothing to pay. */
export function canBeLeftOut({ canBeSetAside, dropsOutWhenFree }: Question): boolean {
	return canBeSetAside === true || dropsOutWhenFree === true;
}

/** T and both lines for a number of points. */
export function drawLines(total: number): SheetLines {
	return { total, acceptableLine: total * ACCEPTABLE, strongLine: total * STRONG };
}

/**
 * Adds the sheet up. For each factor: add the low and the high values of its questions, divide by how many count, times
 * its points. Then add the factors, and compare with the two lines.
 *
 * @param values lowest and highest value by question id; a question that is not there does not count
 * @param round what becomes of each number before it is written down; exact fractions where it does not say
 */
export function sumSheet(
	sheet: Sheet,
	values: ReadonlyMap<string, Interval>,
	round: (exact: Interval) => Interval = (exact) => exact,
): SheetSum {
	let [lo, hi, total] = [0, 0, 0];
	const rows = sheet.rows.map(({ factor, points, questions }): RowSum => {
		const written = questions.flatMap((question) => values.get(question) ?? []).map(round);
		const mean = meanInterval(written);
		if (mean === undefined) return { factor, counting: 0, values: NOTHING, points: NOTHING };
		const counting = written.length;
		const got = round({ lo: mean.lo * points, hi: mean.hi * points });
		lo += got.lo;
		hi += got.hi;
		total += points;
		return { factor, counting, values: { lo: mean.lo * counting, hi: mean.hi * counting }, points: got };
	});
	return { rows, lo, hi, total, verdict: total === 0 ? 'open' : rangeVerdict({ lo: lo / total, hi: hi / total }) };
}

const NOTHING: Interval = { lo: 0, hi: 0 };
