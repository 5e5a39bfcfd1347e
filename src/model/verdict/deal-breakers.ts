import type { DealBreakerState, Question, Tally } from '../types.ts';
import { fitOf } from '../values/measure-fit.ts';
import type { ResolvedAnswer } from '../values/resolve-answer.ts';
import { canRuleOut } from './can-rule-out.ts';
import { scopeIncludes } from './scope.ts';

/**
 * What a question's deal-breaker is for a goal; undefined where no answer to it can be one. Set aside is clear. None
 * found in fewer adverts than the tally asks for is not known yet; a tally without a deal-breaker of its own for this
 * goal is clear once something was read.
 */
export function dealBreakerState(question: Question, goalId: string, answer: ResolvedAnswer | undefined): DealBreakerState | undefined {
	if (!canRuleOut(question, goalId)) return undefined;
	switch (answer?.kind) {
		case undefined:
			return 'unknown';
		case 'option':
			return scopeIncludes(answer.option.dealBreaker, goalId) ? 'met' : 'clear';
		case 'tally':
			return tallyState(answer.tally, goalId, answer.found, answer.read);
		case 'measure':
			if (answer.reading === undefined) return 'unknown';
			return fitOf(answer.reading) === 'over' ? 'met' : 'clear';
		case 'set-aside':
			return 'clear';
	}
}

function tallyState({ dealBreaker }: Tally, goalId: string, found: number, read: number): DealBreakerState {
	if (read === 0) return 'unknown';
	if (found > 0 || !dealBreaker || !scopeIncludes(dealBreaker.for, goalId)) return 'clear';
	return read >= dealBreaker.read ? 'met' : 'unknown';
}
