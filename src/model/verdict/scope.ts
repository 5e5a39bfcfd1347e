import type { Scope } from '../types.ts';

/** Whether a rule holds for a goal. A rule without a scope holds for none. An unknown goal is covered by `all` and `except`. */
export function scopeIncludes(scope: Scope | undefined, goalId: string): boolean {
	if (scope === undefined) return false;
	if (scope === 'all') return true;
	return 'only' in scope ? scope.only.includes(goalId) : !scope.except.includes(goalId);
}
