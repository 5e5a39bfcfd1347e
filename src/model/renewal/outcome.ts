import type { Question } from '../types.ts';
import { type Assessment, assess } from '../verdict/assess.ts';
import type { WeightedGoal } from '../verdict/weighted-goal.ts';
import type { RenewalModel } from './renewal-model.ts';

/** What the answers come to. */
export const RENEWAL_OUTCOMES = ['renew', 'lapse', 'open'] as const;
/** `lapse`: let it lapse. `open`: not settled yet. */
export type RenewalOutcome = (typeof RENEWAL_OUTCOMES)[number];

/** Why an outcome is what it is, in the order in which it is asked. */
export type RenewalKind =
	/** Renewing is ruled out: it cannot be renewed, or would not be used. */
	| 'ruled-out'
	/** It is required, and nothing rules renewing out: that settles it, whatever it costs. */
	| 'required'
	/** It is required, and something not known yet could still rule renewing out. */
	| 'required-if'
	/** The score would let it lapse, but nobody has said yet that it is not required. */
	| 'may-be-required'
	/** It is worth renewing, unless something not known yet rules it out. */
	| 'worth-if'
	/** The score decides, one way or the other. */
	| 'score'
	/** The score could still fall either way. */
	| 'not-settled';

/** An outcome with its kind. */
export interface Concluded {
	readonly outcome: RenewalOutcome;
	readonly kind: RenewalKind;
}

/**
 * What an assessment comes to. What rules renewing out comes first, then what requires it, then the score. A settled outcome stays whatever
 * the open answers turn out to be.
 *
 * @param mayBeRequired an open answer could say that it is required
 */
export function outcomeOf({ standing, isRequired, couldRuleOut, verdict }: OutcomeGrounds, mayBeRequired: boolean): Concluded {
	if (standing === 'ruled-out') return { outcome: 'lapse', kind: 'ruled-out' };
	const isSafe = couldRuleOut.length === 0;
	if (isRequired) return isSafe ? { outcome: 'renew', kind: 'required' } : { outcome: 'open', kind: 'required-if' };
	if (verdict === 'weak') return mayBeRequired ? { outcome: 'open', kind: 'may-be-required' } : { outcome: 'lapse', kind: 'score' };
	if (verdict === 'open') return { outcome: 'open', kind: 'not-settled' };
	return isSafe ? { outcome: 'renew', kind: 'score' } : { outcome: 'open', kind: 'worth-if' };
}

/** What of an assessment, or of a result, decides the outcome. */
export type OutcomeGrounds = Pick<Assessment, 'standing' | 'isRequired' | 'couldRuleOut' | 'verdict'>;

/** Concludes from a model and answers to it; `weighted` is that model, weighed. */
export function conclude(weighted: WeightedGoal, { model, answers }: RenewalModel): Concluded {
	return outcomeOf(assess(weighted, answers), requiringQuestions({ model, answers }).length > 0);
}

/** Ids of the questions without an answer to which one possible answer says that it is required. */
export function requiringQuestions({ model, answers }: RenewalModel): readonly string[] {
	const mayRequire = ({ id, options = [] }: Question) => !Object.hasOwn(answers, id) && options.some(({ saysRequired }) => saysRequired);
	return model.questions.filter(mayRequire).map(({ id }) => id);
}
