/** The question kit: what there is to find out, grouped by whom to ask, what could rule it out first and then what decides most. */

import type { FitState } from '../state/state.ts';
import { INFORMANTS, type Informant, type Model } from '../types.ts';
import { knownIds } from '../values/resolve-answer.ts';
import { askedQuestions } from '../verdict/asked.ts';
import { openQuestions } from '../verdict/open-questions.ts';
import type { OpenAnswer, Result } from '../verdict/result.ts';

/** One question to ask. */
export interface KitItem {
	readonly question: string;
	/** What it can do to the result; undefined while there is no goal and so no result. */
	readonly weight: OpenAnswer | undefined;
	/** Its place over all groups, from 0: what could rule it out first. */
	readonly place: number;
	/** It is asked, and the answer has not come yet. */
	readonly isAsked: boolean;
	/** One of the few, over all groups, that decide most and are not asked yet. */
	readonly isFirst: boolean;
}

/** What one informant can be asked. */
export interface KitGroup {
	readonly whom: Informant;
	/** Those not asked yet, then those asked; each in the order in which the result lists what is open. Never empty. */
	readonly items: readonly KitItem[];
}

/** At most so many are marked as the first to ask, and never more than half of them: a mark on everything marks nothing. */
const FIRST_LIMIT = 3;

/**
 * Groups what is still to be asked by whom to ask, the most telling group first: the one with what could rule it out and is to be asked before
 * the rest, then by how many points of score a group can move. One in which all is asked comes last. Without a result nothing tells, and the
 * informants have a fixed order.
 *
 * @param model with the person's concerns, if they have any
 * @param informants by question id; a question without one is the person's own to settle
 * @param result for the same state; without it, every question that the goal asks and that is not known yet is listed, in the order of the model
 */
export function groupOpenQuestions(
	model: Model,
	{ goal, asked, answers }: FitState,
	informants: Readonly<Record<string, Informant>>,
	result?: Result,
): readonly KitGroup[] {
	const inGoal = askedQuestions(model, goal);
	const known = knownIds(inGoal, answers);
	const unknown = inGoal.map(({ id }) => id).filter((id) => !known.includes(id));
	const open = result ? openQuestions(result).map((weight) => ({ question: weight.question, weight })) : [];
	const items = (result ? open : unknown.map((question) => ({ question, weight: undefined }))).map((one, place) => ({
		...one,
		place,
		isAsked: asked.includes(one.question),
	}));
	const waiting = items.filter(({ isAsked, weight }) => !isAsked && weight);
	const first = waiting.slice(0, Math.min(FIRST_LIMIT, Math.floor(waiting.length / 2)));
	return INFORMANTS.map((whom) => ({
		whom,
		items: items
			.filter(({ question }) => (informants[question] ?? 'yourself') === whom)
			.map((one) => ({ ...one, isFirst: first.some(({ question }) => question === one.question) }))
			.sort((a, b) => Number(a.isAsked) - Number(b.isAsked)),
	}))
		.filter((group) => group.items.length > 0)
		.sort(byTelling);
}

function byTelling(a: KitGroup, b: KitGroup): number {
	const [one, other] = [whatTells(a), whatTells(b)];
	// Places differ; where neither could rule it out, both are infinite.
	return one.place < other.place ? -1 : one.place > other.place ? 1 : other.movable - one.movable;
}

/** Of what a group has not asked yet: the first place of what could rule it out, and the points that all of it can move. */
function whatTells({ items }: KitGroup): { readonly place: number; readonly movable: number } {
	const waiting = items.filter(({ isAsked }) => !isAsked);
	return {
		place: Math.min(...waiting.filter(({ weight }) => weight?.isDealBreaker).map(({ place }) => place)),
		movable: waiting.length === 0 ? -1 : waiting.reduce((sum, { weight }) => sum + (weight?.movable ?? 0), 0),
	};
}

/** What to ask next, over all groups: what could rule it out, or else what can move most. Undefined where all is asked. */
export function nextToAsk(groups: readonly KitGroup[]): KitItem | undefined {
	return groups
		.flatMap(({ items }) => items)
		.filter(({ isAsked }) => !isAsked)
		.sort((a, b) => a.place - b.place)[0];
}

/** Ids of the questions marked as the first to ask, over all groups: what could rule it out, and then what decides most. */
export function firstToAsk(groups: readonly KitGroup[]): readonly string[] {
	return groups
		.flatMap(({ items }) => items.filter(({ isFirst }) => isFirst))
		.toSorted((a, b) => a.place - b.place)
		.map(({ question }) => question);
}

/** The state with questions ticked as asked, or no longer. */
export function markAsked(state: FitState, questions: readonly string[], isAsked: boolean): FitState {
	const others = state.asked.filter((id) => !questions.includes(id));
	return { ...state, asked: isAsked ? [...others, ...questions].sort() : others };
}
