/**
 * What a person adds of their own: a concern is a factor with one question, whose five answers run in quarters from very poor to very good.
 * The model stays as it is; `withConcerns` gives one that has them.
 */
import type { Model, Option } from '../types.ts';

/** As many as a person may add. Factor and question of a concern both have its id. */
export const CONCERN_IDS = ['concern-1', 'concern-2'] as const;
export type ConcernId = (typeof CONCERN_IDS)[number];

/** The person's names for their concerns; an id without a name is no concern. */
export type Concerns = Readonly<Partial<Record<ConcernId, string>>>;

/** Best first. */
export const CONCERN_OPTIONS = [
	{ id: 'very-good', value: 1 },
	{ id: 'good', value: 0.75 },
	{ id: 'acceptable', value: 0.5 },
	{ id: 'poor', value: 0.25 },
	{ id: 'very-poor', value: 0 },
] as const satisfies readonly Option[];

/** Longest name of a concern, in characters. */
export const CONCERN_LIMIT = 60;

/** Whether an id is that of a concern. */
export function isConcernId(id: string): id is ConcernId {
	return CONCERN_IDS.some((one) => one === id);
}

/** Ids of the concerns that have a name, in their fixed order. */
export function concernIds(concerns: Concerns): readonly ConcernId[] {
	return CONCERN_IDS.filter((id) => concerns[id]);
}

/** The model with a person's concerns as further factors. Goals do not know them: without an order of the person's own they come last. */
export function withConcerns(model: Model, concerns: Concerns): Model {
	const ids = concernIds(concerns);
	if (ids.length === 0) return model;
	return {
		goals: model.goals,
		factors: [...model.factors, ...ids.map((id) => ({ id }))],
		questions: [...model.questions, ...ids.map((id) => ({ id, factor: id, options: CONCERN_OPTIONS }))],
	};
}
