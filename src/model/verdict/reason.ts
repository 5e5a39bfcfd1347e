/** Why a result says what it says first: what its headline tells, as plain data. */

import { TOLERANCE } from '../tolerance.ts';
import type { Verdict } from '../types.ts';
import { zeroFactors } from './caps.ts';
import type { Cap } from './conclusion.ts';
import { type Deciding, findDeciding } from './deciding.ts';
import { openQuestions } from './open-questions.ts';
import type { Result } from './result.ts';

/** What is open apart from the answers that decide: it may hold it back all the same; it only says how good it is; or there is nothing. */
export type Rest = 'may-hold-back' | 'open' | 'known';

/** The one reason that comes first. */
export type Reason =
	/** Deal-breakers apply; by question id, the most important first. */
	| { readonly kind: 'ruled-out'; readonly questions: readonly string[] }
	| { readonly kind: 'held-back'; readonly caps: readonly Cap[] }
	/** Too few answers for a range, and nothing rules it out or holds it back. */
	| { readonly kind: 'early'; readonly answered: number; readonly needed: number }
	/** Only what could rule it out is missing for a verdict. */
	| ({ readonly kind: 'checks'; readonly otherwise: Verdict; readonly rest: Rest } & Deciding)
	| ({ readonly kind: 'deciding'; readonly rest: Rest } & Deciding)
	/** Nothing that is open turns the verdict into less. */
	| { readonly kind: 'settled'; readonly verdict: Verdict; readonly rest: Rest };

/** So many answers make a first range worth showing. Our judgement. */
export const FIRST_ANSWERS = 5;

/** The reason for a result, in the order that keeps a high score from hiding what rules it out. */
export function findReason(result: Result): Reason {
	const { standing, dealBreakers, cappedBy, isRangeDue, answersToRange, verdict } = result;
	if (standing === 'ruled-out')
		return { kind: 'ruled-out', questions: dealBreakers.flatMap(({ question, state }) => (state === 'met' ? [question] : [])) };
	if (standing === 'held-back') return { kind: 'held-back', caps: cappedBy };
	if (!isRangeDue) return { kind: 'early', answered: FIRST_ANSWERS - answersToRange, needed: FIRST_ANSWERS };
	const deciding = findDeciding(result);
	const rest = findRest(result, deciding?.questions ?? []);
	if (!deciding) return { kind: 'settled', verdict, rest };
	return deciding.checks === deciding.questions.length
		? { kind: 'checks', otherwise: verdict, rest, ...deciding }
		: { kind: 'deciding', rest, ...deciding };
}

/**
 * What is open apart from some questions, once these are answered well. Open answers can hold it back that cap, or that leave what matters most
 * at zero. Of a weak fit that is not asked, as there is nothing to hold back.
 */
function findRest(result: Result, answered: readonly string[]): Rest {
	const { verdict, isRequired, order, contributions, flips, open } = result;
	if (openQuestions(result).every(({ question }) => answered.includes(question))) return 'known';
	if (verdict === 'weak' || isRequired) return 'open';
	const values = new Map(contributions.map(({ factor, value }) => [factor, value ?? undefined]));
	const raised = open.filter(({ question, movable }) => movable > 0 && answered.includes(question)).map(({ factor }) => factor);
	const isAtZero = zeroFactors(order, values).some(({ factor }) => !raised.includes(factor));
	const isCapped = flips.some(
		({ question, to, step }) => to.standing === 'held-back' && (step === null || step < TOLERANCE) && !answered.includes(question),
	);
	return isAtZero || isCapped ? 'may-hold-back' : 'open';
}
