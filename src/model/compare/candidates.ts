/**
 * Who stands in a comparison: the assessment that is open in the fit check, those of the library that are marked for it, and the one
 * alternative that is always there. Goal, order, concerns and the person's own answers are those of the open one.
 */

import { type Alternative, type Assessment, beginAlternative } from '../state/assessment.ts';
import { CONCERN_IDS, type Concerns, concernIds, isConcernId, withConcerns } from '../state/concerns.ts';
import { provenancesFor, shareOwnAnswers } from '../state/own-answers.ts';
import type { FitState } from '../state/state.ts';
import type { Model } from '../types.ts';
import { completeOrder } from '../weights/order.ts';
import type { Candidate } from './compare.ts';

/** As many as stand side by side. */
export const CANDIDATE_LIMIT = 4;

/** A candidate with what the device keeps of it. */
export interface ComparedCandidate extends Candidate {
	/** Null for the open assessment. What is kept of the alternative that is always there comes with its first change. */
	readonly kept: Assessment | null;
	/** Where it stands in the library, counted from 0; −1 where it does not stand there. */
	readonly place: number;
	/** As it stands in the comparison. */
	readonly state: FitState;
}

/** The id of the open assessment among the candidates. */
export const OPEN_ID = 'open';

/**
 * The candidates: the open one first, the one that is always there last.
 *
 * @param model without concerns
 * @returns `left` counts the assessments that are marked and find no place
 */
export function listCandidates(
	model: Model,
	open: FitState,
	assessments: readonly Assessment[],
	alternatives: readonly Alternative[],
): { readonly candidates: readonly ComparedCandidate[]; readonly left: number } {
	const always = alternatives.filter(({ isAlways }) => isAlways).slice(0, CANDIDATE_LIMIT - 1);
	const isAlways = ({ preset }: Assessment) => always.some(({ id }) => id === preset);
	const stand = (id: string, kept: Assessment, place: number): ComparedCandidate => {
		const state = standWith(model, open, kept.state);
		return { id, issuer: state.issuer, answers: state.answers, kept, place, state };
	};
	const marked = assessments.flatMap((one, place) => (one.isCompared && !isAlways(one) ? [stand(`saved-${place}`, one, place)] : []));
	const places = CANDIDATE_LIMIT - 1 - always.length;
	return {
		candidates: [
			{ id: OPEN_ID, issuer: open.issuer, answers: open.answers, kept: null, place: -1, state: open },
			...marked.slice(0, places),
			...always.map((one) => {
				const place = assessments.findIndex(({ preset }) => preset === one.id);
				return stand(one.id, assessments[place] ?? beginAlternative(one), place);
			}),
		],
		left: Math.max(0, marked.length - places),
	};
}

/** Another assessment's state beside the open one: with its goal, order and concerns, and the person's own answers. */
export function standWith(model: Model, open: FitState, other: FitState): FitState {
	const { answers, ...state } = adoptConcerns(model, other, open.concerns);
	const whole = withConcerns(model, open.concerns);
	const shared = shareOwnAnswers(whole, open.answers, answers);
	const provenance = provenancesFor(state.provenance, answers, shared);
	return { ...state, goal: open.goal, order: open.order, answers: shared, provenance };
}

/** A state with other concerns. The answer to a concern of the same name stays with it; those to other concerns go. */
export function adoptConcerns(model: Model, state: FitState, concerns: Concerns): FitState {
	if (CONCERN_IDS.every((id) => state.concerns[id] === concerns[id])) return state;
	const kept = Object.entries(state.answers).filter(([id]) => !isConcernId(id));
	const moved = concernIds(concerns).flatMap((id) => {
		const before = concernIds(state.concerns).find((one) => state.concerns[one] === concerns[id]);
		const answer = before && state.answers[before];
		return answer ? [[id, answer] as const] : [];
	});
	const from = Object.entries(state.provenance).filter(([id]) => !isConcernId(id));
	const bare = state.order?.map((group) => group.filter((id) => !isConcernId(id)));
	return {
		...state,
		concerns,
		order: bare ? completeOrder(withConcerns(model, concerns), bare) : null,
		asked: state.asked.filter((id) => !isConcernId(id)),
		answers: Object.fromEntries([...kept, ...moved]),
		provenance: Object.fromEntries(from),
	};
}
