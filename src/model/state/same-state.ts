import type { FitState } from './state.ts';

/** Whether two states hold the same entries to the letter, wherever their answers came from. */
export function isSameState(one: FitState, other: FitState): boolean {
	return JSON.stringify({ ...one, provenance: {} }) === JSON.stringify({ ...other, provenance: {} });
}
