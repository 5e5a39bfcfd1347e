/** What a score sheet spells out beside its sums: the rules that hold for one goal and order, with their names. */

import type { Interval, Model, Option, Order, Question } from '../types.ts';
import { questionRange } from '../values/answers.ts';
import { byAsking } from '../verdict/by-asking.ts';
import { zeroFactors } from '../verdict/caps.ts';
import { dealBreakerState } from '../verdict/deal-breakers.ts';
import { scopeIncludes } from '../verdict/scope.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';
import { drawLines, layOutSheet, type SheetLines, type SheetRow } from './sheet.ts';

/** T, both lines and the zeros that matter once certain factors have dropped out. */
export interface SheetVariant extends SheetLines {
	/** Ids of the factors that have dropped out, in the order of the sheet. */
	readonly without: readonly string[];
	/** Ids of the factors that hold the verdict back when they are surely at 0. */
	readonly zeros: readonly string[];
}

/** The rules of one sheet. */
export interface SheetRules {
	/** Ids of the questions that can be a deal-breaker for this goal, in the order of asking: the law before the rest, then the quickest. */
	readonly dealBreakers: readonly string[];
	/** Answers that hold it back for this goal, in the order of the sheet. */
	readonly caps: readonly { readonly question: string; readonly option: string }[];
	/** Answers that say that the credential itself is required, in the order of the sheet. */
	readonly requirements: readonly { readonly question: string; readonly option: string }[];
	/** Ids of the questions whose deal-breakers do not hold once one of those is given. */
	readonly suspended: readonly string[];
	/** One for each set of factors that can drop out together; nothing dropped out comes first. */
	readonly variants: readonly [SheetVariant, ...SheetVariant[]];
}

/** The rules that hold for a goal, with the person's order if given. */
export function findSheetRules(model: Model, goalId: string, order?: Order | null): SheetRules {
	const weighted = weighGoal(model, goalId, order);
	const { rows } = layOutSheet(model, goalId, order);
	const questions = weighted.factors.flatMap((factor) => factor.questions);

	const vary = (without: readonly string[]): SheetVariant => {
		const counting = rows.filter((row) => row.questions.length > 0 && !without.includes(row.factor));
		const atZero = new Map(counting.map(({ factor }): [string, Interval] => [factor, { lo: 0, hi: 0 }]));
		return {
			without,
			...drawLines(counting.reduce((sum, { points }) => sum + points, 0)),
			zeros: zeroFactors(weighted.order, atZero).map(({ factor }) => factor),
		};
	};
	const [none = [], ...some] = subsetsOf(rows.flatMap(({ factor, canDropOut }) => (canDropOut ? [factor] : [])));
	return {
		dealBreakers: questions
			.filter((question) => dealBreakerState(question, goalId, undefined))
			.toSorted(byAsking)
			.map(({ id }) => id),
		caps: optionsWhere(questions, ({ caps }) => scopeIncludes(caps, goalId)),
		requirements: optionsWhere(questions, ({ saysRequired }) => saysRequired === true),
		suspended: questions
			.filter((question) => question.suspendedWhenRequired && dealBreakerState(question, goalId, undefined))
			.map(({ id }) => id),
		variants: [vary(none), ...some.map(vary)],
	};
}

function optionsWhere(questions: readonly Question[], is: (option: Option) => boolean): SheetRules['caps'] {
	return questions.flatMap(({ id, options = [] }) => options.filter(is).map((option) => ({ question: id, option: option.id })));
}

/** Points that an answer to a question can still move on its own while every question of its factor counts; 0 for one without values. */
export function movablePoints({ points, questions }: SheetRow, question: Question): number {
	const range = questions.includes(question.id) ? questionRange(question) : undefined;
	return range ? (points * (range.hi - range.lo)) / questions.length : 0;
}

/** Every set of some of the things, the empty one first, then smaller before larger. */
function subsetsOf<T>(things: readonly T[]): readonly (readonly T[])[] {
	const sets: (readonly T[])[] = [[]];
	for (const one of things) sets.push(...sets.map((set) => [...set, one]));
	return sets.sort((a, b) => a.length - b.length);
}
