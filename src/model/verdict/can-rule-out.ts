import type { Question } from '../types.ts';
import { scopeIncludes } from './scope.ts';

/** Whether some answer to a question would be a deal-breaker for a goal. */
export function canRuleOut({ options, tally, measure }: Question, goalId: string): boolean {
	return (
		measure !== undefined ||
		scopeIncludes(tally?.dealBreaker?.for, goalId) ||
		(options ?? []).some(({ dealBreaker }) => scopeIncludes(dealBreaker, goalId))
	);
}
